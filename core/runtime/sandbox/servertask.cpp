// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/sandbox/servertask.h"

#include <QSocketNotifier>
#include <QTimer>

#include <libpq-fe.h>

#include <optional>
#include <string_view>

namespace stormlab
{

namespace
{

constexpr int connectAgainAfterMs = 2;
constexpr const char* again = "Reset the drill to get a fresh server.";

std::string words(const PGconn* connection)
{
    std::string text = PQerrorMessage(connection);
    while (!text.empty() && text.back() == '\n') {
        text.pop_back();
    }
    return text;
}

/// libpq gives no SQLSTATE for a refused login, but the lab's servers speak English (lc_messages = C).
bool saysFull(const std::string& refusal)
{
    return refusal.find("too many clients") != std::string::npos ||
           refusal.find("connection slots") != std::string::npos;
}

void ignoreNotice(void* /*context*/, const PGresult* /*notice*/) {}

} // namespace

class ServerTask::Session
{
public:
    Session(ServerTask& task, Request request) : m_task(task), m_request(std::move(request)) {}
    ~Session() { PQfinish(m_connection); }
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    void start();

private:
    void connect();
    void pollConnection();
    void refused();
    void sendStatements();
    void pollStatements();
    void watch(QSocketNotifier::Type type, void (Session::*next)());
    void dropNotifier();
    void finish(std::optional<Error> error);

    ServerTask& m_task;
    Request m_request;
    PGconn* m_connection = nullptr;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_deadline;
    QTimer m_again;
    std::string m_lastWords; ///< why the last attempt failed
    std::string m_sqlError;
    bool m_finished = false;
};

void ServerTask::Session::start()
{
    m_deadline.setSingleShot(true);
    m_again.setSingleShot(true);
    QObject::connect(&m_deadline, &QTimer::timeout, &m_task, [this] {
        finish(Error{ErrorCode::Timeout, "The sandbox's server did not answer in time.", m_lastWords, again});
    });
    QObject::connect(&m_again, &QTimer::timeout, &m_task, [this] { connect(); });
    m_deadline.start(m_request.within);
    m_again.start(0);
}

void ServerTask::Session::connect()
{
    PQfinish(m_connection);
    m_connection = PQconnectStart(m_request.connection.c_str());
    if (m_connection == nullptr || PQstatus(m_connection) == CONNECTION_BAD) {
        refused();
        return;
    }
    PQsetNoticeReceiver(m_connection, ignoreNotice, nullptr);
    watch(QSocketNotifier::Write, &Session::pollConnection);
}

void ServerTask::Session::pollConnection()
{
    switch (PQconnectPoll(m_connection)) {
    case PGRES_POLLING_READING:
        watch(QSocketNotifier::Read, &Session::pollConnection);
        break;
    case PGRES_POLLING_WRITING:
        watch(QSocketNotifier::Write, &Session::pollConnection);
        break;
    case PGRES_POLLING_OK:
        sendStatements();
        break;
    default:
        refused();
    }
}

void ServerTask::Session::refused()
{
    dropNotifier();
    m_lastWords = words(m_connection);
    if (m_request.refusalIsAnswer && saysFull(m_lastWords)) {
        finish(std::nullopt);
    } else if (m_request.patient) {
        m_again.start(connectAgainAfterMs);
    } else {
        finish(Error{ErrorCode::Disconnected, "The sandbox's server refused the lab's login.", m_lastWords, again});
    }
}

void ServerTask::Session::sendStatements()
{
    if (PQsetnonblocking(m_connection, 1) != 0 || PQsendQuery(m_connection, m_request.sql.c_str()) == 0) {
        finish(Error{ErrorCode::Disconnected, "The sandbox's server could not be asked.", words(m_connection), again});
        return;
    }
    pollStatements();
}

void ServerTask::Session::pollStatements()
{
    const int unsent = PQflush(m_connection);
    if (unsent < 0 || PQconsumeInput(m_connection) == 0) {
        finish(Error{ErrorCode::Disconnected, "The sandbox's server went away.", words(m_connection), again});
        return;
    }
    while (PQisBusy(m_connection) == 0) {
        PGresult* result = PQgetResult(m_connection);
        if (result == nullptr) {
            finish(m_sqlError.empty() ? std::nullopt
                                      : std::optional(Error{ErrorCode::Database, "The server refused the lab's SQL.",
                                                            m_sqlError, "The details have the server's own words."}));
            return;
        }
        if (PQresultStatus(result) == PGRES_FATAL_ERROR) {
            m_sqlError = PQresultErrorMessage(result);
        }
        PQclear(result);
    }
    watch(unsent > 0 ? QSocketNotifier::Write : QSocketNotifier::Read, &Session::pollStatements);
}

void ServerTask::Session::watch(QSocketNotifier::Type type, void (Session::*next)())
{
    const int fd = PQsocket(m_connection);
    if (m_notifier && m_notifier->type() == type && m_notifier->socket() == fd) {
        m_notifier->disconnect();
    } else {
        dropNotifier();
        m_notifier = std::make_unique<QSocketNotifier>(fd, type);
    }
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, &m_task, [this, next] { (this->*next)(); });
}

/// It may be the one that is calling just now, so it is not destroyed at once.
void ServerTask::Session::dropNotifier()
{
    if (m_notifier) {
        m_notifier->setEnabled(false);
        m_notifier->disconnect();
        m_notifier.release()->deleteLater();
    }
}

void ServerTask::Session::finish(std::optional<Error> error)
{
    if (m_finished) {
        return;
    }
    m_finished = true;
    m_deadline.stop();
    m_again.stop();
    dropNotifier();
    if (error) {
        Q_EMIT m_task.failed(*error);
        return;
    }
    Reply reply;
    if (const char* version = PQparameterStatus(m_connection, "server_version")) {
        const std::string_view text(version);
        reply.serverVersion = text.substr(0, text.find(' '));
        reply.serverVersionNumber = PQserverVersion(m_connection);
    }
    Q_EMIT m_task.succeeded(reply);
}

ServerTask::ServerTask(Request request, QObject* parent)
    : QObject(parent), m_session(std::make_unique<Session>(*this, std::move(request)))
{
}

ServerTask::~ServerTask() = default;

void ServerTask::start()
{
    m_session->start();
}

ServerTask::Request signOfLife(std::string connection)
{
    ServerTask::Request request;
    request.connection = std::move(connection);
    request.sql = "select 1";
    request.patient = true;
    request.refusalIsAnswer = true;
    return request;
}

} // namespace stormlab
