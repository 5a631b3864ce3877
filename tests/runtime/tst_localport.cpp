// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/sandbox/localport.h"

#include <QTest>

using namespace stormlab;

class LocalPortTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheKernelsRange()
    {
        QCOMPARE(outgoingPorts("32768\t60999\n"), (PortRange{32'768, 60'999}));
        QCOMPARE(outgoingPorts("1024 2047"), (PortRange{1'024, 2'047}));
    }

    void takesTheUsualRangeWhenItCannotBeRead()
    {
        for (const char* text : {"", "x", "5", "9 1"}) {
            QCOMPARE(outgoingPorts(text), (PortRange{32'768, 60'999}));
        }
    }

    void choosesTheLargerSide()
    {
        QCOMPARE(quietPorts({32'768, 60'999}).value(), (PortRange{10'000, 32'767}));
        QCOMPARE(quietPorts({12'000, 30'000}).value(), (PortRange{30'001, 65'535}));
    }

    void hasNoneWhereTheKernelTakesNearlyAll()
    {
        QVERIFY(!quietPorts({1'024, 65'535}));
        QVERIFY(!quietPorts({10'050, 65'500}));
    }

    void findsAFreeOne()
    {
        const int port = quietLocalPort();
        QVERIFY(port > 0 && port <= 65'535);
    }
};

QTEST_GUILESS_MAIN(LocalPortTest)
#include "tst_localport.moc"
