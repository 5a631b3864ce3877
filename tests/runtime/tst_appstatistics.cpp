// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/appstatistics.h"

#include <QTest>

using namespace stormlab;
using namespace std::chrono_literals;

class AppStatisticsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void percentilesAreNearestRank()
    {
        std::vector<std::chrono::microseconds> values;
        for (int value = 100; value > 0; --value)
            values.push_back(value * 1ms);
        QCOMPARE(*percentile(values, 50), 50ms);
        QCOMPARE(*percentile(values, 95), 95ms);
        std::vector<std::chrono::microseconds> one{1'600us};
        QCOMPARE(*percentile(one, 50), 2ms);
        QCOMPARE(*percentile(one, 95), 2ms);
    }

    void aSecondWithoutAnswersHasNoLatency()
    {
        AppStatistics statistics;
        statistics.arrived();
        statistics.failed(30ms);
        const AppSecond second = statistics.finishSecond("checkout_api", {3, 5, 2, 40ms});
        QCOMPARE(second.arrived, 1);
        QCOMPARE(second.failed, 1);
        QCOMPARE(second.served, 0);
        QVERIFY(!second.p50 && !second.p95);
        QCOMPARE(second.waiting, 3);
        QCOMPARE(second.connections, 5);
        QCOMPARE(second.inUse, 2);
        QCOMPARE(*second.longestWait, 40ms);
    }

    void theSlowestAreOfThoseWhoWereServedAndThoseWhoWereNot()
    {
        AppStatistics statistics;
        statistics.served(10ms);
        statistics.served(20ms);
        statistics.failed(9'000ms);
        const AppSecond second = statistics.finishSecond("signups", {});
        QCOMPARE(*second.p95, 20ms);
        QCOMPARE(*second.p99, 9'000ms);
        QVERIFY(!statistics.finishSecond("signups", {}).p99);
    }

    void cacheMissesAreCountedWhereThereIsACache()
    {
        AppStatistics without;
        without.cacheMissed();
        QVERIFY(!without.finishSecond("a", {}).cacheMisses);
        AppStatistics with;
        with.keepCache();
        with.cacheMissed();
        QCOMPARE(*with.finishSecond("a", {}).cacheMisses, 1);
        QCOMPARE(*with.finishSecond("a", {}).cacheMisses, 0);
    }

    void breakersAreCountedWhereThereAreSome()
    {
        AppStatistics statistics;
        PoolsNow pools;
        pools.turned = {3, 2};
        QVERIFY(!statistics.finishSecond("a", pools).breakersOpened);
        pools.breakersOpen = 0;
        const AppSecond second = statistics.finishSecond("a", pools);
        QCOMPARE(second.breakersOpened, std::optional(3));
        QCOMPARE(second.breakersClosed, std::optional(2));
    }

    void everySecondBeginsAnew()
    {
        AppStatistics statistics;
        statistics.arrived();
        statistics.served(10ms);
        QCOMPARE(statistics.finishSecond("a", {}).served, 1);
        const AppSecond next = statistics.finishSecond("a", {});
        QCOMPARE(next.arrived, 0);
        QCOMPARE(next.served, 0);
        QVERIFY(!next.p50);
    }
};

QTEST_APPLESS_MAIN(AppStatisticsTest)
#include "tst_appstatistics.moc"
