// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/observe/poolerconsole.h"

#include <QSocketNotifier>
#include <QTimer>

#include <libpq-fe.h>

#include <utility>

namespace stormlab
{

namespace
{

using Answer = std::shared_ptr<const PGresult>;

PoolerTable tableOf(const Answer& answer)
{
    std::vector<std::string> columns;
    for (int column = 0; column < PQnfields(answer.get()); ++column)
        columns.emplace_back(PQfname(answer.get(), column));
    const auto rows = static_cast<std::size_t>(PQntuples(answer.get()));
    return {std::move(columns), rows, [answer](std::size_t row, std::size_t column) {
                const int y = static_cast<int>(row);
                const int x = static_cast<int>(column);
                return std::string_view(PQgetvalue(answer.get(), y, x),
                                        static_cast<std::size_t>(PQgetlength(answer.get(), y, x)));
            }};
}

void ignoreNotice(void* /*context*/, const PGresult* /*notice*/) {}

} // namespace

class PoolerConsole::Session
{
public:
    Session(PoolerConsole& console, std::string connection) : m_console(console), m_address(std::move(connection)) {}
    ~Session() { PQfinish(m_connection); }
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    void connect();
    void ask(const std::string& command);

private:
    void pollLogin();
    void receive();
    void take(const Answer& answer);
    void watch(QSocketNotifier::Type type, void (Session::*next)());
    void dropNotifier();
    void lose();

    PoolerConsole& m_console;
    std::string m_address;
    PGconn* m_connection = nullptr;
    std::unique_ptr<QSocketNotifier> m_notifier;
    PoolerTable m_table;
    bool m_bad = false;
    bool m_asking = false;
};

void PoolerConsole::Session::connect()
{
    m_connection = PQconnectStart(m_address.c_str());
    if (m_connection == nullptr || PQstatus(m_connection) == CONNECTION_BAD) {
        lose();
        return;
    }
    PQsetNoticeReceiver(m_connection, ignoreNotice, nullptr);
    watch(QSocketNotifier::Write, &Session::pollLogin);
}

void PoolerConsole::Session::pollLogin()
{
    switch (PQconnectPoll(m_connection)) {
    case PGRES_POLLING_READING:
        watch(QSocketNotifier::Read, &Session::pollLogin);
        break;
    case PGRES_POLLING_WRITING:
        watch(QSocketNotifier::Write, &Session::pollLogin);
        break;
    case PGRES_POLLING_OK:
        PQsetnonblocking(m_connection, 1);
        // Also while nothing is asked: that it ends is news.
        watch(QSocketNotifier::Read, &Session::receive);
        Q_EMIT m_console.opened();
        break;
    default:
        lose();
    }
}

void PoolerConsole::Session::ask(const std::string& command)
{
    m_table = {};
    m_bad = false;
    m_asking = true;
    // A command is a few bytes: they go at once, or the connection is broken.
    if (PQsendQuery(m_connection, command.c_str()) == 0 || PQflush(m_connection) != 0)
        lose();
}

void PoolerConsole::Session::receive()
{
    if (PQconsumeInput(m_connection) == 0 || PQstatus(m_connection) == CONNECTION_BAD) {
        lose();
        return;
    }
    while (m_asking && PQisBusy(m_connection) == 0) {
        PGresult* const result = PQgetResult(m_connection);
        if (result != nullptr) {
            take(Answer(result, [](PGresult* done) { PQclear(done); }));
            continue;
        }
        m_asking = false;
        if (m_bad)
            lose();
        else
            Q_EMIT m_console.answered(std::exchange(m_table, {}));
        // Whoever heard that has asked the next question, or thrown this away by deleteLater().
        return;
    }
}

void PoolerConsole::Session::take(const Answer& answer)
{
    if (PQresultStatus(answer.get()) == PGRES_TUPLES_OK)
        m_table = tableOf(answer);
    else
        m_bad = true;
}

void PoolerConsole::Session::watch(QSocketNotifier::Type type, void (Session::*next)())
{
    dropNotifier();
    m_notifier = std::make_unique<QSocketNotifier>(PQsocket(m_connection), type);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, &m_console, [this, next] { (this->*next)(); });
}

/// It may be the one that is calling just now, so it is not destroyed at once.
void PoolerConsole::Session::dropNotifier()
{
    if (m_notifier) {
        m_notifier->setEnabled(false);
        m_notifier->disconnect();
        m_notifier.release()->deleteLater();
    }
}

void PoolerConsole::Session::lose()
{
    dropNotifier();
    m_asking = false;
    const QString words = QString::fromUtf8(PQerrorMessage(m_connection)).trimmed();
    Q_EMIT m_console.lost(words.section(QLatin1Char('\n'), 0, 0));
}

PoolerConsole::PoolerConsole(std::string connection, QObject* parent)
    : QObject(parent), m_session(std::make_unique<Session>(*this, std::move(connection)))
{
}

PoolerConsole::~PoolerConsole() = default;

void PoolerConsole::open()
{
    QTimer::singleShot(0, this, [this] { m_session->connect(); });
}

void PoolerConsole::ask(const std::string& command)
{
    m_session->ask(command);
}

} // namespace stormlab
