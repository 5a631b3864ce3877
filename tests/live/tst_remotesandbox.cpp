// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/containersweep.h"
#include "core/runtime/sandbox/sandboxregistry.h"
#include "tests/live/containerfixture.h"
#include "tests/live/remotefixture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <signal.h>

#include <algorithm>
#include <functional>

using namespace stormlab;

namespace
{

constexpr int soon = 40'000;
/// The other host has been silent for two signs of life, three seconds apart, and a little more.
constexpr int noticedMs = 12'000;

bool says(const std::string& text, const char* words)
{
    return text.find(words) != std::string::npos;
}

} // namespace

/// A sandbox on another host, which an ssh server on this one plays: reached, lost, found again, left alone.
class TestRemoteSandbox : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ContainerFixture> m_fixture;
    std::unique_ptr<ContainerSandbox> m_sandbox;

    [[nodiscard]] std::vector<std::string> remains() const;
    [[nodiscard]] std::vector<pid_t> tunnels(const char* socket = "") const;
    [[nodiscard]] bool sweep() const;
    [[nodiscard]] bool hearsTheServerAgain();
    void cutAndComeBack(const std::function<void()>& cut, int noticedWithinMs);

private Q_SLOTS:
    void init();
    void cleanup();
    void isReachedWhereverItIsNamed_data() { eachPlace(); }
    void isReachedWhereverItIsNamed();
    void bringsThePoolerOverToo_data() { eachRemoteEngine(); }
    void bringsThePoolerOverToo();
    void missesTheWayToThePoolerAlone_data() { eachRemoteEngine(); }
    void missesTheWayToThePoolerAlone();
    void freezesAndThaws_data() { eachRemoteEngine(); }
    void freezesAndThaws();
    void isLeftAloneByAnother_data() { eachRemoteEngine(); }
    void isLeftAloneByAnother();
    void comesBackWhenItsConnectionWasKilled_data() { eachRemoteEngine(); }
    void comesBackWhenItsConnectionWasKilled();
    void comesBackWhenTheHostEndedEverySession_data() { eachRemoteEngine(); }
    void comesBackWhenTheHostEndedEverySession();
    void comesBackWhenTheHostFellSilent_data() { eachRemoteEngine(); }
    void comesBackWhenTheHostFellSilent();
    void comesBackWhileItIsFrozen_data() { eachRemoteEngine(); }
    void comesBackWhileItIsFrozen();
    void tellsWhatHappenedToTheServerMeanwhile_data() { eachRemoteEngine(); }
    void tellsWhatHappenedToTheServerMeanwhile();
    void givesUpOnAHostThatStaysAway_data() { eachRemoteEngine(); }
    void givesUpOnAHostThatStaysAway();
    void leavesNothingWhenItsProgramWasKilled_data() { eachRemoteEngine(); }
    void leavesNothingWhenItsProgramWasKilled();
    void saysThatNobodyAnswers_data() { eachRemoteEngine(); }
    void saysThatNobodyAnswers();
    void saysThatTheHostsKeyIsUnknown_data() { eachRemoteEngine(); }
    void saysThatTheHostsKeyIsUnknown();
};

void TestRemoteSandbox::init()
{
    QFETCH(RemotePlace, place);
    m_fixture = std::make_unique<ContainerFixture>(engineAt(place));
    m_sandbox = m_fixture->sandbox();
}

void TestRemoteSandbox::cleanup()
{
    signalAll(sshSessions(), SIGCONT);
    signalAll(sshListeners(), SIGCONT);
    QVERIFY(destroy(*m_sandbox));
    m_sandbox.reset();
    QTRY_COMPARE_WITH_TIMEOUT(remains(), std::vector<std::string>(), soon);
    QTRY_COMPARE_WITH_TIMEOUT(sshConnections(), 0, soon);
    m_fixture.reset();
}

std::vector<std::string> TestRemoteSandbox::remains() const
{
    std::vector<std::string> found = m_fixture->remains();
    for (const pid_t process : tunnels()) {
        found.push_back("ssh " + std::to_string(process));
    }
    return found;
}

/// The processes of its ssh connections; those with that socket.
std::vector<pid_t> TestRemoteSandbox::tunnels(const char* socket) const
{
    std::vector<pid_t> found = processesThatName(QByteArray(socket) + " -o ControlPersist=no ");
    const auto others = processesThatName(QByteArray::fromStdString(m_fixture->folders().runtime()));
    std::erase_if(found, [&](pid_t process) { return std::ranges::find(others, process) == others.end(); });
    return found;
}

void TestRemoteSandbox::isReachedWhereverItIsNamed()
{
    const Preparation outcome = prepare(*m_sandbox, shopRequest());
    QVERIFY2(outcome.ready, outcome.words().c_str());
    QCOMPARE(ask(as(*m_sandbox, "app_checkout"), "select count(*) from products"), "500");
    QVERIFY(!m_fixture->options().engine.place.isEmpty());
    QCOMPARE(tunnels().size(), 1U);
    QVERIFY(destroy(*m_sandbox));
    QTRY_COMPARE(remains(), std::vector<std::string>());
}

void TestRemoteSandbox::bringsThePoolerOverToo()
{
    SandboxRequest request = shopRequest();
    request.spec.pooler.emplace();
    const Preparation outcome = prepare(*m_sandbox, request);
    QVERIFY2(outcome.ready, outcome.words().c_str());
    QCOMPARE(tunnels().size(), 2U);
    const std::string console = poolerConsoleString(m_sandbox->access(), "oncall", "tst", false) + " connect_timeout=5";
    const auto answers = [&console] { return ask(console, "SHOW VERSION").starts_with("PgBouncer"); };
    QVERIFY(answers());
    QSignalSpy regained(m_sandbox.get(), &Sandbox::regained);
    signalAll(tunnels(), SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(regained.size(), 1, soon);
    QTRY_VERIFY_WITH_TIMEOUT(answers(), soon);
}

void TestRemoteSandbox::missesTheWayToThePoolerAlone()
{
    SandboxRequest request = shopRequest();
    request.spec.pooler.emplace();
    const Preparation outcome = prepare(*m_sandbox, request);
    QVERIFY2(outcome.ready, outcome.words().c_str());
    QSignalSpy lost(m_sandbox.get(), &Sandbox::lost);
    QSignalSpy regained(m_sandbox.get(), &Sandbox::regained);
    const auto way = tunnels("/pooler.ssh");
    QCOMPARE(way.size(), 1U);
    signalAll(way, SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, soon);
    QTRY_COMPARE_WITH_TIMEOUT(regained.size(), 1, soon);
    const std::string console = poolerConsoleString(m_sandbox->access(), "oncall", "tst", false) + " connect_timeout=5";
    QVERIFY(ask(console, "SHOW VERSION").starts_with("PgBouncer"));
    QCOMPARE(lost.size(), 1);
}

void TestRemoteSandbox::freezesAndThaws()
{
    QVERIFY(prepare(*m_sandbox, shopRequest()).ready);
    QSignalSpy paused(m_sandbox.get(), &Sandbox::paused);
    QSignalSpy resumed(m_sandbox.get(), &Sandbox::resumed);
    m_sandbox->pause();
    QTRY_COMPARE_WITH_TIMEOUT(paused.size(), 1, soon);
    QVERIFY(says(ask(as(*m_sandbox, "oncall") + " connect_timeout=2", "select 1"), "timeout"));
    m_sandbox->resume();
    QTRY_COMPARE_WITH_TIMEOUT(resumed.size(), 1, soon);
    QCOMPARE(ask(as(*m_sandbox, "oncall"), "select 1"), "1");
}

/// Sandboxes of one host have nothing in common there: the end of one is not noticed by the next.
void TestRemoteSandbox::isLeftAloneByAnother()
{
    QVERIFY(prepare(*m_sandbox, shopRequest()).ready);
    const int withOne = sshConnections();
    const auto other = m_fixture->sandbox();
    QVERIFY(prepare(*other, shopRequest()).ready);
    QVERIFY(other->access().port != m_sandbox->access().port);
    QTRY_COMPARE_WITH_TIMEOUT(sshConnections(), 2 * withOne, soon);
    QSignalSpy lost(m_sandbox.get(), &Sandbox::lost);
    QVERIFY(destroy(*other));
    QTRY_COMPARE_WITH_TIMEOUT(sshConnections(), withOne, soon);
    QCOMPARE(ask(as(*m_sandbox, "oncall"), "select 1"), "1");
    QCOMPARE(lost.size(), 0);
}

/// Being heard takes an attached client of the engine, which says nothing when it is there.
bool TestRemoteSandbox::hearsTheServerAgain()
{
    QSignalSpy restarted(m_sandbox.get(), &Sandbox::restarted);
    const std::string kill = "copy (select 1) to program 'kill -9 $(head -n 1 postmaster.pid)'";
    for (int attempt = 0; restarted.isEmpty() && attempt < 3; ++attempt) {
        static_cast<void>(ask(as(*m_sandbox, "oncall"), kill));
        static_cast<void>(QTest::qWaitFor([&] { return !restarted.isEmpty(); }, 8'000));
    }
    return !restarted.isEmpty();
}

void TestRemoteSandbox::cutAndComeBack(const std::function<void()>& cut, int noticedWithinMs)
{
    const Preparation outcome = prepare(*m_sandbox, shopRequest());
    QVERIFY2(outcome.ready, outcome.words().c_str());
    const int port = m_sandbox->access().port;
    const std::string started = ask(as(*m_sandbox, "oncall"), "select pg_postmaster_start_time()");
    QSignalSpy lost(m_sandbox.get(), &Sandbox::lost);
    QSignalSpy regained(m_sandbox.get(), &Sandbox::regained);
    QSignalSpy stopped(m_sandbox.get(), &Sandbox::stopped);
    QSignalSpy failed(m_sandbox.get(), &Sandbox::failed);
    cut();
    QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, noticedWithinMs);
    QCOMPARE(lost.front().front().toString(), QStringLiteral("The connection to root@127.0.0.1, port 2222 was lost."));
    QTRY_COMPARE_WITH_TIMEOUT(regained.size(), 1, soon);
    QCOMPARE(m_sandbox->access().port, port);
    QCOMPARE(ask(as(*m_sandbox, "oncall"), "select pg_postmaster_start_time()"), started);
    QCOMPARE(stopped.size(), 0);
    QVERIFY(hearsTheServerAgain());
    QCOMPARE(failed.size(), 0);
    QCOMPARE(lost.size(), 1);
}

void TestRemoteSandbox::comesBackWhenItsConnectionWasKilled()
{
    cutAndComeBack([this] { signalAll(tunnels(), SIGKILL); }, 2'000);
}

void TestRemoteSandbox::comesBackWhenTheHostEndedEverySession()
{
    cutAndComeBack([] { signalAll(sshSessions(), SIGKILL); }, 2'000);
}

void TestRemoteSandbox::comesBackWhenTheHostFellSilent()
{
    cutAndComeBack([] { signalAll(sshSessions(), SIGSTOP); }, noticedMs);
}

void TestRemoteSandbox::comesBackWhileItIsFrozen()
{
    QVERIFY(prepare(*m_sandbox, shopRequest()).ready);
    QSignalSpy paused(m_sandbox.get(), &Sandbox::paused);
    QSignalSpy regained(m_sandbox.get(), &Sandbox::regained);
    QSignalSpy resumed(m_sandbox.get(), &Sandbox::resumed);
    m_sandbox->pause();
    QTRY_COMPARE_WITH_TIMEOUT(paused.size(), 1, soon);
    signalAll(sshSessions(), SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(regained.size(), 1, soon);
    QCOMPARE(m_sandbox->state(), Sandbox::State::Paused);
    m_sandbox->resume();
    QTRY_COMPARE_WITH_TIMEOUT(resumed.size(), 1, soon);
}

/// The container ends while nobody hears it.
void TestRemoteSandbox::tellsWhatHappenedToTheServerMeanwhile()
{
    const SandboxRequest request = shopRequest();
    QVERIFY(prepare(*m_sandbox, request).ready);
    QSignalSpy lost(m_sandbox.get(), &Sandbox::lost);
    QSignalSpy failed(m_sandbox.get(), &Sandbox::failed);
    signalAll(sshListeners(), SIGSTOP);
    signalAll(sshSessions(), SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, soon);
    QCOMPARE(m_fixture->engine({QStringLiteral("kill"), containerName(request.drillId)}).exitCode, 0);
    signalAll(sshListeners(), SIGCONT);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, soon);
    const Error error = failed.front().front().value<Error>();
    QVERIFY2(says(error.message, "The sandbox's container"), (error.message + error.detail).c_str());
}

void TestRemoteSandbox::givesUpOnAHostThatStaysAway()
{
    ContainerSandboxOptions options = m_fixture->options();
    options.lostAtMost = std::chrono::seconds(5);
    m_sandbox = std::make_unique<ContainerSandbox>(options);
    const SandboxRequest request = shopRequest();
    QVERIFY(prepare(*m_sandbox, request).ready);
    QSignalSpy failed(m_sandbox.get(), &Sandbox::failed);
    QSignalSpy left(m_sandbox.get(), &Sandbox::leftBehind);
    QSignalSpy gone(m_sandbox.get(), &Sandbox::gone);
    signalAll(sshListeners(), SIGSTOP);
    signalAll(sshSessions(), SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, soon);
    QCOMPARE(failed.front().front().value<Error>().message,
             "The connection to root@127.0.0.1, port 2222 was lost and did not come back within 5 s.");
    QElapsedTimer took;
    took.start();
    m_sandbox->destroy();
    QTRY_COMPARE_WITH_TIMEOUT(gone.size(), 1, soon);
    QVERIFY2(took.elapsed() < 30'000, qPrintable(QString::number(took.elapsed())));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(left.size(), 1);
    const Error error = left.front().front().value<Error>();
    QVERIFY2(says(error.message, "could not be removed"), error.message.c_str());
    QVERIFY2(says(error.nextStep, "it ends by itself"), error.nextStep.c_str());
    signalAll(sshListeners(), SIGCONT);
    // What the message says is true: it is there, and can be removed from here.
    const QString name = containerName(request.drillId);
    QCOMPARE(m_fixture->remains(), std::vector<std::string>{"container " + name.toStdString()});
    QCOMPARE(m_fixture->engine({QStringLiteral("rm"), QStringLiteral("--force"), name}).exitCode, 0);
}

/// The container ends with its client, or is swept; the tunnel ends with its program.
void TestRemoteSandbox::leavesNothingWhenItsProgramWasKilled()
{
    const ContainerEngine engine = m_fixture->options().engine;
    const bool docker = engine.kind == ContainerEngine::Kind::Docker;
    const ScopedVariable host(docker ? "DOCKER_HOST" : "CONTAINER_HOST", engine.address.toUtf8());
    QProcess holder;
    holder.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const SandboxFixture& folders = m_fixture->folders();
    holder.start(QStringLiteral(STORMLAB_TESTS_DIR "/sandboxholder"),
                 {m_fixture->program(), QString::fromStdString(folders.runtime()),
                  QString::fromStdString(folders.cache()), QStringLiteral("killed")});
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += holder.readAllStandardOutput()).contains("ready"), soon);
    QCOMPARE(tunnels().size(), 1U);
    holder.kill();
    QTRY_COMPARE_WITH_TIMEOUT(holder.state(), QProcess::NotRunning, soon);
    QTRY_COMPARE_WITH_TIMEOUT(tunnels().size(), 0U, soon);
    const auto left = [&] {
        static_cast<void>(SandboxRegistry({folders.runtime()}).sweep());
        return sweep() ? remains() : std::vector<std::string>{"a sweep that failed"};
    };
    QTRY_COMPARE_WITH_TIMEOUT(left(), std::vector<std::string>(), soon);
}

bool TestRemoteSandbox::sweep() const
{
    ContainerSweep sweeping(m_fixture->options().engine.kind);
    QSignalSpy swept(&sweeping, &ContainerSweep::swept);
    sweeping.sweep();
    return QTest::qWaitFor([&] { return !swept.isEmpty(); }, soon) &&
           swept.front().back().value<std::vector<Error>>().empty();
}

void TestRemoteSandbox::saysThatNobodyAnswers()
{
    QFETCH(RemotePlace, place);
    ContainerSandboxOptions options = m_fixture->options();
    options.engine = engineAt(place, QStringLiteral("127.0.0.1:2299"));
    m_sandbox = std::make_unique<ContainerSandbox>(options);
    const Preparation outcome = prepare(*m_sandbox, shopRequest());
    QVERIFY(outcome.error.has_value());
    QVERIFY2(says(outcome.error->message, "could not be reached by ssh"), outcome.words().c_str());
    QVERIFY2(says(outcome.error->message, "127.0.0.1:2299"), outcome.words().c_str());
}

void TestRemoteSandbox::saysThatTheHostsKeyIsUnknown()
{
    QFETCH(RemotePlace, place);
    ContainerSandboxOptions options = m_fixture->options();
    options.engine = engineAt(place, QStringLiteral("localhost:2222"));
    m_sandbox = std::make_unique<ContainerSandbox>(options);
    const Preparation outcome = prepare(*m_sandbox, shopRequest());
    QVERIFY(outcome.error.has_value());
    QVERIFY2(says(outcome.error->detail, "Host key verification failed"), outcome.words().c_str());
}

QTEST_GUILESS_MAIN(TestRemoteSandbox)
#include "tst_remotesandbox.moc"
