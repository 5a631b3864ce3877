// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/sandbox/poolerconfiguration.h"
#include "core/runtime/sandbox/sandboxregistry.h"
#include "core/runtime/sandbox/serverprocesses.h"
#include "tests/live/fleetwitness.h"
#include "tests/live/poolerwitness.h"
#include "tests/live/sandboxfixture.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <signal.h>

#include <filesystem>

using namespace stormlab;

namespace
{

constexpr int soon = 20'000;

/// The same way in, through the pooler.
std::string throughPooler(const Sandbox& sandbox, const std::string& role)
{
    ServerAccess access = sandbox.access();
    access.port = access.poolerPort;
    return connectionString(access, role, "tst", false) + " connect_timeout=5";
}

std::string console(const Sandbox& sandbox, const std::string& role, bool overSocket = false)
{
    return poolerConsoleString(sandbox.access(), role, "tst", overSocket) + " connect_timeout=5";
}

/// An app of one instance whose workers go through the pooler.
AppSpec pooledApp(int workers, const SettingMap& settings, std::vector<WorkStep> steps)
{
    SettingMap all{{"via", "pooler"}, {"reconnect.policy", "fixed"}, {"reconnect.base_ms", "200"}};
    all["pool.max"] = std::to_string(workers);
    for (const auto& [key, value] : settings)
        all[key] = value;
    AppSpec app = workingApp(all, workers, std::move(steps));
    app.role = "app_checkout";
    return app;
}

constexpr DurationRange tenMinutes{Milliseconds(600'000), Milliseconds(600'000)};

} // namespace

/// The PgBouncer before a native server: entered, filled, broken, taken away with it.
class TestPooler : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SandboxFixture> m_fixture;
    std::unique_ptr<NativeSandbox> m_sandbox;
    SandboxRequest m_request;

    bool prepare();
    bool destroy();
    [[nodiscard]] std::vector<ProcessIdentity> poolers() const
    {
        return processesOf(m_fixture->runtime() + "/sandboxes/" + m_request.drillId + "/pooler");
    }
    [[nodiscard]] std::unique_ptr<FleetWitness> fleet(std::vector<AppSpec> apps) const;
    [[nodiscard]] int backends(const std::string& condition = "true") const;
    [[nodiscard]] int terminate(const std::string& condition) const;
    [[nodiscard]] int count(const std::string& sql) const;

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<SandboxFixture>(); }
    void init();
    void cleanup();
    void letsEachRoleThrough();
    void letsTheLearnerLookAndNothingElse();
    void keepsItsPasswordsToItself();
    void needsFewBackendsForManyClients();
    void tellsOfABackendLostBehindIt_data();
    void tellsOfABackendLostBehindIt();
    void tellsNothingOfABackendThatNobodyHad();
    void throwsOutWhoWaitsTooLong();
    void refusesMoreClientsThanItMay();
    void deploysMoveAnAppToIt();
    void comesBackAfterAKill();
    void isWatchedAtItsConsole();
    void tellsThatItWasAwayAndIsBack();
    void staysWhenTheServerIsStartedAgain();
    void freezesWithTheServer();
    void isMissedBeforeAnythingIsMade();
    void isSweptAfterAKill();
};

void TestPooler::init()
{
    m_sandbox = m_fixture->sandbox();
    m_request = shopRequest();
    m_request.spec.pooler = PoolerSpec{PoolMode::Transaction, 2, 30, Milliseconds{60'000}};
}

void TestPooler::cleanup()
{
    QVERIFY(destroy());
    m_sandbox.reset();
    QCOMPARE(m_fixture->remains(), std::vector<std::string>());
}

bool TestPooler::prepare()
{
    QSignalSpy ready(m_sandbox.get(), &Sandbox::ready);
    QSignalSpy failed(m_sandbox.get(), &Sandbox::failed);
    m_sandbox->prepare(m_request);
    const bool answered = QTest::qWaitFor([&] { return !ready.isEmpty() || !failed.isEmpty(); }, soon);
    for (const auto& failure : failed)
        qWarning("%s", failure.front().value<Error>().detail.c_str());
    return answered && failed.isEmpty();
}

bool TestPooler::destroy()
{
    QSignalSpy gone(m_sandbox.get(), &Sandbox::gone);
    m_sandbox->destroy();
    return QTest::qWaitFor([&] { return !gone.isEmpty(); }, soon);
}

std::unique_ptr<FleetWitness> TestPooler::fleet(std::vector<AppSpec> apps) const
{
    auto witness = std::make_unique<FleetWitness>(m_sandbox->access(), std::move(apps));
    witness->fleet().start();
    return witness;
}

int TestPooler::backends(const std::string& condition) const
{
    return count("select count(*) from pg_stat_activity where usename like 'app_%' and " + condition);
}

/// The condition first, or the statement could terminate its own session.
int TestPooler::terminate(const std::string& condition) const
{
    return count("select count(pg_terminate_backend(pid)) from (select pid from pg_stat_activity where usename like "
                 "'app_%' and " +
                 condition + " offset 0) those");
}

int TestPooler::count(const std::string& sql) const
{
    return QString::fromStdString(ask(as(*m_sandbox, "oncall", true), sql)).toInt();
}

void TestPooler::letsEachRoleThrough()
{
    QVERIFY(prepare());
    for (const std::string& role : m_request.appRoles)
        QCOMPARE(ask(throughPooler(*m_sandbox, role), "select current_user"), role);
    QCOMPARE(ask(throughPooler(*m_sandbox, "oncall"), "show application_name"), "tst");
    QVERIFY(ask(throughPooler(*m_sandbox, "lab_owner"), "select 1").starts_with("ERROR"));
}

void TestPooler::letsTheLearnerLookAndNothingElse()
{
    QVERIFY(prepare());
    for (const char* role : {"oncall", "stormlab_monitor"})
        QVERIFY(ask(console(*m_sandbox, role), "SHOW VERSION").starts_with("PgBouncer"));
    QVERIFY(ask(console(*m_sandbox, "stormlab_monitor", true), "SHOW VERSION").starts_with("PgBouncer"));
    QVERIFY(ask(console(*m_sandbox, "oncall"), "KILL shop").find("admin access needed") != std::string::npos);
    QVERIFY(ask(console(*m_sandbox, "app_checkout"), "SHOW VERSION").find("not allowed") != std::string::npos);
}

void TestPooler::keepsItsPasswordsToItself()
{
    namespace fs = std::filesystem;
    QVERIFY(prepare());
    const std::string folder = m_sandbox->access().poolerSocketDirectory;
    QCOMPARE(fs::status(folder).permissions(), fs::perms::owner_all);
    for (const char* file : {"/users.txt", "/pgbouncer.ini"})
        QCOMPARE(fs::status(folder + file).permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

void TestPooler::needsFewBackendsForManyClients()
{
    QVERIFY(prepare());
    const auto witness = fleet({pooledApp(10, {}, {{"select pg_sleep(0.02)", {}}})});
    QTRY_COMPARE_WITH_TIMEOUT(witness->logins().of(LoginOutcome::Ok), 10, soon);
    QTRY_VERIFY_WITH_TIMEOUT(witness->seconds().served > 20, soon);
    QCOMPARE(backends(), 2);
    QCOMPARE(backends("application_name = 'worker'"), 2);
    QVERIFY(witness->all<BackendLost>().empty());
}

void TestPooler::tellsOfABackendLostBehindIt_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("ioFollows");
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("lost");
    QTest::newRow("active") << QStringLiteral("select pg_sleep(600)") << false << QStringLiteral("active")
                            << static_cast<int>(LostState::Active);
    QTest::newRow("in a transaction") << QStringLiteral("select 1") << true << QStringLiteral("idle in transaction")
                                      << static_cast<int>(LostState::InTransaction);
}

void TestPooler::tellsOfABackendLostBehindIt()
{
    QFETCH(QString, sql);
    QFETCH(bool, ioFollows);
    QFETCH(QString, state);
    QFETCH(int, lost);
    QVERIFY(prepare());
    const auto witness = fleet({pooledApp(1, {}, {{sql.toStdString(), ioFollows ? tenMinutes : DurationRange{}}})});
    const std::string those = "state = '" + state.toStdString() + "' and query like '" + sql.toStdString() + "'";
    QTRY_COMPARE_WITH_TIMEOUT(backends(those), 1, soon);
    QCOMPARE(terminate(those), 1);
    QTRY_COMPARE_WITH_TIMEOUT(witness->all<BackendLost>().size(), 1u, soon);
    const BackendLost report = witness->all<BackendLost>().front();
    QCOMPARE(report.pid, 0);
    QCOMPARE(report.sqlstate, std::string("57P01"));
    QCOMPARE(static_cast<int>(report.state), lost);
    QVERIFY(report.workLost);
    QTRY_COMPARE_WITH_TIMEOUT(witness->seconds().failed, 1, soon);
}

/// A client that rests has no backend, whatever happens to the one that served it.
void TestPooler::tellsNothingOfABackendThatNobodyHad()
{
    QVERIFY(prepare());
    AppSpec app = pooledApp(1, {}, {{"select 1", {}}});
    app.workload.rest = {Milliseconds(300), Milliseconds(300)};
    const auto witness = fleet({app});
    QTRY_VERIFY_WITH_TIMEOUT(witness->seconds().served > 0, soon);
    QVERIFY(QTest::qWaitFor([this] { return terminate("state = 'idle'") > 0; }, soon));
    const int before = witness->seconds().served;
    QTRY_VERIFY_WITH_TIMEOUT(witness->seconds().served > before + 3, soon);
    QVERIFY(witness->all<BackendLost>().empty());
    QCOMPARE(witness->logins().attempts(), 1);
}

void TestPooler::throwsOutWhoWaitsTooLong()
{
    m_request.spec.pooler->defaultPoolSize = 1;
    m_request.spec.pooler->queryWaitTimeout = Milliseconds{300};
    QVERIFY(prepare());
    const auto witness = fleet({pooledApp(3, {}, {{"select 1", tenMinutes}})});
    QTRY_VERIFY_WITH_TIMEOUT(witness->seconds().failed > 2, soon);
    QCOMPARE(backends(), 1);
    QVERIFY(witness->all<BackendLost>().empty());
}

void TestPooler::refusesMoreClientsThanItMay()
{
    m_request.spec.pooler->maxClients = 3;
    QVERIFY(prepare());
    const auto witness = fleet({pooledApp(6, {}, {{"select 1", tenMinutes}})});
    QTRY_VERIFY_WITH_TIMEOUT(witness->logins().of(LoginOutcome::TooMany) > 2, soon);
    const LoginReport logins = witness->logins();
    QVERIFY(logins.of(LoginOutcome::Ok) <= 3);
    QCOMPARE(logins.attempts(), logins.of(LoginOutcome::Ok) + logins.refused());
}

void TestPooler::deploysMoveAnAppToIt()
{
    QVERIFY(prepare());
    const auto witness = fleet({pooledApp(8, {{"via", "direct"}, {"pool.min", "8"}}, {{"select pg_sleep(0.01)", {}}})});
    QTRY_COMPARE_WITH_TIMEOUT(backends(), 8, soon);
    witness->fleet().deploy({"worker", {{"via", "pooler"}}});
    QTRY_COMPARE_WITH_TIMEOUT(witness->all<DeployFinished>().size(), 1u, soon);
    QTRY_COMPARE_WITH_TIMEOUT(backends(), 2, soon);
    QTRY_COMPARE_WITH_TIMEOUT(witness->logins().of(LoginOutcome::Ok), 16, soon);
}

void TestPooler::comesBackAfterAKill()
{
    QVERIFY(prepare());
    QSignalSpy stopped(m_sandbox.get(), &Sandbox::poolerStopped);
    QSignalSpy restarted(m_sandbox.get(), &Sandbox::poolerRestarted);
    const auto witness = fleet({pooledApp(2, {}, {{"select 1", tenMinutes}})});
    QTRY_COMPARE_WITH_TIMEOUT(backends("state = 'idle in transaction'"), 2, soon);
    const int port = m_sandbox->access().poolerPort;
    QCOMPARE(poolers().size(), 1U);
    QCOMPARE(::kill(poolers().front().pid, SIGKILL), 0);
    QTRY_COMPARE_WITH_TIMEOUT(restarted.size(), 1, soon);
    QCOMPARE(stopped.front().front().toString(), QStringLiteral("PgBouncer was killed by signal 9."));
    QCOMPARE(m_sandbox->access().poolerPort, port);
    QCOMPARE(ask(throughPooler(*m_sandbox, "app_billing"), "select current_user"), "app_billing");
    // Their transactions went with it.
    QCOMPARE(witness->all<BackendLost>().size(), 2U);
    for (const BackendLost& lost : witness->all<BackendLost>())
        QVERIFY(lost.workLost && lost.sqlstate.empty() && lost.pid == 0);
}

void TestPooler::isWatchedAtItsConsole()
{
    QVERIFY(prepare());
    const auto witness = fleet({pooledApp(4, {}, {{"select 1", tenMinutes}})});
    PoolerWitness watch(*m_sandbox);
    const std::vector<PoolerClients> clients = {{"worker", "app_checkout", 0, 2, 2, {}}};
    const std::vector<PoolerPool> pools = {{"shop", "app_checkout", 2, 2, 2, 0, 0, {}}};
    const auto seesThem = [&] {
        const auto samples = watch.all<PoolerSample>();
        return !samples.empty() && withoutWaits(samples.back()) == PoolerSample{pools, clients};
    };
    QTRY_VERIFY_WITH_TIMEOUT(seesThem(), soon);
    QVERIFY(watch.all<ViewOpened>().empty());
    QVERIFY(ask(console(*m_sandbox, "oncall"), "SHOW POOLS").starts_with("pgbouncer"));
    QTRY_COMPARE_WITH_TIMEOUT(watch.all<ViewOpened>().size(), 1U, soon);
    QCOMPARE(watch.all<ViewOpened>().front().view, std::string(poolerConsoleView));
    QVERIFY(watch.all<LabSession>().empty());
}

void TestPooler::tellsThatItWasAwayAndIsBack()
{
    QVERIFY(prepare());
    PoolerWitness watch(*m_sandbox);
    QTRY_VERIFY_WITH_TIMEOUT(!watch.all<PoolerSample>().empty(), soon);
    QCOMPARE(::kill(poolers().front().pid, SIGKILL), 0);
    QTRY_COMPARE_WITH_TIMEOUT(watch.all<LabSession>().size(), 2U, soon);
    const std::vector<LabSession> told = watch.all<LabSession>();
    QVERIFY(told.front().lost && !told.back().lost);
    QCOMPARE(told.front().which, std::string("pooler"));
    QCOMPARE(told.front().why, std::string("PgBouncer was killed by signal 9."));
}

void TestPooler::staysWhenTheServerIsStartedAgain()
{
    QVERIFY(prepare());
    const auto before = poolers();
    const std::string server = m_sandbox->access().socketDirectory;
    QSignalSpy restarted(m_sandbox.get(), &Sandbox::restarted);
    const auto postmaster = postmasterOf(server, server + "/data");
    QVERIFY(postmaster.has_value());
    QCOMPARE(::kill(postmaster->pid, SIGKILL), 0);
    QTRY_COMPARE_WITH_TIMEOUT(restarted.size(), 1, soon);
    QCOMPARE(poolers(), before);
    QTRY_COMPARE_WITH_TIMEOUT(ask(throughPooler(*m_sandbox, "app_billing"), "select current_user"), "app_billing",
                              soon);
}

void TestPooler::freezesWithTheServer()
{
    QVERIFY(prepare());
    QSignalSpy paused(m_sandbox.get(), &Sandbox::paused);
    QSignalSpy resumed(m_sandbox.get(), &Sandbox::resumed);
    m_sandbox->pause();
    QTRY_COMPARE_WITH_TIMEOUT(paused.size(), 1, soon);
    QVERIFY(ask(throughPooler(*m_sandbox, "app_billing") + " connect_timeout=2", "select 1").starts_with("ERROR"));
    m_sandbox->resume();
    QTRY_COMPARE_WITH_TIMEOUT(resumed.size(), 1, soon);
    QCOMPARE(ask(throughPooler(*m_sandbox, "app_billing"), "select current_user"), "app_billing");
}

void TestPooler::isMissedBeforeAnythingIsMade()
{
    NativeSandboxOptions options = m_fixture->options();
    options.pooler.setting = "/nonexistent/pgbouncer";
    m_sandbox = std::make_unique<NativeSandbox>(options);
    QSignalSpy failed(m_sandbox.get(), &Sandbox::failed);
    m_sandbox->prepare(m_request);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, soon);
    QCOMPARE(failed.front().front().value<Error>().code, ErrorCode::Sandbox);
    QCOMPARE(m_fixture->remains(), std::vector<std::string>());
}

void TestPooler::isSweptAfterAKill()
{
    QProcess holder;
    holder.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    holder.start(QStringLiteral(STORMLAB_TESTS_DIR "/sandboxholder"),
                 {QStringLiteral("native"), QString::fromStdString(m_fixture->runtime()),
                  QString::fromStdString(m_fixture->cache()), QStringLiteral("killed"), QStringLiteral("pooler")});
    QVERIFY(QTest::qWaitFor([&holder] { return holder.readAllStandardOutput().contains("ready"); }, soon));
    const std::string folder = m_fixture->runtime() + "/sandboxes/killed/pooler";
    QCOMPARE(processesOf(folder).size(), 1U);
    holder.kill();
    QTRY_COMPARE_WITH_TIMEOUT(holder.state(), QProcess::NotRunning, soon);
    QTRY_VERIFY_WITH_TIMEOUT(processesOf(folder).empty(), soon);
    const SandboxRegistry registry({m_fixture->runtime()});
    QCOMPARE(registry.sweep().removed.size(), 1U);
}

QTEST_GUILESS_MAIN(TestPooler)
#include "tst_pooler.moc"
