// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/sandbox/localport.h"
#include "core/runtime/sandbox/serverprocesses.h"
#include "tests/live/sandboxfixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sched.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace stormlab;

namespace
{

constexpr int soon = 20'000;

/// Another program that has a port: whoever connects is sent away.
class TakenPort
{
public:
    /// Tries until it has the port, for two seconds at most.
    explicit TakenPort(int port) : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
    {
        const int yes = 1;
        ::setsockopt(m_socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = ::htonl(INADDR_LOOPBACK);
        address.sin_port = ::htons(static_cast<std::uint16_t>(port));
        const auto* const generic = reinterpret_cast<const sockaddr*>(&address);
        QDeadlineTimer bound(2'000);
        while (!m_taken && !bound.hasExpired())
            m_taken = ::bind(m_socket, generic, sizeof address) == 0 && ::listen(m_socket, 8) == 0;
        m_visitors = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
        QObject::connect(m_visitors.get(), &QSocketNotifier::activated, m_visitors.get(),
                         [this] { ::close(::accept(m_socket, nullptr, nullptr)); });
    }
    ~TakenPort()
    {
        m_visitors.reset();
        ::close(m_socket);
    }
    TakenPort(const TakenPort&) = delete;
    TakenPort& operator=(const TakenPort&) = delete;

    [[nodiscard]] bool isTaken() const { return m_taken; }

private:
    int m_socket;
    bool m_taken = false;
    std::unique_ptr<QSocketNotifier> m_visitors;
};

std::string throughPooler(const Sandbox& sandbox)
{
    ServerAccess access = sandbox.access();
    access.port = access.poolerPort;
    return connectionString(access, "app_billing", "tst", false) + " connect_timeout=5";
}

int coresOf(pid_t process)
{
    cpu_set_t cores;
    CPU_ZERO(&cores);
    return ::sched_getaffinity(process, sizeof cores, &cores) == 0 ? CPU_COUNT(&cores) : 0;
}

} // namespace

/// What can go wrong around the PgBouncer of a native server.
class TestPoolerRecovery : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SandboxFixture> m_fixture;
    std::unique_ptr<NativeSandbox> m_sandbox;
    SandboxRequest m_request;

    bool prepare(const NativeSandboxOptions& options);
    bool change(void (Sandbox::*done)(), void (NativeSandbox::*operation)());
    [[nodiscard]] std::vector<ProcessIdentity> poolers() const
    {
        return processesOf(m_fixture->runtime() + "/sandboxes/" + m_request.drillId + "/pooler");
    }
    [[nodiscard]] bool killPooler() const;
    [[nodiscard]] int warningsOfThePort() const;

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<SandboxFixture>(); }
    void init();
    void cleanup();
    void takesAnotherPortWhenItsOwnIsTaken();
    void isBackOnlyWhenItListensOnItsPort();
    void givesUpWhenItsPortStaysTaken();
    void staysAwayWhileTheServerIsPaused();
    void isWaitedForAgainAfterAPause();
    void goesOnWhenAPausedServerIsStartedAgain();
    void runsOnTheCoresOfItsServer_data();
    void runsOnTheCoresOfItsServer();
};

void TestPoolerRecovery::init()
{
    m_request = shopRequest();
    m_request.spec.pooler = PoolerSpec{PoolMode::Transaction, 2, 30, Milliseconds{60'000}};
}

void TestPoolerRecovery::cleanup()
{
    if (m_sandbox)
        QVERIFY(change(&Sandbox::gone, &NativeSandbox::destroy));
    m_sandbox.reset();
    QCOMPARE(m_fixture->remains(), std::vector<std::string>());
}

bool TestPoolerRecovery::prepare(const NativeSandboxOptions& options)
{
    m_sandbox = std::make_unique<NativeSandbox>(options);
    QSignalSpy ready(m_sandbox.get(), &Sandbox::ready);
    QSignalSpy failed(m_sandbox.get(), &Sandbox::failed);
    m_sandbox->prepare(m_request);
    const bool answered = QTest::qWaitFor([&] { return !ready.isEmpty() || !failed.isEmpty(); }, soon);
    for (const auto& failure : failed)
        qWarning("%s", failure.front().value<Error>().detail.c_str());
    return answered && failed.isEmpty();
}

bool TestPoolerRecovery::change(void (Sandbox::*done)(), void (NativeSandbox::*operation)())
{
    QSignalSpy spy(static_cast<Sandbox*>(m_sandbox.get()), done);
    (m_sandbox.get()->*operation)();
    return QTest::qWaitFor([&] { return !spy.isEmpty(); }, soon);
}

bool TestPoolerRecovery::killPooler() const
{
    const auto those = poolers();
    return those.size() == 1 && ::kill(those.front().pid, SIGKILL) == 0;
}

int TestPoolerRecovery::warningsOfThePort() const
{
    const SandboxPaths paths = sandboxPaths(m_fixture->runtime() + "/sandboxes/" + m_request.drillId);
    QFile log(QString::fromStdString(paths.poolerLog));
    return log.open(QIODevice::ReadOnly) ? static_cast<int>(log.readAll().count("cannot listen on 127.0.0.1")) : 0;
}

void TestPoolerRecovery::takesAnotherPortWhenItsOwnIsTaken()
{
    NativeSandboxOptions options = m_fixture->options();
    options.poolerPort = quietLocalPort();
    const TakenPort other(options.poolerPort);
    QVERIFY(other.isTaken());
    QVERIFY(prepare(options));
    QVERIFY(m_sandbox->access().poolerPort != options.poolerPort);
    QCOMPARE(ask(throughPooler(*m_sandbox), "select current_user"), "app_billing");
}

void TestPoolerRecovery::isBackOnlyWhenItListensOnItsPort()
{
    QVERIFY(prepare(m_fixture->options()));
    QSignalSpy restarted(m_sandbox.get(), &Sandbox::poolerRestarted);
    QVERIFY(killPooler());
    auto other = std::make_unique<TakenPort>(m_sandbox->access().poolerPort);
    QVERIFY(other->isTaken());
    QTRY_VERIFY_WITH_TIMEOUT(warningsOfThePort() > 0, soon);
    other.reset();
    QTRY_COMPARE_WITH_TIMEOUT(restarted.size(), 1, soon);
    QCOMPARE(ask(throughPooler(*m_sandbox), "select current_user"), "app_billing");
}

void TestPoolerRecovery::givesUpWhenItsPortStaysTaken()
{
    QVERIFY(prepare(m_fixture->options()));
    QSignalSpy restarted(m_sandbox.get(), &Sandbox::poolerRestarted);
    QSignalSpy failed(m_sandbox.get(), &Sandbox::failed);
    QVERIFY(killPooler());
    const TakenPort other(m_sandbox->access().poolerPort);
    QVERIFY(other.isTaken());
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, soon);
    QVERIFY(restarted.isEmpty());
    const std::string port = std::to_string(m_sandbox->access().poolerPort);
    QVERIFY(failed.front().front().value<Error>().detail.find("at port " + port) != std::string::npos);
}

/// Everything on the server's computer stands still, so nothing begins there either.
void TestPoolerRecovery::staysAwayWhileTheServerIsPaused()
{
    QVERIFY(prepare(m_fixture->options()));
    QSignalSpy stopped(m_sandbox.get(), &Sandbox::poolerStopped);
    QSignalSpy restarted(m_sandbox.get(), &Sandbox::poolerRestarted);
    QVERIFY(change(&Sandbox::paused, &NativeSandbox::pause));
    QVERIFY(killPooler());
    QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, soon);
    QVERIFY(!QTest::qWaitFor([this] { return !poolers().empty(); }, 1'000));
    QVERIFY(restarted.isEmpty());
    QVERIFY(change(&Sandbox::resumed, &NativeSandbox::resume));
    QTRY_COMPARE_WITH_TIMEOUT(restarted.size(), 1, soon);
    QCOMPARE(ask(throughPooler(*m_sandbox), "select current_user"), "app_billing");
}

/// It is frozen just after it has been started again.
void TestPoolerRecovery::isWaitedForAgainAfterAPause()
{
    QVERIFY(prepare(m_fixture->options()));
    QSignalSpy stopped(m_sandbox.get(), &Sandbox::poolerStopped);
    QSignalSpy restarted(m_sandbox.get(), &Sandbox::poolerRestarted);
    QVERIFY(killPooler());
    QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, soon);
    QVERIFY(change(&Sandbox::paused, &NativeSandbox::pause));
    QVERIFY(change(&Sandbox::resumed, &NativeSandbox::resume));
    QTRY_COMPARE_WITH_TIMEOUT(restarted.size(), 1, soon);
    QCOMPARE(poolers().size(), 1U);
    QCOMPARE(ask(throughPooler(*m_sandbox), "select current_user"), "app_billing");
}

/// The one that is started instead is not paused, and so the pooler before it must not be either.
void TestPoolerRecovery::goesOnWhenAPausedServerIsStartedAgain()
{
    QVERIFY(prepare(m_fixture->options()));
    QSignalSpy restarted(m_sandbox.get(), &Sandbox::restarted);
    QVERIFY(change(&Sandbox::paused, &NativeSandbox::pause));
    const std::string server = m_sandbox->access().socketDirectory;
    const auto postmaster = postmasterOf(server, server + "/data");
    QVERIFY(postmaster.has_value());
    QCOMPARE(::kill(postmaster->pid, SIGKILL), 0);
    QTRY_COMPARE_WITH_TIMEOUT(restarted.size(), 1, soon);
    QTRY_COMPARE_WITH_TIMEOUT(ask(throughPooler(*m_sandbox), "select current_user"), "app_billing", soon);
}

void TestPoolerRecovery::runsOnTheCoresOfItsServer_data()
{
    QTest::addColumn<bool>("everyCore");
    QTest::newRow("beside a window") << false;
    QTest::newRow("without a window") << true;
}

void TestPoolerRecovery::runsOnTheCoresOfItsServer()
{
    QFETCH(bool, everyCore);
    NativeSandboxOptions options = m_fixture->options();
    options.everyCore = everyCore;
    QVERIFY(prepare(options));
    const std::string server = m_sandbox->access().socketDirectory;
    const auto postmaster = postmasterOf(server, server + "/data");
    QVERIFY(postmaster.has_value());
    QCOMPARE(poolers().size(), 1U);
    QCOMPARE(coresOf(poolers().front().pid), coresOf(postmaster->pid));
    QCOMPARE(coresOf(postmaster->pid) == coresOf(0), everyCore || coresOf(0) == 1);
}

QTEST_GUILESS_MAIN(TestPoolerRecovery)
#include "tst_poolerrecovery.moc"
