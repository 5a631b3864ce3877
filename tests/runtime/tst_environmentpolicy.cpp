// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/environmentpolicy.h"

#include <QTest>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

EnvironmentSpec spec(int most)
{
    EnvironmentSpec spec;
    spec.most = most;
    spec.endsAfter = 60'000ms;
    return spec;
}

using Choice = EnvironmentPolicy::Choice;
using Numbers = std::vector<int>;

} // namespace

class EnvironmentPolicyTest : public QObject
{
    Q_OBJECT

    Moment m_now{};

private Q_SLOTS:
    void eachRequestThatMeetsNoIdleOneStartsAnother()
    {
        EnvironmentPolicy policy(spec(3));
        QCOMPARE(policy.take().value(), (Choice{1, true}));
        QCOMPARE(policy.take().value(), (Choice{2, true}));
        QCOMPARE(policy.alive(), 2);
        QCOMPARE(policy.frozen(), 0);
    }

    void beyondTheMostARequestIsTurnedAway()
    {
        EnvironmentPolicy policy(spec(1));
        QVERIFY(policy.take().has_value());
        QVERIFY(!policy.take().has_value());
        policy.froze(1, m_now);
        QCOMPARE(policy.take().value(), (Choice{1, false}));
    }

    void theOneThatWasFrozenLastIsTaken()
    {
        EnvironmentPolicy policy(spec(3));
        for (int started = 0; started < 3; ++started)
            QVERIFY(policy.take().has_value());
        policy.froze(2, m_now);
        policy.froze(1, m_now + 1s);
        QCOMPARE(policy.frozen(), 2);
        QCOMPARE(policy.take().value(), (Choice{1, false}));
        QCOMPARE(policy.take().value(), (Choice{2, false}));
    }

    void whatRestsLongEnoughEnds()
    {
        EnvironmentPolicy policy(spec(3));
        for (int started = 0; started < 3; ++started)
            QVERIFY(policy.take().has_value());
        QVERIFY(!policy.nextEnd());
        policy.froze(2, m_now);
        policy.froze(3, m_now + 10s);
        QVERIFY(policy.nextEnd() == m_now + 60s);
        QCOMPARE(policy.takeExpired(m_now + 59s), Numbers{});
        QCOMPARE(policy.takeExpired(m_now + 60s), Numbers{2});
        QVERIFY(policy.nextEnd() == m_now + 70s);
        QCOMPARE(policy.takeExpired(m_now + 1h), Numbers{3});
        QCOMPARE(policy.alive(), 1);
    }

    void oneThatEndsInTheMidstMakesRoom()
    {
        EnvironmentPolicy policy(spec(1));
        QVERIFY(policy.take().has_value());
        policy.ended();
        QCOMPARE(policy.alive(), 0);
        QCOMPARE(policy.take().value(), (Choice{2, true}));
    }
};

QTEST_APPLESS_MAIN(EnvironmentPolicyTest)
#include "tst_environmentpolicy.moc"
