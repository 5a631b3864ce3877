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
        QCOMPARE(drillsWithEnough(serverOf(10), 1), 1);
        QCOMPARE(drillsWithEnough(serverOf(10), 3), 3);
    }

    /// Some more than a computer has, and of the memory that it has one server is always tried.
    void oneIsAlwaysTried() { QCOMPARE(drillsWithEnough(serverOf(2'000'000'000), 8), 1); }

    /// The last one: a limit that was lowered cannot be raised again by everybody.
    void openFilesBoundTheDrills()
    {
        constexpr rlim_t files = 256 + 2 * 200 + 100;
        const rlimit low{files, files};
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &low), 0);
        QCOMPARE(drillsWithEnough(serverOf(100), 8), 2);
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
