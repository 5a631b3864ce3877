// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/sshtunnel.h"
#include "tests/live/remotefixture.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>

#include <memory>
#include <vector>

using namespace stormlab;

namespace
{

constexpr int soon = 30'000;

} // namespace

/// Tunnels to an ssh server on this computer, and from there to a server that sends back what it gets.
class TestSshTunnel : public QObject
{
    Q_OBJECT

private:
    using Tunnels = std::vector<std::unique_ptr<SshTunnel>>;

    std::unique_ptr<QTemporaryDir> m_folder;
    mutable int m_made = 0;
    QTcpServer m_echo;

    [[nodiscard]] static SshTarget target(const QString& host = QStringLiteral("127.0.0.1"));
    [[nodiscard]] std::unique_ptr<SshTunnel> tunnel(const SshTarget& to = target()) const;
    [[nodiscard]] int opened(SshTunnel& tunnel) const { return opened(tunnel, m_echo.serverPort()); }
    [[nodiscard]] static int opened(SshTunnel& tunnel, int remotePort);
    [[nodiscard]] static QByteArray echo(int port, const QByteArray& words);
    [[nodiscard]] std::vector<pid_t> connections() const;
    [[nodiscard]] bool isAllGone() const;
    static void close(SshTunnel& tunnel);

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void carriesWhatIsSent();
    void opensBesideOthers();
    void leavesTheOthersAlone();
    void endsWithoutBeingClosed();
    void tellsWhenItIsLostAndKeepsItsPort();
    void closesWhatWentThroughIt();
    void canBeClosedAtAnyTime_data();
    void canBeClosedAtAnyTime();
    void waitsForThePortToComeFree();
    void saysWhyItCannotBeOpened();
    void saysThatTheHostDoesNotAnswer();
    void saysThatTheHostForwardsNothing();
};

void TestSshTunnel::initTestCase()
{
    QVERIFY(m_echo.listen(QHostAddress::LocalHost));
    connect(&m_echo, &QTcpServer::newConnection, this, [this] {
        QTcpSocket* const socket = m_echo.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->write(socket->readAll()); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
}

void TestSshTunnel::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QStringLiteral("/dev/shm/stormlab-test-XXXXXX"));
}

void TestSshTunnel::cleanup()
{
    QTRY_VERIFY_WITH_TIMEOUT(isAllGone(), soon);
}

SshTarget TestSshTunnel::target(const QString& host)
{
    return {QStringLiteral("root"), host, 2222, qEnvironmentVariable("STORMLAB_TEST_SSH_IDENTITY")};
}

std::unique_ptr<SshTunnel> TestSshTunnel::tunnel(const SshTarget& to) const
{
    const QString socket = m_folder->filePath(QStringLiteral("%1.ssh").arg(++m_made));
    return std::make_unique<SshTunnel>(to, socket.toStdString());
}

int TestSshTunnel::opened(SshTunnel& tunnel, int remotePort)
{
    QSignalSpy ready(&tunnel, &SshTunnel::opened);
    tunnel.open(remotePort);
    static_cast<void>(QTest::qWaitFor([&] { return !ready.isEmpty(); }, soon));
    return ready.isEmpty() ? 0 : ready.front().front().toInt();
}

/// What comes back; "refused" when nobody listens; "closed" when the connection ends instead.
QByteArray TestSshTunnel::echo(int port, const QByteArray& words)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(port));
    socket.write(words);
    QByteArray got;
    static_cast<void>(QTest::qWaitFor(
        [&] {
            got += socket.readAll();
            return got.size() >= words.size() || socket.state() == QAbstractSocket::UnconnectedState;
        },
        soon));
    if (socket.error() == QAbstractSocket::ConnectionRefusedError) {
        return "refused";
    }
    return got.isEmpty() ? "closed" : got;
}

/// The tunnels' own processes.
std::vector<pid_t> TestSshTunnel::connections() const
{
    return processesThatName(" -M -N -T -S " + m_folder->path().toUtf8());
}

bool TestSshTunnel::isAllGone() const
{
    return processesThatName(m_folder->path().toUtf8()).empty() && m_folder->isValid() &&
           QDir(m_folder->path()).isEmpty();
}

void TestSshTunnel::close(SshTunnel& tunnel)
{
    QSignalSpy closed(&tunnel, &SshTunnel::closed);
    tunnel.close();
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, soon);
}

void TestSshTunnel::carriesWhatIsSent()
{
    const auto one = tunnel();
    const int port = opened(*one);
    const QByteArray much(300'000, 'x');
    QCOMPARE(echo(port, "hello"), QByteArray("hello"));
    QCOMPARE(echo(port, much).size(), much.size());
    close(*one);
    QTRY_COMPARE_WITH_TIMEOUT(echo(port, "hello"), QByteArray("refused"), 2'000);
    QTRY_VERIFY_WITH_TIMEOUT(isAllGone(), 2'000);
}

void TestSshTunnel::opensBesideOthers()
{
    // An ssh server turns some away when more than ten log in at once.
    constexpr int many = 8;
    Tunnels all;
    int ready = 0;
    for (int count = 0; count < many; ++count) {
        all.push_back(tunnel());
        connect(all.back().get(), &SshTunnel::opened, this, [&ready] { ++ready; });
        all.back()->open(m_echo.serverPort());
    }
    QTRY_COMPARE_WITH_TIMEOUT(ready, many, soon);
    QCOMPARE(connections().size(), std::size_t{many});
    QTRY_COMPARE_WITH_TIMEOUT(sshConnections(), many, soon);
    for (const auto& each : all) {
        close(*each);
    }
    QTRY_VERIFY_WITH_TIMEOUT(isAllGone(), 2'000);
    QTRY_COMPARE_WITH_TIMEOUT(sshConnections(), 0, soon);
}

/// Also when a client of the one that ends was refused over there, which an ssh that is shared does not outlive.
void TestSshTunnel::leavesTheOthersAlone()
{
    QTcpServer nobody;
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    const int closedPort = nobody.serverPort();
    nobody.close();
    const auto one = tunnel();
    const auto other = tunnel();
    const int toNobody = opened(*one, closedPort);
    const int port = opened(*other);
    QSignalSpy lost(other.get(), &SshTunnel::lost);
    QCOMPARE(echo(toNobody, "hello"), QByteArray("closed"));
    close(*one);
    QTRY_COMPARE_WITH_TIMEOUT(sshConnections(), 1, soon);
    QCOMPARE(echo(port, "hello"), QByteArray("hello"));
    QCOMPARE(lost.size(), 0);
    close(*other);
}

void TestSshTunnel::endsWithoutBeingClosed()
{
    auto one = tunnel();
    const int port = opened(*one);
    one.reset();
    QTRY_COMPARE_WITH_TIMEOUT(echo(port, "hello"), QByteArray("refused"), 2'000);
    QTRY_VERIFY_WITH_TIMEOUT(isAllGone(), 2'000);
}

void TestSshTunnel::tellsWhenItIsLostAndKeepsItsPort()
{
    const auto one = tunnel();
    const int port = opened(*one);
    QSignalSpy lost(one.get(), &SshTunnel::lost);
    QSignalSpy reopened(one.get(), &SshTunnel::reopened);
    for (int times = 1; times <= 3; ++times) {
        signalAll(connections(), SIGKILL);
        QTRY_COMPARE_WITH_TIMEOUT(lost.size(), times, 2'000);
        QTRY_COMPARE_WITH_TIMEOUT(reopened.size(), times, soon);
        QCOMPARE(echo(port, "hello"), QByteArray("hello"));
    }
    QCOMPARE(lost.front().front().value<Error>().code, ErrorCode::Disconnected);
    close(*one);
}

void TestSshTunnel::closesWhatWentThroughIt()
{
    const auto one = tunnel();
    const int port = opened(*one);
    QTcpSocket client;
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(port));
    client.write("x");
    QTRY_COMPARE_WITH_TIMEOUT(client.bytesAvailable(), 1, soon);
    signalAll(sshSessions(), SIGSTOP);
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), QAbstractSocket::UnconnectedState, 12'000);
    signalAll(sshSessions(), SIGCONT);
    close(*one);
}

void TestSshTunnel::canBeClosedAtAnyTime_data()
{
    QTest::addColumn<int>("afterMs");
    for (const int afterMs : {0, 5, 20, 50, 100, 150, 200, 300, 400}) {
        QTest::addRow("%d ms", afterMs) << afterMs;
    }
}

void TestSshTunnel::canBeClosedAtAnyTime()
{
    QFETCH(int, afterMs);
    const auto one = tunnel();
    QSignalSpy closed(one.get(), &SshTunnel::closed);
    QSignalSpy failed(one.get(), &SshTunnel::failed);
    one->open(m_echo.serverPort());
    QTimer::singleShot(afterMs, one.get(), &SshTunnel::close);
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, soon);
    QCOMPARE(failed.size(), 0);
}

void TestSshTunnel::waitsForThePortToComeFree()
{
    const auto one = tunnel();
    const int port = opened(*one);
    QSignalSpy lost(one.get(), &SshTunnel::lost);
    QSignalSpy reopened(one.get(), &SshTunnel::reopened);
    QTcpServer thief;
    signalAll(connections(), SIGKILL);
    const auto steal = [&] { return thief.listen(QHostAddress::LocalHost, static_cast<quint16>(port)); };
    QTRY_VERIFY_WITH_TIMEOUT(thief.isListening() || steal(), soon);
    QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, soon);
    // Several attempts fail meanwhile, each a little later than the one before.
    QVERIFY(!QTest::qWaitFor([&] { return !reopened.isEmpty(); }, 1'500));
    thief.close();
    QTRY_COMPARE_WITH_TIMEOUT(reopened.size(), 1, soon);
    QCOMPARE(echo(port, "hello"), QByteArray("hello"));
    close(*one);
}

void TestSshTunnel::saysWhyItCannotBeOpened()
{
    const auto stranger = tunnel(target(QStringLiteral("localhost")));
    QSignalSpy failed(stranger.get(), &SshTunnel::failed);
    stranger->open(m_echo.serverPort());
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, soon);
    QCOMPARE(failed.front().front().value<Error>().message, "ssh does not know the key of root@localhost, port 2222.");
    close(*stranger);
    SshTarget closedPort = target();
    closedPort.port = 2299;
    const auto nobody = tunnel(closedPort);
    QSignalSpy refused(nobody.get(), &SshTunnel::failed);
    nobody->open(m_echo.serverPort());
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, soon);
    QCOMPARE(refused.front().front().value<Error>().message, "Nobody answers ssh on root@127.0.0.1, port 2299.");
    close(*nobody);
}

void TestSshTunnel::saysThatTheHostDoesNotAnswer()
{
    signalAll(sshListeners(), SIGSTOP);
    const auto one = tunnel();
    QSignalSpy failed(one.get(), &SshTunnel::failed);
    one->open(m_echo.serverPort());
    static_cast<void>(QTest::qWaitFor([&] { return !failed.isEmpty(); }, soon));
    signalAll(sshListeners(), SIGCONT);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.front().front().value<Error>().message, "root@127.0.0.1, port 2222 did not answer ssh in time.");
    close(*one);
}

/// The port opens all the same; the first who comes through is turned away.
void TestSshTunnel::saysThatTheHostForwardsNothing()
{
    QFile keys(qEnvironmentVariable("STORMLAB_TEST_SSH_IDENTITY") + QStringLiteral(".pub"));
    QVERIFY(keys.open(QIODevice::ReadWrite));
    const QByteArray key = keys.readAll();
    QVERIFY(keys.resize(0) && keys.seek(0) && keys.write("no-port-forwarding " + key) > 0 && keys.flush());
    const auto one = tunnel();
    QSignalSpy failed(one.get(), &SshTunnel::failed);
    const int port = opened(*one);
    QCOMPARE(echo(port, "hello"), QByteArray("closed"));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, soon);
    QVERIFY(keys.resize(0) && keys.seek(0) && keys.write(key) > 0 && keys.flush());
    QCOMPARE(failed.front().front().value<Error>().message,
             "The ssh server of root@127.0.0.1, port 2222 lets nobody reach a port there.");
    close(*one);
}

QTEST_GUILESS_MAIN(TestSshTunnel)
#include "tst_sshtunnel.moc"
