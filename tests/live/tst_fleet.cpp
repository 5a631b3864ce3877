// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/live/fleetwitness.h"

#include <QTest>

#include <pqxx/pqxx>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

constexpr int bound = 20'000; ///< of every wait, milliseconds

/// One try a slot: the next would come after ten minutes.
const SettingMap tryOnce{{"reconnect.policy", "fixed"}, {"reconnect.base_ms", "600000"}};

/// Until it is in. Of many logins at once the server may refuse more than it has to: each holds a slot until it is
/// refused, so one with room for it may meet two that have none.
const SettingMap tryOn{{"reconnect.policy", "fixed"}, {"reconnect.base_ms", "100"}};

SettingMap with(SettingMap settings, const SettingMap& more)
{
    settings.insert(more.begin(), more.end());
    return settings;
}

} // namespace

class FleetTest : public QObject
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

    void aStormFillsExactlyTheUsableSlots()
    {
        // Logged in beforehand: for a moment the doomed logins of a storm fill the reserve as well.
        pqxx::connection watcher(m_server->conninfo().toStdString());
        constexpr int usable = 100 - 3 - 1; // max_connections, the reserve, the watcher
        FleetWitness witness(*m_server, {holdingApp(with(tryOn, {{"instances", "15"}, {"pool.min", "10"}}))});
        witness.fleet().start();
        QTRY_COMPARE_WITH_TIMEOUT(witness.logins().of(LoginOutcome::Ok), usable, bound);
        // Each of the 54 that are left over, and two more rounds of the same.
        QTRY_VERIFY_WITH_TIMEOUT(witness.logins().refused() > 3 * 54, bound);
        const LoginReport logins = witness.logins();
        QCOMPARE(logins.of(LoginOutcome::Ok), usable);
        QCOMPARE(logins.attempts(), usable + logins.refused());
        pqxx::nontransaction questions(watcher);
        const pqxx::result seen = questions.exec("select count(*) from pg_stat_activity where usename = 'app_test'");
        QCOMPARE(seen[0][0].as<int>(), usable);
        QVERIFY(witness.timesAreInOrder());
    }

    void aRefusedSlotGetsInAsSoonAsThereIsRoom()
    {
        FleetWitness full(*m_server, {holdingApp(with(tryOn, {{"instances", "10"}, {"pool.min", "10"}}))});
        full.fleet().start();
        QTRY_COMPARE_WITH_TIMEOUT(full.logins().of(LoginOutcome::Ok), 97, bound);
        FleetWitness late(*m_server, {holdingApp({{"pool.min", "1"}})});
        late.fleet().start();
        QTRY_VERIFY_WITH_TIMEOUT(late.logins().refused() > 2, bound);
        full.stop();
        QTRY_COMPARE_WITH_TIMEOUT(late.logins().of(LoginOutcome::Ok), 1, bound);
    }

    void anIdleBackendThatIsTerminatedIsLostWithoutWork()
    {
        FleetWitness witness(*m_server, {holdingApp({{"pool.min", "5"}})});
        witness.fleet().start();
        QTRY_COMPARE_WITH_TIMEOUT(witness.logins().of(LoginOutcome::Ok), 5, bound);
        QStringList ended = m_server->run(QStringLiteral(
            "select pid from pg_stat_activity, pg_terminate_backend(pid) where usename = 'app_test' limit 3"));
        QTRY_COMPARE_WITH_TIMEOUT(witness.all<BackendLost>().size(), 3u, bound);
        for (const BackendLost& lost : witness.all<BackendLost>()) {
            QVERIFY(ended.removeOne(QString::number(lost.pid)));
            QCOMPARE(lost.app, std::string("holder"));
            QCOMPARE(lost.sqlstate, std::string("57P01"));
            QVERIFY(lost.state == LostState::Idle && !lost.workLost);
        }
    }

    void terminatedWorkIsLostInItsState_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("ioMs");
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("lost");
        QTest::newRow("active") << QStringLiteral("select pg_sleep(600)") << 0 << QStringLiteral("active")
                                << static_cast<int>(LostState::Active);
        QTest::newRow("over slow work") << QStringLiteral("select 1") << 600'000
                                        << QStringLiteral("idle in transaction")
                                        << static_cast<int>(LostState::InTransaction);
    }

    void terminatedWorkIsLostInItsState()
    {
        QFETCH(QString, sql);
        QFETCH(int, ioMs);
        QFETCH(QString, state);
        QFETCH(int, lost);
        const WorkStep step{sql.toStdString(), {Milliseconds(ioMs), Milliseconds(ioMs)}};
        FleetWitness witness(*m_server, {workingApp({{"pool.max", "1"}}, 1, {step})});
        witness.fleet().start();
        const QString those = QStringLiteral("from pg_stat_activity where usename = 'app_test' and state = '%1' and "
                                             "clock_timestamp() - xact_start > interval '100 ms'")
                                  .arg(state);
        QTRY_COMPARE_WITH_TIMEOUT(m_server->number(QStringLiteral("select count(*) ") + those), 1, bound);
        const int pid = m_server->number(QStringLiteral("select pid, pg_terminate_backend(pid) ") + those);
        QTRY_COMPARE_WITH_TIMEOUT(witness.all<BackendLost>().size(), 1u, bound);
        const BackendLost report = witness.all<BackendLost>().front();
        QCOMPARE(report.pid, pid);
        QCOMPARE(report.sqlstate, std::string("57P01"));
        QCOMPARE(static_cast<int>(report.state), lost);
        QVERIFY(report.workLost && report.workAge >= 100ms);
        QTRY_COMPARE_WITH_TIMEOUT(witness.seconds().failed, 1, bound);
    }

    void aCancelledStatementFailsTheRequestAndKeepsTheConnection()
    {
        FleetWitness witness(*m_server, {workingApp({{"pool.max", "1"}}, 1, {{"select pg_sleep(600)", {}}})});
        witness.fleet().start();
        const QString active = QStringLiteral("select pid from pg_stat_activity where usename = 'app_test' and state = "
                                              "'active' and query like 'select pg_sleep%'");
        QTRY_COMPARE_WITH_TIMEOUT(m_server->run(active).size(), 1, bound);
        const QStringList pid = m_server->run(active);
        m_server->run(QStringLiteral("select pg_cancel_backend(%1)").arg(pid.first()));
        QTRY_COMPARE_WITH_TIMEOUT(witness.seconds().failed, 1, bound);
        QTRY_COMPARE_WITH_TIMEOUT(m_server->run(active), pid, bound);
        QVERIFY(witness.all<BackendLost>().empty());
        QCOMPARE(witness.logins().attempts(), 1);
    }

    void theServersOwnReasonIsReported()
    {
        m_server->run(QStringLiteral("alter role app_test set idle_session_timeout = 100"));
        FleetWitness witness(*m_server, {holdingApp({{"pool.min", "1"}})});
        witness.fleet().start();
        QTRY_COMPARE_WITH_TIMEOUT(witness.all<BackendLost>().size(), 1u, bound);
        m_server->run(QStringLiteral("alter role app_test reset idle_session_timeout"));
        QCOMPARE(witness.all<BackendLost>().front().sqlstate, std::string("57P05"));
    }

    void aLostConnectionComesBackWithTheHousekeeper()
    {
        FleetWitness witness(*m_server, {holdingApp({{"pool.min", "4"}})});
        QElapsedTimer sinceStart;
        sinceStart.start();
        witness.fleet().start();
        QTRY_COMPARE_WITH_TIMEOUT(witness.logins().of(LoginOutcome::Ok), 4, bound);
        m_server->run(
            QStringLiteral("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'app_test'"));
        QTRY_COMPARE_WITH_TIMEOUT(witness.all<BackendLost>().size(), 4u, bound);
        QTRY_COMPARE_WITH_TIMEOUT(witness.logins().of(LoginOutcome::Ok), 8, 25'000);
        QVERIFY2(sinceStart.elapsed() >= 19'900, qPrintable(QString::number(sinceStart.elapsed())));
    }

    void aRequestThatNeedsALostConnectionReplacesItAtOnce()
    {
        AppSpec app = workingApp({{"pool.min", "1"}, {"pool.max", "1"}}, 1, {{"select 1", {}}});
        FleetWitness witness(*m_server, {app});
        witness.fleet().start();
        QTRY_VERIFY_WITH_TIMEOUT(witness.seconds().served > 0, bound);
        m_server->run(
            QStringLiteral("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'app_test'"));
        QTRY_COMPARE_WITH_TIMEOUT(witness.logins().of(LoginOutcome::Ok), 2, 5'000);
    }

    void refusalsAreToldApart()
    {
        AppSpec wrong = holdingApp(with(tryOnce, {{"pool.min", "1"}}));
        wrong.role = "app_wrong";
        FleetWitness witness(*m_server, {wrong});
        witness.fleet().start();
        QTRY_COMPARE_WITH_TIMEOUT(witness.logins().of(LoginOutcome::Rejected), 1, bound);

        m_server->run(QStringLiteral("alter role app_test connection limit 2"));
        FleetWitness limited(*m_server, {holdingApp(with(tryOnce, {{"pool.min", "5"}}))});
        limited.fleet().start();
        QTRY_COMPARE_WITH_TIMEOUT(limited.logins().of(LoginOutcome::RoleLimit), 3, bound);
        m_server->run(QStringLiteral("alter role app_test connection limit -1"));
        QCOMPARE(limited.logins().of(LoginOutcome::Ok), 2);

        FleetWitness nobody(1, {holdingApp(with(tryOnce, {{"pool.min", "1"}}))});
        nobody.fleet().start();
        QTRY_COMPARE_WITH_TIMEOUT(nobody.logins().of(LoginOutcome::Reset), 1, bound);
    }

    void aFrozenServerMeansDeadlinesAndABoundedStop()
    {
        const SettingMap quick{{"instances", "5"}, {"pool.min", "10"}, {"pool.connect_timeout_ms", "300"}};
        FleetWitness working(*m_server, {workingApp({{"pool.max", "20"}}, 20, {{"select pg_sleep(0.01)", {}}})});
        working.fleet().start();
        QTRY_COMPARE_WITH_TIMEOUT(working.logins().of(LoginOutcome::Ok), 20, bound);
        m_server->freeze();
        FleetWitness knocking(*m_server, {holdingApp(with(tryOnce, quick))});
        knocking.fleet().start();
        QTRY_COMPARE_WITH_TIMEOUT(knocking.logins().of(LoginOutcome::Deadline), 50, bound);
        QElapsedTimer stopping;
        stopping.start();
        working.stop();
        knocking.stop();
        const qint64 took = stopping.elapsed();
        m_server->thaw();
        QVERIFY2(took < 1'000, qPrintable(QString::number(took)));
        QCOMPARE(knocking.logins().attempts(), 50);
    }

    void stoppingCancelsWhatIsUnderWay()
    {
        m_server->freeze();
        FleetWitness witness(*m_server, {holdingApp({{"instances", "2"}, {"pool.min", "10"}})});
        witness.fleet().start();
        QTRY_VERIFY_WITH_TIMEOUT(!witness.all<AppSecond>().empty(), bound);
        witness.stop();
        m_server->thaw();
        QCOMPARE(witness.logins().of(LoginOutcome::Cancelled), 20);
        QCOMPARE(witness.logins().attempts(), 20);
    }

private:
    std::unique_ptr<TestServer> m_server;
};

QTEST_GUILESS_MAIN(FleetTest)
#include "tst_fleet.moc"
