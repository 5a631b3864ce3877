// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/reconnectpolicy.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <vector>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

UniformRandom always(double value)
{
    return [value] { return value; };
}

ReconnectSettings exponential(Jitter jitter)
{
    return {ReconnectPolicy::Exponential, 100ms, 1'000ms, jitter};
}

} // namespace

class ReconnectPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void immediateNeverWaits()
    {
        for (int failed = 0; failed < 5; ++failed)
            QCOMPARE(reconnectDelay({ReconnectPolicy::Immediate, 100ms, 1'000ms, Jitter::Full}, failed, always(0.9)),
                     0ms);
    }

    void fixedAlwaysWaitsTheBase()
    {
        QCOMPARE(reconnectDelay({ReconnectPolicy::Fixed, 250ms, 100ms, Jitter::None}, 0, always(0)), 250ms);
        QCOMPARE(reconnectDelay({ReconnectPolicy::Fixed, 250ms, 100ms, Jitter::None}, 40, always(0)), 250ms);
    }

    void exponentialDoublesUpToTheCap()
    {
        const std::vector<Milliseconds> expected{100ms, 200ms, 400ms, 800ms, 1'000ms, 1'000ms};
        for (std::size_t failed = 0; failed < expected.size(); ++failed)
            QCOMPARE(reconnectDelay(exponential(Jitter::None), static_cast<int>(failed), always(0)), expected[failed]);
    }

    void exponentialNeverOverflows()
    {
        QCOMPARE(reconnectDelay(exponential(Jitter::None), 1'000'000, always(0)), 1'000ms);
        const ReconnectSettings withoutBase{ReconnectPolicy::Exponential, 0ms, 1'000ms, Jitter::None};
        QCOMPARE(reconnectDelay(withoutBase, 1'000'000, always(0)), 0ms);
    }

    void fullJitterSpansZeroToTheWait()
    {
        QCOMPARE(reconnectDelay(exponential(Jitter::Full), 2, always(0)), 0ms);
        QCOMPARE(reconnectDelay(exponential(Jitter::Full), 2, always(0.9999999)), 400ms);
    }

    void equalJitterKeepsHalfTheWait()
    {
        QCOMPARE(reconnectDelay(exponential(Jitter::Equal), 2, always(0)), 200ms);
        QCOMPARE(reconnectDelay(exponential(Jitter::Equal), 2, always(0.9999999)), 400ms);
    }

    void fullJitterIsUniform()
    {
        std::mt19937_64 engine(7);
        std::uniform_real_distribution<double> uniform(0, 1);
        constexpr int draws = 40'000;
        std::vector<int> buckets(4);
        for (int draw = 0; draw < draws; ++draw) {
            const auto wait = reconnectDelay(exponential(Jitter::Full), 3, [&] { return uniform(engine); }).count();
            QVERIFY(wait >= 0 && wait <= 800);
            ++buckets[static_cast<std::size_t>(std::min<std::int64_t>(wait / 200, 3))];
        }
        // A quarter each, with five standard deviations (√(n·¼·¾) ≈ 87) of room.
        for (const int count : buckets)
            QVERIFY2(std::abs(count - draws / 4) < 5 * 87, qPrintable(QString::number(count)));
    }

    void theRandomSourceIsAskedOncePerJitteredWait()
    {
        int asked = 0;
        const UniformRandom counting = [&asked] {
            ++asked;
            return 0.5;
        };
        static_cast<void>(reconnectDelay(exponential(Jitter::None), 1, counting));
        QCOMPARE(asked, 0);
        static_cast<void>(reconnectDelay(exponential(Jitter::Full), 1, counting));
        static_cast<void>(reconnectDelay(exponential(Jitter::Equal), 1, counting));
        QCOMPARE(asked, 2);
    }
};

QTEST_APPLESS_MAIN(ReconnectPolicyTest)
#include "tst_reconnectpolicy.moc"
