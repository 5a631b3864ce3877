// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/arrivalplan.h"

#include <QTest>

#include <vector>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

std::vector<std::chrono::microseconds> arrivals(std::uint64_t seed, const std::string& app, double perSecond, int count)
{
    ArrivalPlan plan(seed, app, perSecond);
    std::vector<std::chrono::microseconds> moments;
    for (int arrival = 0; arrival < count; ++arrival)
        moments.push_back(*plan.next());
    return moments;
}

} // namespace

class ArrivalPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedGivesTheSameArrivals()
    {
        QVERIFY(arrivals(7, "checkout_api", 60, 1'000) == arrivals(7, "checkout_api", 60, 1'000));
    }

    void anotherSeedOrAppGivesOthers()
    {
        QVERIFY(arrivals(7, "checkout_api", 60, 10) != arrivals(8, "checkout_api", 60, 10));
        QVERIFY(arrivals(7, "checkout_api", 60, 10) != arrivals(7, "deploy_worker", 60, 10));
    }

    void arrivalsComeAtTheirRate()
    {
        // 60,000 arrivals take 1,000 s on average, with a standard deviation of about 4 s.
        const auto last = arrivals(7, "checkout_api", 60, 60'000).back();
        QVERIFY(last > 980s && last < 1'020s);
    }

    void gapsAreExponential()
    {
        const auto moments = arrivals(7, "checkout_api", 1, 10'000);
        int longGaps = 0;
        for (std::size_t at = 1; at < moments.size(); ++at)
            longGaps += moments[at] - moments[at - 1] > 1s ? 1 : 0;
        // e⁻¹ of the gaps exceed the mean: 3,679 with a standard deviation of 48.
        QVERIFY2(longGaps > 3'679 - 250 && longGaps < 3'679 + 250, qPrintable(QString::number(longGaps)));
    }

    void anAppWithoutRequestsHasNoArrivals() { QVERIFY(!ArrivalPlan(7, "reporting", 0).next()); }

    void drawsStayWithinTheirRange()
    {
        RandomStream chance(7, "test");
        bool least = false;
        bool most = false;
        for (int draw = 0; draw < 1'000; ++draw) {
            const Milliseconds drawn = chance.within({3ms, 6ms});
            QVERIFY(drawn >= 3ms && drawn <= 6ms);
            least = least || drawn == 3ms;
            most = most || drawn == 6ms;
        }
        QVERIFY(least && most);
        QCOMPARE(chance.within({5ms, 5ms}), 5ms);
    }
};

QTEST_APPLESS_MAIN(ArrivalPlanTest)
#include "tst_arrivalplan.moc"
