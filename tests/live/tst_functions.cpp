// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/appstatistics.h"
#include "tests/live/fleetwitness.h"

#include <QTest>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

constexpr int bound = 20'000; ///< of every wait, milliseconds

AppSpec functionApp(SettingMap settings, const EnvironmentSpec& environments, std::vector<WorkStep> steps)
{
    AppSpec app = holdingApp(std::move(settings));
    app.name = "signups";
    app.workload.transaction = false;
    app.workload.environments = environments;
    app.workload.steps = std::move(steps);
    return app;
}

EnvironmentSpec environments(int most)
{
    EnvironmentSpec spec;
    spec.most = most;
    return spec;
}

/// More requests at once than any of these functions has environments for.
BurstOrder crowd()
{
    return {"signups", "crowd", 40, 0ms, 1'000ms};
}

/// What breakers have done since the start.
BreakerTurns turns(const FleetWitness& witness)
{
    BreakerTurns sum;
    for (const AppSecond& second : witness.all<AppSecond>()) {
        sum.opened += second.breakersOpened.value_or(0);
        sum.closed += second.breakersClosed.value_or(0);
    }
    return sum;
}

} // namespace

class FunctionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>(TestServerOptions{});
        QVERIFY2(startWithAppRole(*m_server), qPrintable(m_server->problem()));
    }

    void cleanup()
    {
        // A backend in the middle of a long statement does not notice that its client has gone.
        endBackends(*m_server);
        QTRY_COMPARE_WITH_TIMEOUT(backendsOf(*m_server), 0, bound);
    }

    void eachRequestAtATimeHasAnEnvironmentAndAPoolOfItsOwn()
    {
        FleetWitness witness(*m_server, {functionApp({}, environments(4), {{"select pg_sleep(600)", {}, 3}})});
        witness.fleet().start();
        witness.fleet().burst(crowd());
        QTRY_COMPARE_WITH_TIMEOUT(backendsOf(*m_server), 12, bound);
        QTRY_VERIFY_WITH_TIMEOUT(witness.seconds().environments == 4, bound);
        QVERIFY(witness.seconds().frozen == 0);
        // The others were turned away.
        QTRY_VERIFY_WITH_TIMEOUT(witness.seconds().failed > 0, bound);
        QCOMPARE(witness.seconds().failed, witness.seconds().arrived - 4);
    }

    void oneConnectionSerialisesWhatARequestRunsInParallel()
    {
        FleetWitness witness(*m_server,
                             {functionApp({{"pool.max", "1"}}, environments(4), {{"select pg_sleep(600)", {}, 3}})});
        witness.fleet().start();
        witness.fleet().burst(crowd());
        QTRY_COMPARE_WITH_TIMEOUT(backendsOf(*m_server), 4, bound);
        QTRY_COMPARE_WITH_TIMEOUT(witness.seconds().waiting, 8, bound);
    }

    void frozenEnvironmentsKeepTheirConnectionsUntilTheyEnd()
    {
        EnvironmentSpec spec = environments(4);
        spec.endsAfter = 12'000ms;
        FleetWitness witness(*m_server,
                             {functionApp({{"pool.max_lifetime_ms", "5000"}}, spec, {{"select pg_sleep(1)", {}, 3}})});
        witness.fleet().start();
        witness.fleet().burst(crowd());
        QTRY_VERIFY_WITH_TIMEOUT(witness.seconds().frozen == 4, bound);
        QCOMPARE(backendsOf(*m_server), 12);
        // By then every connection has lived longer than it may.
        const std::size_t older = witness.all<AppSecond>().size() + 6;
        QTRY_VERIFY_WITH_TIMEOUT(witness.all<AppSecond>().size() >= older, bound);
        QCOMPARE(backendsOf(*m_server), 12);
        QTRY_COMPARE_WITH_TIMEOUT(backendsOf(*m_server), 0, bound);
        QTRY_VERIFY_WITH_TIMEOUT(witness.seconds().environments == 0, bound);
        QVERIFY(witness.all<BackendLost>().empty());
    }

    void theConnectTimeoutBoundsTheWaitOverAllItsTries()
    {
        AppSpec app = functionApp({{"pool.connect_timeout_ms", "400"}}, environments(4), {{"select 1", {}, 3}});
        app.role = "app_wrong";
        FleetWitness witness(*m_server, {app});
        witness.fleet().start();
        witness.fleet().burst(crowd());
        QTRY_VERIFY_WITH_TIMEOUT(witness.seconds().failed > 0 && witness.logins().attempts() > 4, bound);
        const auto slowest = [&witness] {
            Milliseconds longest{0};
            for (const AppSecond& second : witness.all<AppSecond>())
                longest = std::max(longest, second.p99.value_or(longest));
            return longest;
        };
        QTRY_VERIFY_WITH_TIMEOUT(slowest() >= 400ms, bound);
        QVERIFY2(slowest() < 3'000ms, qPrintable(QString::number(slowest().count())));
        QCOMPARE(witness.seconds().served, 0);
    }

    void anOpenBreakerFailsFastAndLeavesTheServerAlone()
    {
        const SettingMap settings{{"breaker.failures", "1"}, {"breaker.open_ms", "600000"}};
        AppSpec app = functionApp(settings, environments(1), {{"select 1", {}, 3}});
        app.role = "app_wrong";
        FleetWitness witness(*m_server, {app});
        witness.fleet().start();
        witness.fleet().burst(crowd());
        QTRY_VERIFY_WITH_TIMEOUT(witness.seconds().breakersOpen == 1, bound);
        QTRY_VERIFY_WITH_TIMEOUT(witness.seconds().failed > 10, bound);
        QVERIFY2(witness.logins().attempts() <= 3, qPrintable(QString::number(witness.logins().attempts())));
        QCOMPARE(turns(witness).opened, 1);
        QCOMPARE(turns(witness).closed, 0);
    }

    void theTurnsOfABreakerOutliveItsEnvironment()
    {
        EnvironmentSpec spec = environments(2);
        spec.endsAfter = 20ms;
        AppSpec app = functionApp({{"breaker.failures", "1"}, {"breaker.open_ms", "1"}}, spec, {{"select 1", {}}});
        app.role = "app_wrong";
        FleetWitness witness(*m_server, {app});
        witness.fleet().start();
        witness.fleet().burst({"signups", "few", 4, 0ms, 1'000ms});
        QTRY_VERIFY_WITH_TIMEOUT(witness.seconds().failed >= 1, bound);
        QTRY_VERIFY_WITH_TIMEOUT(witness.seconds().environments == 0, bound);
        QVERIFY(turns(witness).opened >= 1);
        QCOMPARE(turns(witness).closed, 0);
    }

    void aRequestThatOverrunsItsLimitTakesItsEnvironmentAlong()
    {
        EnvironmentSpec spec = environments(1);
        spec.limit = 500ms;
        FleetWitness witness(*m_server, {functionApp({}, spec, {{"select pg_sleep(600)", {}}})});
        witness.fleet().start();
        witness.fleet().burst({"signups", "few", 4, 0ms, 500ms});
        QTRY_VERIFY_WITH_TIMEOUT(witness.seconds().failed >= 1, bound);
        QTRY_VERIFY_WITH_TIMEOUT(witness.seconds().environments == 0, bound);
        QVERIFY(witness.all<BackendLost>().empty());
    }

    void coldEnvironmentsMissTheirCache()
    {
        EnvironmentSpec spec = environments(1);
        spec.cachePercent = 100;
        FleetWitness witness(*m_server, {functionApp({}, spec, {{"select 1", {}}})});
        witness.fleet().start();
        witness.fleet().burst(crowd());
        const auto misses = [&witness] {
            int sum = 0;
            for (const AppSecond& second : witness.all<AppSecond>())
                sum += second.cacheMisses.value_or(0);
            return sum;
        };
        QTRY_VERIFY_WITH_TIMEOUT(witness.seconds().served > 1, bound);
        QTRY_COMPARE_WITH_TIMEOUT(misses(), 1, bound);
    }

    void aDeployReplacesAllEnvironments()
    {
        FleetWitness witness(*m_server, {functionApp({}, environments(4), {{"select 1", {300ms, 300ms}, 2}})});
        witness.fleet().start();
        witness.fleet().burst(crowd());
        QTRY_VERIFY_WITH_TIMEOUT(witness.seconds().frozen == 4, bound);
        witness.fleet().deploy({.app = "signups", .changes = {{"pool.max", "1"}}});
        QTRY_COMPARE_WITH_TIMEOUT(witness.all<DeployFinished>().size(), 1u, bound);
        QTRY_COMPARE_WITH_TIMEOUT(backendsOf(*m_server), 0, bound);
        witness.fleet().burst(crowd());
        QTRY_COMPARE_WITH_TIMEOUT(backendsOf(*m_server), 4, bound);
        QVERIFY(witness.all<BackendLost>().empty());
    }

private:
    std::unique_ptr<TestServer> m_server;
};

QTEST_GUILESS_MAIN(FunctionsTest)
#include "tst_functions.moc"
