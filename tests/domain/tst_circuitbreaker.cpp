// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/circuitbreaker.h"

#include <QTest>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

/// Open since time 0, for one second.
CircuitBreaker openBreaker()
{
    CircuitBreaker breaker({3, 1'000ms});
    for (int failure = 0; failure < 3; ++failure)
        breaker.failed(0ms);
    return breaker;
}

} // namespace

class CircuitBreakerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysClosedBelowTheNumberOfFailures()
    {
        CircuitBreaker breaker({3, 1'000ms});
        breaker.failed(0ms);
        breaker.failed(0ms);
        QVERIFY(breaker.allows(0ms));
        QVERIFY(!breaker.opensUntil());
    }

    void countsFailuresInARowOnly()
    {
        CircuitBreaker breaker({2, 1'000ms});
        breaker.failed(0ms);
        breaker.succeeded();
        breaker.failed(0ms);
        QVERIFY(breaker.allows(0ms));
    }

    void opensForItsTime()
    {
        CircuitBreaker breaker = openBreaker();
        QVERIFY(breaker.isOpen(999ms));
        QVERIFY(!breaker.allows(999ms));
        QCOMPARE(*breaker.opensUntil(), 1'000ms);
        QVERIFY(!breaker.isOpen(1'000ms));
    }

    void letsOneTryThroughAfterItsTime()
    {
        CircuitBreaker breaker = openBreaker();
        QVERIFY(breaker.allows(1'000ms));
        QVERIFY(!breaker.allows(1'000ms));
    }

    void aFailedTryOpensItAgain()
    {
        CircuitBreaker breaker = openBreaker();
        QVERIFY(breaker.allows(1'500ms));
        breaker.failed(1'600ms);
        QVERIFY(!breaker.allows(2'599ms));
        QVERIFY(breaker.allows(2'600ms));
    }

    void aGoodTryClosesIt()
    {
        CircuitBreaker breaker = openBreaker();
        QVERIFY(breaker.allows(1'500ms));
        breaker.succeeded();
        QVERIFY(breaker.allows(1'500ms));
        QVERIFY(breaker.allows(1'500ms));
        QVERIFY(!breaker.opensUntil());
    }

    void lateFailuresDoNotProlongIt()
    {
        CircuitBreaker breaker = openBreaker();
        breaker.failed(800ms);
        QCOMPARE(*breaker.opensUntil(), 1'000ms);
    }

    void tellsWhenItOpensAndCloses()
    {
        CircuitBreaker breaker({2, 1'000ms});
        QVERIFY(!breaker.failed(0ms));
        QVERIFY(!breaker.succeeded());
        QVERIFY(!breaker.failed(0ms));
        QVERIFY(breaker.failed(0ms));
        QVERIFY(!breaker.failed(500ms));
        QVERIFY(breaker.allows(1'000ms));
        QVERIFY(breaker.failed(1'100ms));
        QVERIFY(breaker.allows(2'100ms));
        QVERIFY(breaker.succeeded());
        QVERIFY(!breaker.succeeded());
    }

    void zeroFailuresMeansNoBreaker()
    {
        CircuitBreaker breaker({0, 1'000ms});
        for (int failure = 0; failure < 100; ++failure)
            QVERIFY(!breaker.failed(0ms));
        QVERIFY(breaker.allows(0ms));
    }
};

QTEST_APPLESS_MAIN(CircuitBreakerTest)
#include "tst_circuitbreaker.moc"
