// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/live/fleetwitness.h"

#include <QTest>

#include <set>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

constexpr int bound = 20'000; ///< of every wait, milliseconds

std::set<QString> pids(TestServer& server)
{
    const QStringList rows = server.run(QStringLiteral("select pid from pg_stat_activity where usename = 'app_test'"));
    return {rows.begin(), rows.end()};
}

bool shareNothing(const std::set<QString>& one, const std::set<QString>& other)
{
    return std::none_of(one.begin(), one.end(), [&other](const QString& pid) { return other.contains(pid); });
}

} // namespace

class FleetWorkTest : public QObject
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

    void arrivalsAreServedWithLatencies()
    {
        AppSpec app = holdingApp({{"instances", "2"}, {"pool.max", "5"}});
        app.workload.requestsPerSecond = 50;
        app.workload.steps = {{"select 1", {20ms, 30ms}}, {"select 2", {}}};
        FleetWitness witness(*m_server, {app});
        witness.fleet().start();
        QTRY_VERIFY_WITH_TIMEOUT(witness.all<AppSecond>().size() >= 3, bound);
        const AppSecond second = witness.all<AppSecond>().at(2);
        QVERIFY2(second.served > 20 && second.served < 90, qPrintable(QString::number(second.served)));
        QCOMPARE(second.failed, 0);
        QVERIFY(second.p50 >= 20ms && second.p95 >= second.p50 && second.p95 < 1'000ms);
    }

    void aRequestFailsWhenNoConnectionComesInTime()
    {
        const SettingMap settings{{"pool.max", "1"}, {"pool.acquire_timeout_ms", "200"}};
        FleetWitness witness(*m_server, {workingApp(settings, 2, {{"select pg_sleep(600)", {}}})});
        witness.fleet().start();
        QTRY_VERIFY_WITH_TIMEOUT(witness.seconds().failed >= 1, bound);
        QCOMPARE(witness.seconds().inUse, 1);
        QCOMPARE(witness.seconds().served, 0);
    }

    void ioOutsideHoldsNoConnection()
    {
        FleetWitness witness(*m_server,
                             {workingApp({{"txn.io", "outside"}}, 5, {{"select 1", {600'000ms, 600'000ms}}})});
        witness.fleet().start();
        QTRY_VERIFY_WITH_TIMEOUT(witness.all<AppSecond>().size() >= 2, bound);
        QCOMPARE(witness.seconds().arrived, 5);
        QCOMPARE(witness.logins().attempts(), 0);
    }

    void lifetimesTurnConnectionsOverWithoutALoss()
    {
        FleetWitness witness(*m_server, {holdingApp({{"pool.min", "3"}, {"pool.max_lifetime_ms", "1000"}})});
        witness.fleet().start();
        QTRY_COMPARE_WITH_TIMEOUT(backendsOf(*m_server), 3, bound);
        const auto before = pids(*m_server);
        QTRY_VERIFY_WITH_TIMEOUT(shareNothing(before, pids(*m_server)), bound);
        QTRY_COMPARE_WITH_TIMEOUT(backendsOf(*m_server), 3, bound);
        QVERIFY(witness.all<BackendLost>().empty());
    }

    void copyStatementsDoNotHangTheFleet()
    {
        const std::vector<WorkStep> steps{{"copy (select generate_series(1, 100000)) to stdout", {}}};
        FleetWitness witness(*m_server, {workingApp({{"pool.max", "1"}}, 1, steps)});
        witness.fleet().start();
        QTRY_VERIFY_WITH_TIMEOUT(witness.seconds().served >= 3, bound);
        FleetWitness input(*m_server, {workingApp({{"pool.max", "1"}}, 1, {{"copy pg_class from stdin", {}}})});
        input.fleet().start();
        QTRY_VERIFY_WITH_TIMEOUT(input.seconds().failed >= 1, bound);
    }

    void aDeployReplacesEveryInstanceWithNewSettings()
    {
        FleetWitness witness(*m_server, {holdingApp({{"instances", "3"}, {"pool.min", "4"}})});
        witness.fleet().start();
        QTRY_COMPARE_WITH_TIMEOUT(backendsOf(*m_server), 12, bound);
        const auto before = pids(*m_server);
        witness.fleet().deploy({.app = "holder", .changes = {{"pool.max", "2"}}});
        QTRY_COMPARE_WITH_TIMEOUT(witness.all<DeployFinished>().size(), 1u, bound);
        QTRY_COMPARE_WITH_TIMEOUT(backendsOf(*m_server), 6, bound);
        QVERIFY(shareNothing(before, pids(*m_server)));
        QVERIFY(witness.all<BackendLost>().empty());
        const DeployStarted started = witness.all<DeployStarted>().front();
        QCOMPARE(started.generation, 1);
        QVERIFY((started.changes == SettingMap{{"pool.max", "2"}}));
        const SettingMap configured{{"instances", "3"}, {"pool.max", "2"}, {"pool.min", "4"}};
        QVERIFY(witness.all<DeployFinished>().front().configured == configured);
    }

    void aDeployIsToldAtOnceAndTakesItsTime()
    {
        FleetWitness witness(*m_server, {holdingApp({{"pool.min", "1"}})});
        witness.fleet().start();
        QTRY_COMPARE_WITH_TIMEOUT(backendsOf(*m_server), 1, bound);
        const auto before = pids(*m_server);
        QElapsedTimer sinceOrder;
        sinceOrder.start();
        witness.fleet().deploy({.app = "holder", .rollout = 1'500ms});
        QTRY_COMPARE_WITH_TIMEOUT(witness.all<DeployStarted>().size(), 1u, 1'000);
        QVERIFY(pids(*m_server) == before);
        QTRY_COMPARE_WITH_TIMEOUT(witness.all<DeployFinished>().size(), 1u, bound);
        QVERIFY(sinceOrder.elapsed() >= 1'500);
    }

    void withOverlapBothGenerationsAreConnected()
    {
        FleetWitness witness(*m_server,
                             {holdingApp({{"pool.min", "5"}, {"instances", "2"}, {"deploy.overlap_ms", "1500"}})});
        witness.fleet().start();
        QTRY_COMPARE_WITH_TIMEOUT(backendsOf(*m_server), 10, bound);
        witness.fleet().deploy({.app = "holder"});
        QTRY_COMPARE_WITH_TIMEOUT(backendsOf(*m_server), 20, 1'400);
        QTRY_COMPARE_WITH_TIMEOUT(backendsOf(*m_server), 10, bound);
    }

    void deploysThatFollowSoonerThanTheOverlapPileUpGenerations()
    {
        FleetWitness witness(*m_server, {holdingApp({{"pool.min", "5"}, {"deploy.overlap_ms", "8000"}})});
        witness.fleet().start();
        QTRY_COMPARE_WITH_TIMEOUT(backendsOf(*m_server), 5, bound);
        const auto oldest = pids(*m_server);
        witness.fleet().deploy({.app = "holder"});
        QTRY_COMPARE_WITH_TIMEOUT(backendsOf(*m_server), 10, 7'500);
        witness.fleet().deploy({.app = "holder"});
        QTRY_COMPARE_WITH_TIMEOUT(backendsOf(*m_server), 15, 7'500);
        // All three generations are there; the two old ones go when their time is up.
        QCOMPARE(witness.all<DeployFinished>().size(), 0u);
        QTRY_COMPARE_WITH_TIMEOUT(witness.all<DeployFinished>().size(), 2u, bound);
        QTRY_COMPARE_WITH_TIMEOUT(backendsOf(*m_server), 5, bound);
        QVERIFY(shareNothing(oldest, pids(*m_server)));
    }

    void aRollingDeployGoesInstanceByInstance()
    {
        FleetWitness witness(*m_server,
                             {holdingApp({{"pool.min", "2"}, {"instances", "3"}, {"deploy.strategy", "rolling"}})});
        witness.fleet().start();
        QTRY_COMPARE_WITH_TIMEOUT(backendsOf(*m_server), 6, bound);
        const auto before = pids(*m_server);
        const auto kept = [&] {
            const auto now = pids(*m_server);
            return std::count_if(now.begin(), now.end(), [&](const QString& pid) { return before.contains(pid); });
        };
        witness.fleet().deploy({.app = "holder", .rollout = 3'000ms});
        QTRY_COMPARE_WITH_TIMEOUT(kept(), 4, bound);
        QTRY_COMPARE_WITH_TIMEOUT(kept(), 2, bound);
        QTRY_COMPARE_WITH_TIMEOUT(kept(), 0, bound);
        QTRY_COMPARE_WITH_TIMEOUT(backendsOf(*m_server), 6, bound);
    }

    void aSecondDeployWaitsForTheFirst()
    {
        FleetWitness witness(*m_server, {holdingApp({{"pool.min", "2"}})});
        witness.fleet().start();
        witness.fleet().deploy({.app = "holder", .changes = {{"pool.min", "3"}}, .rollout = 300ms});
        witness.fleet().deploy({.app = "holder", .changes = {{"pool.min", "4"}}});
        QTRY_COMPARE_WITH_TIMEOUT(witness.all<DeployFinished>().size(), 2u, bound);
        QCOMPARE(witness.all<DeployStarted>().back().generation, 2);
        QTRY_COMPARE_WITH_TIMEOUT(backendsOf(*m_server), 4, bound);
    }

    void runningRequestsFinishWithinTheGraceOfADeploy()
    {
        FleetWitness witness(*m_server, {workingApp({{"pool.max", "1"}}, 1, {{"select 1", {1'000ms, 1'000ms}}})});
        witness.fleet().start();
        QTRY_COMPARE_WITH_TIMEOUT(backendsOf(*m_server), 1, bound);
        witness.fleet().deploy({.app = "worker"});
        QTRY_COMPARE_WITH_TIMEOUT(witness.all<DeployFinished>().size(), 1u, bound);
        QTRY_VERIFY_WITH_TIMEOUT(witness.seconds().served >= 2, bound);
        QCOMPARE(witness.seconds().failed, 0);
    }

    void workBeyondTheGraceIsCutOffButNotLost()
    {
        FleetWitness witness(*m_server, {workingApp({{"pool.max", "1"}}, 1, {{"select 1", {600'000ms, 600'000ms}}})});
        witness.fleet().start();
        QTRY_COMPARE_WITH_TIMEOUT(backendsOf(*m_server), 1, bound);
        witness.fleet().deploy({.app = "worker"});
        QTRY_COMPARE_WITH_TIMEOUT(witness.all<DeployFinished>().size(), 1u, bound);
        QTRY_COMPARE_WITH_TIMEOUT(witness.seconds().failed, 1, bound);
        QVERIFY(witness.all<BackendLost>().empty());
    }

private:
    std::unique_ptr<TestServer> m_server;
};

QTEST_GUILESS_MAIN(FleetWorkTest)
#include "tst_fleetwork.moc"
