// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/sandbox/serverconfiguration.h"
#include "tests/live/containerfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace stormlab;

namespace
{

constexpr int soon = 30'000;

std::string refusalOf(const std::string& connection)
{
    return ask(connection, "select 1");
}

bool says(const std::string& text, const char* words)
{
    return text.find(words) != std::string::npos;
}

/// Freezes it; empty, or why it could not be frozen.
std::string refusalToPause(Sandbox& sandbox)
{
    QSignalSpy paused(&sandbox, &Sandbox::paused);
    QSignalSpy failed(&sandbox, &Sandbox::failed);
    sandbox.pause();
    static_cast<void>(QTest::qWaitFor([&] { return !paused.isEmpty() || !failed.isEmpty(); }, soon));
    if (failed.isEmpty()) {
        return paused.isEmpty() ? "no answer" : "";
    }
    const Error why = failed.front().front().value<Error>();
    return why.message + "\n" + why.detail;
}

} // namespace

/// The container sandbox as a drill uses it: made, entered, frozen, broken by its learner, destroyed.
class TestContainerSandbox : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ContainerFixture> m_fixture;
    std::unique_ptr<ContainerSandbox> m_sandbox;
    SandboxRequest m_request;

    [[nodiscard]] QString container() const { return containerName(m_request.drillId); }
    [[nodiscard]] QJsonObject inspected() const;

private Q_SLOTS:
    void init();
    void cleanup();
    void letsEachRoleIn_data() { eachEngine(); }
    void letsEachRoleIn();
    void refusesEverybodyElse_data() { eachEngine(); }
    void refusesEverybodyElse();
    void sparesTheFleetTheCostOfScram_data() { eachEngine(); }
    void sparesTheFleetTheCostOfScram();
    void isWhatTheScenarioAskedFor_data() { eachEngine(); }
    void isWhatTheScenarioAskedFor();
    void writesWhatOncallDoes_data() { eachEngine(); }
    void writesWhatOncallDoes();
    void isHardened_data() { eachEngine(); }
    void isHardened();
    void tellsNoSecretToTheEngine_data() { eachEngine(); }
    void tellsNoSecretToTheEngine();
    void putsAPoolerBeforeTheServer_data() { eachEngine(); }
    void putsAPoolerBeforeTheServer();
    void givesUpOnAPoolerThatCannotStayUp_data() { eachEngine(); }
    void givesUpOnAPoolerThatCannotStayUp();
    void freezesAndThaws_data() { eachEngine(); }
    void freezesAndThaws();
    void startsAgainAfterAKill_data() { eachEngine(); }
    void startsAgainAfterAKill();
    void startsAgainAfterALearnersShutdown_data() { eachEngine(); }
    void startsAgainAfterALearnersShutdown();
    void givesUpWhenItCannotStayUp_data() { eachEngine(); }
    void givesUpWhenItCannotStayUp();
    void saysThatTheContainerWasKilled_data() { eachEngine(); }
    void saysThatTheContainerWasKilled();
    void endsItselfWhenItsTimeIsOver_data() { eachEngine(); }
    void endsItselfWhenItsTimeIsOver();
    void canBeDestroyedWhileFrozen_data() { eachEngine(); }
    void canBeDestroyedWhileFrozen();
    void leavesNothingWhenItIsJustDeleted_data() { eachEngine(); }
    void leavesNothingWhenItIsJustDeleted();
};

void TestContainerSandbox::init()
{
    QFETCH(ContainerEngine::Kind, kind);
    m_fixture = std::make_unique<ContainerFixture>(kind);
    m_sandbox = m_fixture->sandbox();
    m_request = shopRequest();
}

void TestContainerSandbox::cleanup()
{
    QVERIFY(destroy(*m_sandbox));
    m_sandbox.reset();
    QCOMPARE(m_fixture->remains(), std::vector<std::string>());
    m_fixture.reset();
}

QJsonObject TestContainerSandbox::inspected() const
{
    const ProgramAnswer answer = m_fixture->engine({QStringLiteral("inspect"), container()});
    return QJsonDocument::fromJson(answer.out.toUtf8()).array().at(0).toObject();
}

void TestContainerSandbox::letsEachRoleIn()
{
    const Preparation outcome = prepare(*m_sandbox, m_request);
    QVERIFY2(outcome.ready, outcome.words().c_str());
    for (const std::string role : {"oncall", "stormlab_monitor", "lab_owner", "app_deploy", "app_checkout"}) {
        QCOMPARE(ask(as(*m_sandbox, role), "select current_user"), role);
    }
    QCOMPARE(ask(as(*m_sandbox, "app_checkout"), "select count(*) from products"), "500");
    QCOMPARE(ask(as(*m_sandbox, "app_billing"), "select rolsuper from pg_roles where rolname = current_user"), "f");
    QCOMPARE(m_sandbox->engineName(), m_fixture->program());
}

void TestContainerSandbox::refusesEverybodyElse()
{
    QVERIFY(prepare(*m_sandbox, m_request).ready);
    for (const std::string role : {"stormlab", "postgres", "nobody"}) {
        QVERIFY2(says(refusalOf(as(*m_sandbox, role)), "pg_hba.conf rejects"), role.c_str());
    }
    QVERIFY(says(refusalOf(as(*m_sandbox, "app_deploy") + " dbname=postgres"), "pg_hba.conf rejects"));
    for (const std::string role : {"oncall", "stormlab_monitor", "lab_owner", "app_deploy"}) {
        const std::string guess = as(*m_sandbox, role) + " password=guess";
        QVERIFY2(says(refusalOf(guess), "password authentication failed"), role.c_str());
    }
}

/// The iterations of SCRAM protect passwords that can be guessed. These cannot, and a storm must not pay for them. The
/// image has PostgreSQL 15; from 16 on it is SCRAM with one iteration, which only a superuser could read.
void TestContainerSandbox::sparesTheFleetTheCostOfScram()
{
    QVERIFY(prepare(*m_sandbox, m_request).ready);
    const std::string owner = as(*m_sandbox, "stormlab_monitor");
    for (const std::string role : {"app_deploy", "app_checkout", "stormlab_monitor"}) {
        const std::string stored = "select rolpassword like 'md5%' from pg_authid where rolname = '" + role + "'";
        QCOMPARE(ask(owner, stored), "t");
    }
    QCOMPARE(ask(owner, "select rolpassword like 'SCRAM-SHA-256$4096:%' from pg_authid where rolname = 'oncall'"), "t");
    QCOMPARE(m_sandbox->access().passwords.at("app_deploy").size(), 24U);
}

void TestContainerSandbox::isWhatTheScenarioAskedFor()
{
    m_request.spec.maxConnections = 60;
    m_request.spec.database = "till \"7\"";
    QVERIFY(prepare(*m_sandbox, m_request).ready);
    const std::string monitor = as(*m_sandbox, "stormlab_monitor");
    QCOMPARE(ask(monitor, "show max_connections"), "60");
    QCOMPARE(ask(monitor, "show shared_buffers"), "16MB");
    QCOMPARE(ask(monitor, "select current_database()"), "till \"7\"");
    QCOMPARE(ask(monitor, "select count(*) > 0 from pg_stat_statements"), "t");
    QCOMPARE(ask(monitor, "show server_version_num"), std::to_string(m_sandbox->access().serverVersionNumber));
}

void TestContainerSandbox::writesWhatOncallDoes()
{
    QVERIFY(prepare(*m_sandbox, m_request).ready);
    QCOMPARE(ask(as(*m_sandbox, "oncall"), "select 'seen by the lab'"), "seen by the lab");
    QCOMPARE(ask(as(*m_sandbox, "app_checkout"), "select 'of no interest'"), "of no interest");
    const std::string log = serverLogPath(m_sandbox->access().serverVersionNumber / 10'000);
    const std::string read = "select convert_from(pg_read_binary_file('" + log + "', 0, 1000000), 'UTF8')";
    const auto text = [&] { return ask(as(*m_sandbox, "stormlab_monitor"), read); };
    QTRY_VERIFY(says(text(), "seen by the lab"));
    QVERIFY(!says(text(), "of no interest"));
}

void TestContainerSandbox::isHardened()
{
    QVERIFY(prepare(*m_sandbox, m_request).ready);
    const QJsonObject all = inspected();
    const QJsonObject host = all.value(QStringLiteral("HostConfig")).toObject();
    QVERIFY(host.value(QStringLiteral("ReadonlyRootfs")).toBool());
    QVERIFY(!host.value(QStringLiteral("Privileged")).toBool());
    QVERIFY(host.value(QStringLiteral("Memory")).toDouble() > 0);
    QVERIFY(host.value(QStringLiteral("PidsLimit")).toDouble() > 0);
    QVERIFY(host.value(QStringLiteral("NetworkMode")).toString() != QStringLiteral("host"));
    QCOMPARE(host.value(QStringLiteral("Binds")).toArray().size(), 0);
    const QJsonObject port = host.value(QStringLiteral("PortBindings"))
                                 .toObject()
                                 .value(QStringLiteral("5432/tcp"))
                                 .toArray()
                                 .at(0)
                                 .toObject();
    QCOMPARE(port.value(QStringLiteral("HostIp")).toString(), QStringLiteral("127.0.0.1"));
    // What the server's own processes may do, as the kernel has it.
    const auto status = [this](const char* field) {
        return m_fixture
            ->engine({QStringLiteral("exec"), container(), QStringLiteral("grep"), QString::fromLatin1(field),
                      QStringLiteral("/proc/1/status")})
            .out.section(QLatin1Char('\t'), 1);
    };
    QCOMPARE(status("CapEff"), QStringLiteral("0000000000000000"));
    QCOMPARE(status("CapBnd"), QStringLiteral("0000000000000000"));
    QCOMPARE(status("NoNewPrivs"), QStringLiteral("1"));
    QVERIFY(!status("^Uid").startsWith(QStringLiteral("0")));
}

void TestContainerSandbox::tellsNoSecretToTheEngine()
{
    QVERIFY(prepare(*m_sandbox, m_request).ready);
    const QString told = m_fixture->engine({QStringLiteral("inspect"), container()}).out;
    const QString logged = m_fixture->engine({QStringLiteral("logs"), container()}).out;
    QVERIFY(told.contains(QString::fromStdString(m_request.drillId)));
    for (const auto& [role, password] : m_sandbox->access().passwords) {
        QVERIFY2(!told.contains(QString::fromStdString(password)), role.c_str());
        QVERIFY2(!logged.contains(QString::fromStdString(password)), role.c_str());
    }
}

void TestContainerSandbox::putsAPoolerBeforeTheServer()
{
    m_request.spec.pooler = PoolerSpec{PoolMode::Transaction, 2, 20, Milliseconds{5'000}};
    const Preparation preparation = prepare(*m_sandbox, m_request);
    QVERIFY2(preparation.ready, preparation.words().c_str());
    ServerAccess pooler = m_sandbox->access();
    QVERIFY(pooler.poolerPort != 0 && pooler.poolerPort != pooler.port);
    const std::string console = poolerConsoleString(pooler, "oncall", "tst", false);
    QVERIFY(ask(console, "SHOW VERSION").starts_with("PgBouncer"));
    pooler.port = pooler.poolerPort;
    QCOMPARE(ask(connectionString(pooler, "app_billing", "tst", false), "select current_user"), "app_billing");
    QSignalSpy stopped(m_sandbox.get(), &Sandbox::poolerStopped);
    const ProgramAnswer killed =
        m_fixture->engine({QStringLiteral("exec"), container(), QStringLiteral("sh"), QStringLiteral("-c"),
                           QStringLiteral("kill -9 $(pgrep -x pgbouncer)")});
    QVERIFY2(killed.exitCode == 0, qPrintable(killed.errors));
    QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, soon);
    QCOMPARE(stopped.front().front().toString(), QStringLiteral("PgBouncer was killed by signal 9."));
    QTRY_VERIFY_WITH_TIMEOUT(ask(console, "SHOW VERSION").starts_with("PgBouncer"), soon);
}

void TestContainerSandbox::givesUpOnAPoolerThatCannotStayUp()
{
    m_request.spec.pooler = PoolerSpec{PoolMode::Transaction, 2, 20, Milliseconds{5'000}};
    QVERIFY(prepare(*m_sandbox, m_request).ready);
    QSignalSpy stopped(m_sandbox.get(), &Sandbox::poolerStopped);
    QSignalSpy failed(m_sandbox.get(), &Sandbox::failed);
    // It is killed whenever it comes.
    static_cast<void>(m_fixture->engine(
        {QStringLiteral("exec"), QStringLiteral("--detach"), container(), QStringLiteral("sh"), QStringLiteral("-c"),
         QStringLiteral("while :; do for found in $(pgrep -x pgbouncer); do kill -9 $found; done; done")}));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, soon);
    QCOMPARE(stopped.size(), 5);
    QCOMPARE(failed.front().front().value<Error>().message,
             "PgBouncer in the sandbox stopped five times within a minute.");
}

void TestContainerSandbox::freezesAndThaws()
{
    QVERIFY(prepare(*m_sandbox, m_request).ready);
    QSignalSpy resumed(m_sandbox.get(), &Sandbox::resumed);
    QCOMPARE(refusalToPause(*m_sandbox), "");
    QCOMPARE(m_sandbox->state(), Sandbox::State::Paused);
    QVERIFY(says(refusalOf(as(*m_sandbox, "oncall") + " connect_timeout=2"), "timeout"));
    m_sandbox->resume();
    QTRY_COMPARE_WITH_TIMEOUT(resumed.size(), 1, soon);
    QCOMPARE(m_sandbox->state(), Sandbox::State::Ready);
    QCOMPARE(ask(as(*m_sandbox, "oncall"), "select 1"), "1");
}

void TestContainerSandbox::startsAgainAfterAKill()
{
    QVERIFY(prepare(*m_sandbox, m_request).ready);
    QSignalSpy stopped(m_sandbox.get(), &Sandbox::stopped);
    QSignalSpy restarted(m_sandbox.get(), &Sandbox::restarted);
    const std::string kill = "copy (select 1) to program 'kill -9 $(head -n 1 postmaster.pid)'";
    static_cast<void>(ask(as(*m_sandbox, "oncall"), kill));
    QTRY_COMPARE_WITH_TIMEOUT(restarted.size(), 1, soon);
    QCOMPARE(stopped.size(), 1);
    QVERIFY(stopped.front().front().toString().contains(QStringLiteral("signal 9")));
    QCOMPARE(ask(as(*m_sandbox, "app_checkout"), "select count(*) from products"), "500");
}

void TestContainerSandbox::startsAgainAfterALearnersShutdown()
{
    QVERIFY(prepare(*m_sandbox, m_request).ready);
    QSignalSpy restarted(m_sandbox.get(), &Sandbox::restarted);
    const std::string shutdown = "copy (select 1) to program 'kill -INT $(head -n 1 postmaster.pid)'";
    static_cast<void>(ask(as(*m_sandbox, "oncall"), "alter system set max_connections = 120"));
    static_cast<void>(ask(as(*m_sandbox, "oncall"), shutdown));
    QTRY_COMPARE_WITH_TIMEOUT(restarted.size(), 1, soon);
    QCOMPARE(ask(as(*m_sandbox, "oncall"), "show max_connections"), "120");
}

void TestContainerSandbox::givesUpWhenItCannotStayUp()
{
    QVERIFY(prepare(*m_sandbox, m_request).ready);
    QSignalSpy failed(m_sandbox.get(), &Sandbox::failed);
    QSignalSpy stopped(m_sandbox.get(), &Sandbox::stopped);
    static_cast<void>(ask(as(*m_sandbox, "oncall"), "alter system set shared_preload_libraries = 'nosuchthing'"));
    static_cast<void>(
        ask(as(*m_sandbox, "oncall"), "copy (select 1) to program 'kill -9 $(head -n 1 postmaster.pid)'"));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, soon);
    QCOMPARE(stopped.size(), 1);
    const Error error = failed.front().front().value<Error>();
    QCOMPARE(error.message, "PostgreSQL in the sandbox stopped five times within a minute.");
    QVERIFY2(says(error.detail, "nosuchthing"), error.detail.c_str());
}

void TestContainerSandbox::saysThatTheContainerWasKilled()
{
    QVERIFY(prepare(*m_sandbox, m_request).ready);
    QSignalSpy failed(m_sandbox.get(), &Sandbox::failed);
    QSignalSpy stopped(m_sandbox.get(), &Sandbox::stopped);
    QCOMPARE(m_fixture->engine({QStringLiteral("kill"), container()}).exitCode, 0);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, soon);
    QCOMPARE(stopped.size(), 1);
    QCOMPARE(failed.front().front().value<Error>().message, "The sandbox's container was killed.");
}

void TestContainerSandbox::endsItselfWhenItsTimeIsOver()
{
    ContainerSandboxOptions options = m_fixture->options();
    options.lifetime = std::chrono::seconds(4);
    m_sandbox = std::make_unique<ContainerSandbox>(options);
    QSignalSpy failed(m_sandbox.get(), &Sandbox::failed);
    const Preparation outcome = prepare(*m_sandbox, m_request);
    QVERIFY2(outcome.ready, outcome.words().c_str());
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, soon);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->engine({QStringLiteral("ps"), QStringLiteral("-aq")}).out, QString(), soon);
}

void TestContainerSandbox::canBeDestroyedWhileFrozen()
{
    QVERIFY(prepare(*m_sandbox, m_request).ready);
    QCOMPARE(refusalToPause(*m_sandbox), "");
    QVERIFY(destroy(*m_sandbox));
    QCOMPARE(m_fixture->remains(), std::vector<std::string>());
}

void TestContainerSandbox::leavesNothingWhenItIsJustDeleted()
{
    QVERIFY(prepare(*m_sandbox, m_request).ready);
    m_sandbox = m_fixture->sandbox();
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->remains(), std::vector<std::string>(), soon);
}

QTEST_GUILESS_MAIN(TestContainerSandbox)
#include "tst_containersandbox.moc"
