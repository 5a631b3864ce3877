// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/poolpolicy.h"

#include <QTest>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

PoolSettings pool(int min, int max)
{
    PoolSettings settings;
    settings.min = min;
    settings.max = max;
    return settings;
}

PoolCounts counts(int open, int forMinimum, int forDemand, int waiting)
{
    return {open, forMinimum, forDemand, waiting};
}

} // namespace

class PoolPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsWhatIsMissingToTheMinimum()
    {
        QCOMPARE(slotsForMinimum(pool(10, 10), counts(0, 0, 0, 0)), 10);
        QCOMPARE(slotsForMinimum(pool(10, 10), counts(3, 2, 1, 0)), 4);
        QCOMPARE(slotsForMinimum(pool(10, 20), counts(15, 0, 0, 0)), 0);
    }

    void hasABoundedNumberOfLoginsUnderWay()
    {
        QCOMPARE(slotsForMinimum(pool(1'000, 1'000), counts(0, 0, 0, 0)), 100);
        QCOMPARE(slotsForMinimum(pool(1'000, 1'000), counts(40, 60, 0, 0)), 40);
        QCOMPARE(slotsForDemand(pool(0, 1'000), counts(0, 0, 0, 900)), 100);
    }

    void opensOneForEachRequestThatWaits()
    {
        QCOMPARE(slotsForDemand(pool(0, 10), counts(0, 0, 0, 3)), 3);
        QCOMPARE(slotsForDemand(pool(0, 10), counts(5, 1, 1, 3)), 1);
        QCOMPARE(slotsForDemand(pool(0, 10), counts(5, 2, 1, 3)), 0);
    }

    void neverOpensMoreThanTheMaximum()
    {
        QCOMPARE(slotsForDemand(pool(0, 10), counts(8, 0, 1, 30)), 1);
        QCOMPARE(slotsForDemand(pool(0, 10), counts(10, 0, 0, 30)), 0);
    }

    void keepsTryingToReachTheMinimum()
    {
        QVERIFY(keepsTrying(pool(4, 10), counts(3, 1, 0, 0), SlotPurpose::Minimum));
        QVERIFY(!keepsTrying(pool(4, 10), counts(4, 1, 0, 0), SlotPurpose::Minimum));
    }

    void triesForRequestsOnlyWhileTheyWait()
    {
        QVERIFY(keepsTrying(pool(0, 10), counts(0, 0, 1, 1), SlotPurpose::Demand));
        QVERIFY(!keepsTrying(pool(0, 10), counts(0, 0, 2, 1), SlotPurpose::Demand));
        QVERIFY(!keepsTrying(pool(0, 10), counts(0, 0, 1, 0), SlotPurpose::Demand));
    }

    void retriesAreNeverCloserThanTheFloor()
    {
        const UniformRandom half = [] { return 0.5; };
        QCOMPARE(retryDelay({ReconnectPolicy::Immediate, 100ms, 1'000ms, Jitter::None}, 0, half), 20ms);
        QCOMPARE(retryDelay({ReconnectPolicy::Fixed, 250ms, 1'000ms, Jitter::None}, 3, half), 250ms);
    }

    void lifetimesVaryByAFortieth()
    {
        PoolSettings settings;
        settings.maxLifetime = 4'000ms;
        QCOMPARE(*lifetimeOf(settings, [] { return 0.0; }), 4'000ms);
        QCOMPARE(*lifetimeOf(settings, [] { return 0.99999; }), 3'901ms);
        settings.maxLifetime = 0ms;
        QVERIFY(!lifetimeOf(settings, [] { return 0.0; }));
    }

    void loginsRunSideBySideUntilOneIsRefused()
    {
        LoginGate gate;
        gate.began();
        QVERIFY(!gate.restBefore(Milliseconds{0}));
        gate.began();
        gate.refused(Milliseconds{10});
        QVERIFY(gate.restBefore(Milliseconds{20}).has_value());
        gate.givenUp();
        QCOMPARE(gate.restBefore(Milliseconds{60}).value(), Milliseconds{50});
        QVERIFY(!gate.restBefore(Milliseconds{110}));
    }

    void afterARefusalOneLoginAtATimeUntilOneSucceeds()
    {
        LoginGate gate;
        gate.began();
        gate.refused(Milliseconds{0});
        gate.began();
        QVERIFY(gate.restBefore(Milliseconds{500}).has_value());
        gate.succeeded();
        QVERIFY(!gate.restBefore(Milliseconds{500}));
    }
};

QTEST_APPLESS_MAIN(PoolPolicyTest)
#include "tst_poolpolicy.moc"
