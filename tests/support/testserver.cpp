// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testserver.h"

#include "core/runtime/sandbox/localport.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTest>
#include <QThread>

#include <libpq-fe.h>

#include <algorithm>
#include <csignal>
#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace stormlab
{

namespace
{

constexpr int startLimitMs = 30'000;

/// Makes a child an unprivileged process (PostgreSQL refuses root) that dies with the thread that started it.
void dropPrivileges(QProcess& process)
{
    const passwd* const account = ::geteuid() == 0 ? ::getpwnam("postgres") : nullptr;
    const uid_t user = account != nullptr ? account->pw_uid : ::geteuid();
    const gid_t group = account != nullptr ? account->pw_gid : ::getegid();
    process.setChildProcessModifier([user, group] {
        if (::geteuid() == 0 && (::setgid(group) != 0 || ::setuid(user) != 0))
            ::_exit(126);
        ::prctl(PR_SET_PDEATHSIG, SIGQUIT);
    });
}

QList<int> childrenOf(qint64 pid)
{
    QFile list(QStringLiteral("/proc/%1/task/%1/children").arg(pid));
    QList<int> children;
    if (!list.open(QIODevice::ReadOnly))
        return children;
    for (const QByteArray& child : list.readAll().simplified().split(' '))
        children << child.toInt();
    children.removeAll(0);
    return children;
}

QString writableRoot()
{
    const QString memory = QStringLiteral("/dev/shm");
    return QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
}

} // namespace

TestServer::TestServer(TestServerOptions options) : m_options(std::move(options)) {}

TestServer::~TestServer()
{
    stop();
}

QString TestServer::socketDirectory() const
{
    return m_directory->path();
}

QString TestServer::dataDirectory() const
{
    return m_directory->filePath(QStringLiteral("data"));
}

QString TestServer::binaries()
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::sort(found.begin(), found.end(), [](const QString& a, const QString& b) { return a.toInt() < b.toInt(); });
    if (!found.isEmpty())
        return versions.filePath(found.last() + QStringLiteral("/bin"));
    const QString initdb = QStandardPaths::findExecutable(QStringLiteral("initdb"));
    return initdb.isEmpty() ? QString() : QFileInfo(QFileInfo(initdb).canonicalFilePath()).path();
}

QString TestServer::conninfo(const QString& role, const QString& applicationName) const
{
    return QStringLiteral("host='%1' port=%2 dbname=postgres user='%3' application_name='%4'")
        .arg(socketDirectory())
        .arg(m_port)
        .arg(role, applicationName);
}

bool TestServer::start()
{
    m_directory = std::make_unique<QTemporaryDir>(writableRoot() + QStringLiteral("/stormlab-test-XXXXXX"));
    // One that a storm of another test beside it is not given while this server is down.
    m_port = quietLocalPort();
    return initialise() && writeConfiguration() && launch();
}

bool TestServer::initialise()
{
    if (binaries().isEmpty()) {
        m_problem = QStringLiteral("no PostgreSQL server is installed");
        return false;
    }
    const passwd* const account = ::geteuid() == 0 ? ::getpwnam("postgres") : nullptr;
    if (account != nullptr &&
        ::chown(m_directory->path().toLocal8Bit().constData(), account->pw_uid, account->pw_gid) != 0) {
        m_problem = QStringLiteral("the server's directory cannot be handed to the account postgres");
        return false;
    }
    QProcess initdb;
    dropPrivileges(initdb);
    initdb.setProcessChannelMode(QProcess::MergedChannels);
    initdb.setWorkingDirectory(m_directory->path());
    initdb.start(binaries() + QStringLiteral("/initdb"),
                 {QStringLiteral("-D"), dataDirectory(), QStringLiteral("-U"), QStringLiteral("postgres"),
                  QStringLiteral("-A"), QStringLiteral("trust"), QStringLiteral("--no-sync"),
                  QStringLiteral("--no-locale"), QStringLiteral("-E"), QStringLiteral("UTF8")});
    if (initdb.waitForFinished(startLimitMs) && initdb.exitCode() == 0)
        return true;
    m_problem = QStringLiteral("initdb failed: ") + QString::fromLocal8Bit(initdb.readAll());
    return false;
}

bool TestServer::writeConfiguration()
{
    QMap<QString, QString> settings{
        {QStringLiteral("listen_addresses"), QStringLiteral("127.0.0.1")},
        {QStringLiteral("port"), QString::number(m_port)},
        {QStringLiteral("unix_socket_directories"), m_directory->path()},
        {QStringLiteral("max_connections"), QString::number(m_options.maxConnections)},
        {QStringLiteral("superuser_reserved_connections"), QString::number(m_options.superuserReserved)},
        {QStringLiteral("password_encryption"),
         m_options.loginMethod == QLatin1String("md5") ? QStringLiteral("md5") : QStringLiteral("scram-sha-256")},
        {QStringLiteral("fsync"), QStringLiteral("off")},
        // Without standbys a server at rest writes no log by itself, so that a test can see that nobody wrote.
        {QStringLiteral("wal_level"), QStringLiteral("minimal")},
        {QStringLiteral("max_wal_senders"), QStringLiteral("0")},
        {QStringLiteral("lc_messages"), QStringLiteral("C")},
        {QStringLiteral("shared_buffers"), QStringLiteral("32MB")},
    };
    settings.insert(m_options.settings);
    QByteArray text;
    for (auto setting = settings.cbegin(); setting != settings.cend(); ++setting)
        text += setting.key().toUtf8() + " = '" + setting.value().toUtf8() + "'\n";
    QFile configuration(dataDirectory() + QStringLiteral("/postgresql.auto.conf"));
    QFile access(dataDirectory() + QStringLiteral("/pg_hba.conf"));
    const QByteArray lines = "local all all trust\nhost all all 127.0.0.1/32 " + m_options.loginMethod.toUtf8() + "\n";
    const bool written = configuration.open(QIODevice::WriteOnly | QIODevice::Append) &&
                         configuration.write(text) == text.size() && access.open(QIODevice::WriteOnly) &&
                         access.write(lines) == lines.size();
    if (!written)
        m_problem = QStringLiteral("the server's configuration cannot be written");
    return written;
}

bool TestServer::launch()
{
    dropPrivileges(m_postmaster);
    m_postmaster.setProcessChannelMode(QProcess::MergedChannels);
    m_postmaster.setStandardOutputFile(m_directory->filePath(QStringLiteral("log")));
    m_postmaster.setWorkingDirectory(m_directory->path());
    m_postmaster.start(binaries() + QStringLiteral("/postgres"), {QStringLiteral("-D"), dataDirectory()});
    QElapsedTimer waited;
    waited.start();
    while (!acceptsLogins()) {
        if (m_postmaster.waitForFinished(10) || waited.hasExpired(startLimitMs)) {
            QFile log(m_directory->filePath(QStringLiteral("log")));
            m_problem = QStringLiteral("the server did not start: ") +
                        (log.open(QIODevice::ReadOnly) ? QString::fromLocal8Bit(log.readAll()) : QString());
            return false;
        }
    }
    return true;
}

bool TestServer::acceptsLogins() const
{
    return PQping(conninfo().toUtf8().constData()) == PQPING_OK;
}

QStringList TestServer::run(const QString& sql)
{
    PGconn* const connection = PQconnectdb(conninfo().toUtf8().constData());
    PGresult* const result = PQexec(connection, sql.toUtf8().constData());
    const ExecStatusType status = PQresultStatus(result);
    QStringList values;
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK)
        QTest::qFail(qPrintable(sql + QStringLiteral(": ") + QString::fromUtf8(PQerrorMessage(connection))), __FILE__,
                     __LINE__);
    for (int row = 0; row < PQntuples(result); ++row)
        values << QString::fromUtf8(PQgetvalue(result, row, 0));
    PQclear(result);
    PQfinish(connection);
    return values;
}

void TestServer::signalAll(int signal) const
{
    const qint64 postmaster = m_postmaster.processId();
    if (postmaster <= 0)
        return;
    // The parent first when stopping, so that it starts no child that would be missed.
    ::kill(static_cast<pid_t>(postmaster), signal);
    for (const int child : childrenOf(postmaster))
        ::kill(child, signal);
}

void TestServer::freeze()
{
    signalAll(SIGSTOP);
    m_frozen = true;
}

void TestServer::thaw()
{
    signalAll(SIGCONT);
    m_frozen = false;
}

int TestServer::unreadBytes() const
{
    // proc(5): "sl local_address rem_address st tx_queue:rx_queue …", in hexadecimal; 01 is an established connection.
    QFile list(QStringLiteral("/proc/net/tcp"));
    if (!list.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray port = ':' + QByteArray::number(m_port, 16).toUpper().rightJustified(4, '0');
    int bytes = 0;
    for (const QByteArray& line : list.readAll().split('\n')) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        if (fields.size() > 4 && fields[1].endsWith(port) && fields[3] == "01")
            bytes += fields[4].split(':').last().toInt(nullptr, 16);
    }
    return bytes;
}

void TestServer::kill(int pid)
{
    ::kill(pid, SIGKILL);
}

void TestServer::stop()
{
    if (m_frozen)
        thaw();
    if (m_postmaster.state() == QProcess::NotRunning)
        return;
    ::kill(static_cast<pid_t>(m_postmaster.processId()), SIGQUIT);
    if (m_postmaster.waitForFinished(10'000))
        return;
    signalAll(SIGKILL);
    m_postmaster.waitForFinished(5'000);
}

bool TestServer::restart()
{
    stop();
    return launch();
}

} // namespace stormlab
