// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/burstplan.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

using Moments = std::vector<std::chrono::microseconds>;

Moments momentsOf(std::uint64_t seed, const std::string& purpose, const BurstShape& shape)
{
    BurstPlan plan(seed, purpose, shape);
    Moments moments;
    while (const auto moment = plan.next())
        moments.push_back(*moment);
    return moments;
}

auto countBefore(const Moments& moments, std::chrono::microseconds limit)
{
    return std::count_if(moments.begin(), moments.end(), [limit](auto moment) { return moment < limit; });
}

} // namespace

class BurstPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedGivesTheSameCrowd()
    {
        const BurstShape shape{50, 2'000ms, 60'000ms};
        QVERIFY(momentsOf(7, "signups/burst/wave/1", shape) == momentsOf(7, "signups/burst/wave/1", shape));
        QVERIFY(momentsOf(7, "signups/burst/wave/1", shape) != momentsOf(8, "signups/burst/wave/1", shape));
        QVERIFY(momentsOf(7, "signups/burst/wave/1", shape) != momentsOf(7, "signups/burst/wave/2", shape));
    }

    void itComesInOrderAndEnds()
    {
        const Moments moments = momentsOf(7, "a", {50, 2'000ms, 10'000ms});
        QVERIFY(std::is_sorted(moments.begin(), moments.end()));
        QVERIFY(moments.back() < 10s);
    }

    void itComesAtItsRate()
    {
        // 60,000 are expected, with a standard deviation of 245.
        const auto count = static_cast<int>(momentsOf(7, "a", {100, 0ms, 600'000ms}).size());
        QVERIFY2(std::abs(count - 60'000) < 1'500, qPrintable(QString::number(count)));
    }

    void whileItClimbsHalfAsManyCome()
    {
        const Moments moments = momentsOf(7, "a", {1'000, 20'000ms, 40'000ms});
        // The rate grows evenly: 2,500 in the first half of the ramp, 10,000 in all of it, 20,000 afterwards.
        QVERIFY(std::abs(countBefore(moments, 10s) - 2'500) < 300);
        QVERIFY(std::abs(countBefore(moments, 20s) - 10'000) < 600);
        QVERIFY(std::abs(static_cast<int>(moments.size()) - 30'000) < 1'000);
    }

    void nothingComesBeyondTheUsual()
    {
        QVERIFY(momentsOf(7, "a", {0, 0ms, 10'000ms}).empty());
        QVERIFY(momentsOf(7, "a", {50, 0ms, 0ms}).empty());
    }
};

QTEST_APPLESS_MAIN(BurstPlanTest)
#include "tst_burstplan.moc"
