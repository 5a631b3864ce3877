// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace stormlab
{

struct TestServerOptions {
    int maxConnections = 100;
    int superuserReserved = 3;
    QString loginMethod = QStringLiteral("md5"); ///< of TCP logins, as in pg_hba.conf: md5, trust, scram-sha-256
    QMap<QString, QString> settings{};           ///< further server parameters
};

/// A private, disposable PostgreSQL for live tests: its own directory in memory, a unix socket on which everybody is
/// trusted, and a free loopback port. Started as root it drops to the account `postgres`. Blocking, for tests only;
/// the destructor stops it and leaves nothing behind, frozen or not. Dies with the thread that started it.
class TestServer
{
public:
    explicit TestServer(TestServerOptions options = {});
    ~TestServer();
    TestServer(const TestServer&) = delete;
    TestServer& operator=(const TestServer&) = delete;

    /// Makes the cluster and waits until it accepts logins. False with problem() when it does not.
    [[nodiscard]] bool start();
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QString socketDirectory() const;
    [[nodiscard]] QString dataDirectory() const;
    /// The bin directory of the PostgreSQL in use; empty when none is installed.
    [[nodiscard]] static QString binaries();
    /// A libpq connection string over the unix socket.
    [[nodiscard]] QString conninfo(const QString& role = QStringLiteral("postgres"),
                                   const QString& applicationName = QStringLiteral("stormlab test")) const;

    /// Runs SQL as the superuser over the unix socket, on a connection of its own that is closed again. The first
    /// column of every row; an error fails the running test and gives an empty list.
    QStringList run(const QString& sql);
    /// Runs SQL and gives its first value as a number.
    int number(const QString& sql) { return run(sql).value(0).toInt(); }

    /// SIGSTOP and SIGCONT to the postmaster and all its children.
    void freeze();
    void thaw();
    /// What clients have sent over TCP and the server has not read: while it is frozen, what has come to it.
    [[nodiscard]] int unreadBytes() const;
    /// SIGKILL to one process of the server, as a crash would end it.
    static void kill(int pid);
    /// SIGQUIT, as far as it has not ended yet.
    void stop();
    /// Stops it and starts the same cluster again. False with problem() when it does not come back.
    [[nodiscard]] bool restart();

private:
    [[nodiscard]] bool initialise();
    [[nodiscard]] bool launch();
    [[nodiscard]] bool writeConfiguration();
    [[nodiscard]] bool acceptsLogins() const;
    void signalAll(int signal) const;

    TestServerOptions m_options;
    std::unique_ptr<QTemporaryDir> m_directory;
    QProcess m_postmaster;
    QString m_problem;
    int m_port = 0;
    bool m_frozen = false;
};

} // namespace stormlab
