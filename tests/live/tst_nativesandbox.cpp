// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/sandbox/sandboxregistry.h"
#include "core/runtime/sandbox/serverconfiguration.h"
#include "tests/live/sandboxfixture.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <signal.h>
#include <sys/stat.h>

using namespace stormlab;

namespace
{

constexpr int soon = 20'000;

std::string dataFolder(const SandboxFixture& fixture, const std::string& drill)
{
    return fixture.runtime() + "/sandboxes/" + drill + "/server/data";
}

} // namespace

/// The sandbox as a drill uses it: made, entered, frozen, broken by its learner, destroyed.
class TestNativeSandbox : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SandboxFixture> m_fixture;
    std::unique_ptr<NativeSandbox> m_sandbox;
    SandboxRequest m_request;

    bool prepare();
    bool destroy();

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<SandboxFixture>(); }
    void init();
    void cleanup();
    void letsEachRoleIn();
    void refusesEverybodyElse();
    void isWhatTheScenarioAskedFor();
    void writesWhatOncallDoes();
    void worksThroughPsqlWithItsServiceFile();
    void keepsSecretsToItself();
    void freezesAndThaws();
    void startsAgainAfterAKill();
    void startsAgainAfterAKillWhileFrozen();
    void adoptsTheServerThatALearnerRestarts();
    void startsAgainAfterALearnersShutdown();
    void givesUpWhenItCannotStayUp();
    void refusesWhatItsStateDoesNotAllow();
    void canBeDestroyedWhilePreparing_data();
    void canBeDestroyedWhilePreparing();
    void canBeDestroyedBeforeAndAgain();
    void canBeDestroyedWhileFrozen();
    void canBeDestroyedWhileItComesBack();
    void leavesNothingWhenItIsJustDeleted();
    void standsBesideAnother();
};

void TestNativeSandbox::init()
{
    m_sandbox = m_fixture->sandbox();
    m_request = shopRequest();
}

void TestNativeSandbox::cleanup()
{
    QVERIFY(destroy());
    m_sandbox.reset();
    QCOMPARE(m_fixture->remains(), std::vector<std::string>());
}

bool TestNativeSandbox::prepare()
{
    QSignalSpy ready(m_sandbox.get(), &Sandbox::ready);
    QSignalSpy failed(m_sandbox.get(), &Sandbox::failed);
    m_sandbox->prepare(m_request);
    return QTest::qWaitFor([&] { return !ready.isEmpty() || !failed.isEmpty(); }, soon) && failed.isEmpty();
}

bool TestNativeSandbox::destroy()
{
    QSignalSpy gone(m_sandbox.get(), &Sandbox::gone);
    m_sandbox->destroy();
    return QTest::qWaitFor([&] { return !gone.isEmpty(); }, soon) && m_sandbox->state() == Sandbox::State::Gone;
}

void TestNativeSandbox::letsEachRoleIn()
{
    QVERIFY(prepare());
    QCOMPARE(ask(as(*m_sandbox, "oncall"), "select current_user"), "oncall");
    QCOMPARE(ask(as(*m_sandbox, "oncall", true), "select current_user"), "oncall");
    QCOMPARE(ask(as(*m_sandbox, "stormlab_monitor", true), "select current_user"), "stormlab_monitor");
    QCOMPARE(ask(as(*m_sandbox, "lab_owner", true), "select current_user"), "lab_owner");
    for (const std::string& role : m_request.appRoles) {
        QCOMPARE(ask(as(*m_sandbox, role), "select current_user"), role);
    }
    QCOMPARE(ask(as(*m_sandbox, "app_checkout"), "select count(*) from products"), "500");
    QCOMPARE(ask(as(*m_sandbox, "app_billing"), "select rolsuper from pg_roles where rolname = current_user"), "f");
    QCOMPARE(ask(as(*m_sandbox, "lab_owner", true), "select rolsuper from pg_roles where rolname = current_user"), "f");
}

void TestNativeSandbox::refusesEverybodyElse()
{
    QVERIFY(prepare());
    const auto refused = [this](const std::string& role, bool overSocket) {
        return ask(as(*m_sandbox, role, overSocket), "select 1").find("pg_hba.conf rejects") != std::string::npos;
    };
    // The server reads its files again a moment after it was told to.
    QTRY_VERIFY(refused("stormlab", true));
    QVERIFY(refused("stormlab", false));
    QVERIFY(refused("postgres", true));
    QVERIFY(refused("stormlab_monitor", false));
    QVERIFY(refused("lab_owner", false));
    QVERIFY(refused("app_deploy", true));
    const std::string other = as(*m_sandbox, "app_deploy") + " dbname=postgres";
    QVERIFY(ask(other, "select 1").find("pg_hba.conf rejects") != std::string::npos);
    const std::string guess = as(*m_sandbox, "oncall") + " password=guess";
    QVERIFY(ask(guess, "select 1").find("password authentication failed") != std::string::npos);
}

void TestNativeSandbox::isWhatTheScenarioAskedFor()
{
    m_request.spec.maxConnections = 60;
    m_request.spec.database = "till \"7\"";
    QVERIFY(prepare());
    const std::string monitor = as(*m_sandbox, "stormlab_monitor", true);
    QCOMPARE(ask(monitor, "show max_connections"), "60");
    QCOMPARE(ask(monitor, "show shared_buffers"), "16MB");
    QCOMPARE(ask(monitor, "select current_database()"), "till \"7\"");
    QCOMPARE(ask(monitor, "select count(*) > 0 from pg_stat_statements"), "t");
    QCOMPARE(ask(monitor, "select sum(setting::int) from pg_settings where name like '%reserved_connections'"), "3");
    QCOMPARE(ask(monitor, "show server_version_num"), std::to_string(m_sandbox->access().serverVersionNumber));
    QCOMPARE(ask(as(*m_sandbox, "oncall"), "select count(*) from orders"), "2000");
}

void TestNativeSandbox::writesWhatOncallDoes()
{
    QVERIFY(prepare());
    QCOMPARE(ask(as(*m_sandbox, "oncall"), "select 'seen by the lab'"), "seen by the lab");
    QCOMPARE(ask(as(*m_sandbox, "app_checkout"), "select 'of no interest'"), "of no interest");
    const std::string log = serverLogPath(m_sandbox->access().serverVersionNumber / 10'000);
    const std::string read = "select convert_from(pg_read_binary_file('" + log + "', 0, 1000000), 'UTF8')";
    const auto text = [&] { return ask(as(*m_sandbox, "stormlab_monitor", true), read); };
    QTRY_VERIFY(text().find("seen by the lab") != std::string::npos);
    QCOMPARE(text().find("of no interest"), std::string::npos);
}

void TestNativeSandbox::worksThroughPsqlWithItsServiceFile()
{
    QVERIFY(prepare());
    QProcess psql;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PGSERVICEFILE"), QString::fromStdString(m_sandbox->access().serviceFile));
    psql.setProcessEnvironment(environment);
    psql.start(QStringLiteral("psql"),
               {QStringLiteral("service=stormlab"), QStringLiteral("-w"), QStringLiteral("-XAtc"),
                QStringLiteral("select current_user, current_setting('application_name')")});
    QTRY_COMPARE_WITH_TIMEOUT(psql.state(), QProcess::NotRunning, soon);
    QCOMPARE(psql.readAllStandardError(), QByteArray());
    QCOMPARE(psql.readAllStandardOutput(), QByteArray("oncall|oncall-psql\n"));
}

void TestNativeSandbox::keepsSecretsToItself()
{
    QVERIFY(prepare());
    const ServerAccess& access = m_sandbox->access();
    struct stat facts {
    };
    for (const std::string& path : {access.serviceFile, access.passFile}) {
        QCOMPARE(::stat(path.c_str(), &facts), 0);
        QCOMPARE(facts.st_mode & 0777U, 0600U);
    }
    QCOMPARE(::stat(access.socketDirectory.c_str(), &facts), 0);
    QCOMPARE(facts.st_mode & 0777U, 0700U);
    QCOMPARE(access.passwords.at("oncall").size(), 24U);
    QVERIFY(access.passwords.at("oncall") != access.passwords.at("app_deploy"));
}

void TestNativeSandbox::freezesAndThaws()
{
    QVERIFY(prepare());
    QSignalSpy paused(m_sandbox.get(), &Sandbox::paused);
    QSignalSpy resumed(m_sandbox.get(), &Sandbox::resumed);
    m_sandbox->pause();
    QTRY_COMPARE_WITH_TIMEOUT(paused.size(), 1, soon);
    QCOMPARE(m_sandbox->state(), Sandbox::State::Paused);
    const std::string impatient = as(*m_sandbox, "oncall") + " connect_timeout=2";
    QVERIFY(ask(impatient, "select 1").find("timeout") != std::string::npos);
    m_sandbox->resume();
    QTRY_COMPARE_WITH_TIMEOUT(resumed.size(), 1, soon);
    QCOMPARE(m_sandbox->state(), Sandbox::State::Ready);
    QCOMPARE(ask(as(*m_sandbox, "oncall"), "select 1"), "1");
}

void TestNativeSandbox::startsAgainAfterAKill()
{
    QVERIFY(prepare());
    QSignalSpy stopped(m_sandbox.get(), &Sandbox::stopped);
    QSignalSpy restarted(m_sandbox.get(), &Sandbox::restarted);
    const auto file = readPostmasterFile(dataFolder(*m_fixture, m_request.drillId));
    QVERIFY(file.has_value());
    ::kill(file->pid, SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(restarted.size(), 1, soon);
    QCOMPARE(stopped.size(), 1);
    QCOMPARE(ask(as(*m_sandbox, "app_checkout"), "select count(*) from products"), "500");
}

void TestNativeSandbox::startsAgainAfterAKillWhileFrozen()
{
    QVERIFY(prepare());
    QSignalSpy paused(m_sandbox.get(), &Sandbox::paused);
    QSignalSpy restarted(m_sandbox.get(), &Sandbox::restarted);
    m_sandbox->pause();
    QTRY_COMPARE_WITH_TIMEOUT(paused.size(), 1, soon);
    ::kill(readPostmasterFile(dataFolder(*m_fixture, m_request.drillId))->pid, SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(restarted.size(), 1, soon);
    QCOMPARE(m_sandbox->state(), Sandbox::State::Ready);
    QCOMPARE(ask(as(*m_sandbox, "oncall"), "select 1"), "1");
}

void TestNativeSandbox::adoptsTheServerThatALearnerRestarts()
{
    QVERIFY(prepare());
    QSignalSpy restarted(m_sandbox.get(), &Sandbox::restarted);
    const std::string data = dataFolder(*m_fixture, m_request.drillId);
    const std::string restart =
        "copy (select 1) to program 'pg_ctl restart -D . -m immediate -l restart.log >/dev/null'";
    static_cast<void>(ask(as(*m_sandbox, "oncall"), restart));
    QTRY_COMPARE_WITH_TIMEOUT(restarted.size(), 1, soon);
    const auto file = readPostmasterFile(data);
    QVERIFY(file.has_value());
    QCOMPARE(file->port, m_sandbox->access().port);
    QCOMPARE(ask(as(*m_sandbox, "oncall"), "select 1"), "1");
    // And it is watched like one of ours.
    ::kill(file->pid, SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(restarted.size(), 2, soon);
}

void TestNativeSandbox::startsAgainAfterALearnersShutdown()
{
    QVERIFY(prepare());
    QSignalSpy restarted(m_sandbox.get(), &Sandbox::restarted);
    const std::string shutdown = "copy (select 1) to program 'kill -INT $(head -1 postmaster.pid)'";
    static_cast<void>(ask(as(*m_sandbox, "oncall"), "alter system set max_connections = 120"));
    static_cast<void>(ask(as(*m_sandbox, "oncall"), shutdown));
    QTRY_COMPARE_WITH_TIMEOUT(restarted.size(), 1, soon);
    QCOMPARE(ask(as(*m_sandbox, "oncall"), "show max_connections"), "120");
}

void TestNativeSandbox::givesUpWhenItCannotStayUp()
{
    QVERIFY(prepare());
    QSignalSpy failed(m_sandbox.get(), &Sandbox::failed);
    QSignalSpy stopped(m_sandbox.get(), &Sandbox::stopped);
    // Says so in its log, and never comes up again.
    static_cast<void>(ask(as(*m_sandbox, "oncall"), "alter system set shared_preload_libraries = 'nosuchthing'"));
    ::kill(readPostmasterFile(dataFolder(*m_fixture, m_request.drillId))->pid, SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, soon);
    QCOMPARE(stopped.size(), 1);
    const Error error = failed.front().front().value<Error>();
    QCOMPARE(error.code, ErrorCode::Sandbox);
    QVERIFY(!error.detail.empty());
    QVERIFY(!error.nextStep.empty());
}

void TestNativeSandbox::refusesWhatItsStateDoesNotAllow()
{
    QSignalSpy failed(m_sandbox.get(), &Sandbox::failed);
    m_sandbox->pause();
    m_sandbox->resume();
    QCOMPARE(failed.size(), 2);
    QVERIFY(prepare());
    m_sandbox->prepare(m_request);
    m_sandbox->resume();
    QCOMPARE(failed.size(), 4);
    QCOMPARE(failed.back().front().value<Error>().code, ErrorCode::Illegal);
}

void TestNativeSandbox::canBeDestroyedWhilePreparing_data()
{
    QTest::addColumn<int>("afterMs");
    for (const int afterMs : {0, 2, 5, 10, 20, 30, 40, 50, 60, 80, 100, 130}) {
        QTest::addRow("%d ms", afterMs) << afterMs;
    }
}

void TestNativeSandbox::canBeDestroyedWhilePreparing()
{
    QFETCH(int, afterMs);
    m_sandbox->prepare(m_request);
    QSignalSpy gone(m_sandbox.get(), &Sandbox::gone);
    QSignalSpy failed(m_sandbox.get(), &Sandbox::failed);
    QTimer::singleShot(afterMs, m_sandbox.get(), &Sandbox::destroy);
    QTRY_COMPARE_WITH_TIMEOUT(gone.size(), 1, soon);
    QCOMPARE(failed.size(), 0);
    QCOMPARE(m_fixture->remains(), std::vector<std::string>());
}

void TestNativeSandbox::canBeDestroyedBeforeAndAgain()
{
    QSignalSpy gone(m_sandbox.get(), &Sandbox::gone);
    m_sandbox->destroy();
    QTRY_COMPARE_WITH_TIMEOUT(gone.size(), 1, soon);
    m_sandbox->destroy();
    m_sandbox->destroy();
    QTRY_COMPARE_WITH_TIMEOUT(gone.size(), 3, soon);
}

void TestNativeSandbox::canBeDestroyedWhileFrozen()
{
    QVERIFY(prepare());
    QSignalSpy paused(m_sandbox.get(), &Sandbox::paused);
    m_sandbox->pause();
    QTRY_COMPARE_WITH_TIMEOUT(paused.size(), 1, soon);
    QVERIFY(destroy());
    QCOMPARE(m_fixture->remains(), std::vector<std::string>());
}

void TestNativeSandbox::canBeDestroyedWhileItComesBack()
{
    QVERIFY(prepare());
    QSignalSpy stopped(m_sandbox.get(), &Sandbox::stopped);
    ::kill(readPostmasterFile(dataFolder(*m_fixture, m_request.drillId))->pid, SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, soon);
    QVERIFY(destroy());
    QCOMPARE(m_fixture->remains(), std::vector<std::string>());
}

void TestNativeSandbox::leavesNothingWhenItIsJustDeleted()
{
    QVERIFY(prepare());
    m_sandbox = m_fixture->sandbox();
    QCOMPARE(m_fixture->remains(), std::vector<std::string>());
}

void TestNativeSandbox::standsBesideAnother()
{
    const auto other = m_fixture->sandbox();
    QSignalSpy otherReady(other.get(), &Sandbox::ready);
    QSignalSpy otherGone(other.get(), &Sandbox::gone);
    other->prepare(shopRequest());
    QVERIFY(prepare());
    QTRY_COMPARE_WITH_TIMEOUT(otherReady.size(), 1, soon);
    QVERIFY(other->access().port != m_sandbox->access().port);
    QCOMPARE(SandboxRegistry({m_fixture->runtime()}).running().size(), 2U);
    other->destroy();
    QTRY_COMPARE_WITH_TIMEOUT(otherGone.size(), 1, soon);
    QCOMPARE(ask(as(*m_sandbox, "oncall"), "select 1"), "1");
}

QTEST_GUILESS_MAIN(TestNativeSandbox)
#include "tst_nativesandbox.moc"
