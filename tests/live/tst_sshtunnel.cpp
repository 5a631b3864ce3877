// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/sshtunnel.h"
#include "tests/live/remotefixture.h"

#include <QDir>
#include <QElapsedTimer>
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

    std::unique_ptr<QTemporaryDir> m_parent;
    std::string m_folder;
    QTcpServer m_echo;

    [[nodiscard]] static SshTarget target(const QString& host = QStringLiteral("127.0.0.1"));
    [[nodiscard]] std::unique_ptr<SshTunnel> tunnel(const SshTarget& to = target()) const;
    [[nodiscard]] int opened(SshTunnel& tunnel) const;
    [[nodiscard]] static QByteArray echo(int port, const QByteArray& words);
    [[nodiscard]] std::vector<pid_t> masters() const;
    [[nodiscard]] bool isAllGone() const;
    static void close(SshTunnel& tunnel);

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void carriesWhatIsSent();
    void sharesOneConnectionHoweverManyOpenAtOnce();
    void leavesTheConnectionToTheOthers();
    void endsWithItsProcess();
    void tellsWhenItIsLostAndKeepsItsPort();
    void closesWhatWentThroughIt();
    void takesThePlaceOfADeadConnection();
    void takesThePlaceOfOneThatDoesNotAnswer();
    void canBeClosedAtAnyTime_data();
    void canBeClosedAtAnyTime();
    void waitsForThePortToComeFree();
    void saysWhyItCannotBeOpened();
    void usesNoFolderThatOthersCanEnter();
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
    m_parent = std::make_unique<QTemporaryDir>(QStringLiteral("/dev/shm/stormlab-test-XXXXXX"));
    m_folder = sharedConnectionsFolder(m_parent->path().toStdString());
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
    return std::make_unique<SshTunnel>(to, m_folder);
}

int TestSshTunnel::opened(SshTunnel& tunnel) const
{
    QSignalSpy ready(&tunnel, &SshTunnel::opened);
    tunnel.open(m_echo.serverPort());
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

std::vector<pid_t> TestSshTunnel::masters() const
{
    return processesThatName(" -M -f -N -T -S " + QByteArray::fromStdString(m_folder));
}

bool TestSshTunnel::isAllGone() const
{
    return processesThatName(QByteArray::fromStdString(m_folder)).empty() &&
           !QFile::exists(QString::fromStdString(m_folder));
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
    QCOMPARE(echo(port, "hello"), QByteArray("refused"));
    QTRY_VERIFY_WITH_TIMEOUT(isAllGone(), 2'000);
}

void TestSshTunnel::sharesOneConnectionHoweverManyOpenAtOnce()
{
    Tunnels all;
    int ready = 0;
    for (int count = 0; count < 12; ++count) {
        all.push_back(tunnel());
        connect(all.back().get(), &SshTunnel::opened, this, [&ready] { ++ready; });
        all.back()->open(m_echo.serverPort());
    }
    QTRY_COMPARE_WITH_TIMEOUT(ready, 12, soon);
    QCOMPARE(masters().size(), 1U);
    QCOMPARE(sshConnections(), 1);
    for (const auto& each : all) {
        close(*each);
    }
    QTRY_VERIFY_WITH_TIMEOUT(isAllGone(), 2'000);
}

void TestSshTunnel::leavesTheConnectionToTheOthers()
{
    const auto one = tunnel();
    const auto other = tunnel();
    QVERIFY(opened(*one) > 0);
    const int port = opened(*other);
    const auto before = masters();
    QSignalSpy lost(other.get(), &SshTunnel::lost);
    close(*one);
    QCOMPARE(echo(port, "hello"), QByteArray("hello"));
    QCOMPARE(masters(), before);
    QCOMPARE(lost.size(), 0);
    close(*other);
}

/// As when its program is killed: the port is gone at once, the connection after a few seconds. Files wait for a sweep.
void TestSshTunnel::endsWithItsProcess()
{
    auto one = tunnel();
    const int port = opened(*one);
    one.reset();
    QTRY_COMPARE_WITH_TIMEOUT(echo(port, "hello"), QByteArray("refused"), 2'000);
    QCOMPARE(masters().size(), 1U);
    QTRY_COMPARE_WITH_TIMEOUT(masters().size(), 0U, 8'000);
    removeUnusedConnections(m_folder);
    QVERIFY(isAllGone());
}

void TestSshTunnel::tellsWhenItIsLostAndKeepsItsPort()
{
    const auto one = tunnel();
    const int port = opened(*one);
    QSignalSpy lost(one.get(), &SshTunnel::lost);
    QSignalSpy reopened(one.get(), &SshTunnel::reopened);
    for (int times = 1; times <= 3; ++times) {
        signalAll(masters(), SIGKILL);
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

void TestSshTunnel::takesThePlaceOfADeadConnection()
{
    const auto one = tunnel();
    QVERIFY(opened(*one) > 0);
    signalAll(masters(), SIGKILL);
    const auto other = tunnel();
    QVERIFY(opened(*other) > 0);
    close(*one);
    close(*other);
}

void TestSshTunnel::takesThePlaceOfOneThatDoesNotAnswer()
{
    const auto one = tunnel();
    QVERIFY(opened(*one) > 0);
    const auto frozen = masters();
    signalAll(frozen, SIGSTOP);
    const auto other = tunnel();
    const int port = opened(*other);
    QCOMPARE(echo(port, "hello"), QByteArray("hello"));
    signalAll(frozen, SIGKILL);
    close(*one);
    close(*other);
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
    signalAll(processesThatName(" -O proxy "), SIGKILL);
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

void TestSshTunnel::usesNoFolderThatOthersCanEnter()
{
    QVERIFY(QDir().mkdir(QString::fromStdString(m_folder)));
    QVERIFY(QFile::setPermissions(QString::fromStdString(m_folder),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeOther));
    const auto one = tunnel();
    QSignalSpy failed(one.get(), &SshTunnel::failed);
    QElapsedTimer took;
    took.start();
    one->open(m_echo.serverPort());
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, soon);
    QVERIFY(took.elapsed() < 5'000);
    QVERIFY(failed.front().front().value<Error>().detail == m_folder);
    close(*one);
    QVERIFY(QDir().rmdir(QString::fromStdString(m_folder)) || !QFile::exists(QString::fromStdString(m_folder)));
}

QTEST_GUILESS_MAIN(TestSshTunnel)
#include "tst_sshtunnel.moc"
