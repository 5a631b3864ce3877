// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/environments.h"
#include "tests/runtime/loopbench.h"

#include <QTest>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

ClientSettings settings(const SettingMap& configured)
{
    return effectiveSettings(configured).value();
}

/// All that the environments of a function have around them, but a server.
struct Surroundings {
    Surroundings()
    {
        context.workload.transaction = false;
        context.workload.environments = EnvironmentSpec{};
        context.workload.environments->most = 4;
        context.workload.steps = {{"select 1", {}}};
    }

    DeadPort server{DeadPort::Kind::Refuses};
    Reactor reactor;
    int attempts = 0;
    Outbox outbox{reactor, [] { return DrillTime{0}; },
                  [this](const std::vector<FleetEvent>& events) {
                      for (const FleetEvent& event : events) {
                          if (const auto* const logins = std::get_if<LoginReport>(&event.body))
                              attempts += logins->attempts();
                      }
                  }};
    AppContext context{{reactor,
                        outbox,
                        {"127.0.0.1", server.port(), "shop", "app_test", "secret", "signups"},
                        0,
                        RandomStream(7, "pool")},
                       {},
                       RandomStream(7, "requests"),
                       RandomStream(7, "workers"),
                       RandomStream(7, "starts"),
                       {}};
};

PoolsNow now(const Environments& environments)
{
    PoolsNow sum;
    environments.addTo(sum);
    return sum;
}

} // namespace

/// What stands still does nothing, and what is gone is not counted.
class FrozenPoolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFrozenPoolTriesNoLoginsUntilItIsThawed()
    {
        Surroundings at;
        Pool pool(at.context.pool,
                  settings({{"pool.min", "2"}, {"reconnect.policy", "fixed"}, {"reconnect.base_ms", "20"}}), 0);
        pool.start();
        QVERIFY(turnUntil(at.reactor, 5'000ms, [&at] { return at.attempts >= 3; }));
        pool.freeze();
        // What was under way comes to its end.
        turnFor(at.reactor, 300ms);
        const int atRest = at.attempts;
        turnFor(at.reactor, 500ms);
        QCOMPARE(at.attempts, atRest);
        pool.thaw();
        QVERIFY(turnUntil(at.reactor, 5'000ms, [&at, atRest] { return at.attempts >= atRest + 3; }));
        QCOMPARE(pool.counts().forMinimum, 2);
    }

    void environmentsThatAreGoneAreNotCounted()
    {
        Surroundings at;
        Environments environments(at.context, settings({{"pool.connect_timeout_ms", "250"}}), 1);
        environments.serve(at.reactor.now());
        environments.serve(at.reactor.now());
        QCOMPARE(now(environments).environments.value_or(0), 2);
        QCOMPARE(now(environments).frozen.value_or(9), 0);
        QVERIFY(turnUntil(at.reactor, 5'000ms, [&environments] { return now(environments).frozen == 2; }));
        environments.serve(at.reactor.now());
        bool gone = false;
        environments.retire([&gone] { gone = true; });
        QVERIFY(!gone);
        QCOMPARE(now(environments).environments.value_or(0), 1);
        QCOMPARE(now(environments).frozen.value_or(9), 0);
        QVERIFY(turnUntil(at.reactor, 5'000ms, [&gone] { return gone; }));
        QCOMPARE(now(environments).environments.value_or(9), 0);
    }
};

QTEST_APPLESS_MAIN(FrozenPoolTest)
#include "tst_frozenpool.moc"
