// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/sandbox/resourcecheck.h"

#include <QTest>

#include <sys/resource.h>

using namespace stormlab;

class ResourceCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallServersFitAsOftenAsTheyAreWanted()
    {
        QCOMPARE(drillsWithEnough(serverOf(10), 0, 1), 1);
        QCOMPARE(drillsWithEnough(serverOf(10), 0, 3), 3);
    }

    /// Some more than a computer has, and of the memory that it has one server is always tried.
    void oneIsAlwaysTried() { QCOMPARE(drillsWithEnough(serverOf(2'000'000'000), 0, 8), 1); }

    /// The last one: a limit that was lowered cannot be raised again by everybody.
    void openFilesBoundTheDrills()
    {
        constexpr rlim_t files = 256 + 2 * 200 + 100;
        const rlimit low{files, files};
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &low), 0);
        QCOMPARE(drillsWithEnough(serverOf(100), 0, 8), 2);
        // Each of them is talked with by 8 descriptors: two drills would want 80 of the 100 that are left, and do fit.
        QCOMPARE(drillsWithEnough(serverOf(100), 5, 8), 2);
        QCOMPARE(drillsWithEnough(serverOf(100), 7, 8), 1);
        SandboxSpec pooled = serverOf(100);
        pooled.pooler = PoolerSpec{};
        QCOMPARE(drillsWithEnough(pooled, 6, 8), 1);
    }

private:
    [[nodiscard]] static SandboxSpec serverOf(int slots)
    {
        SandboxSpec spec;
        spec.maxConnections = slots;
        return spec;
    }
};

QTEST_APPLESS_MAIN(ResourceCheckTest)
#include "tst_resourcecheck.moc"
