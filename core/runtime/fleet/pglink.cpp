// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/pglink.h"

#include "core/runtime/fleet/loginrefusal.h"

#include <libpq-fe.h>

#include <arpa/inet.h>
#include <array>
#include <optional>
#include <string_view>

namespace stormlab
{

namespace
{

bool isNumericAddress(const std::string& host)
{
    std::array<unsigned char, sizeof(in6_addr)> address{};
    return ::inet_pton(AF_INET, host.c_str(), address.data()) == 1 ||
           ::inet_pton(AF_INET6, host.c_str(), address.data()) == 1;
}

/// Everything that the environment (PGSSLMODE, PGOPTIONS, …) could change is said. A numeric host goes into hostaddr,
/// so that no resolver, which would block, is asked.
PGconn* startLogin(const LinkTarget& target)
{
    const std::string port = std::to_string(target.port);
    const std::array keywords{isNumericAddress(target.host) ? "hostaddr" : "host",
                              "port",
                              "dbname",
                              "user",
                              "password",
                              "application_name",
                              "sslmode",
                              "gssencmode",
                              "channel_binding",
                              "client_encoding",
                              "options",
                              "target_session_attrs",
                              static_cast<const char*>(nullptr)};
    const std::array values{target.host.c_str(),
                            port.c_str(),
                            target.database.c_str(),
                            target.role.c_str(),
                            target.password.c_str(),
                            target.applicationName.c_str(),
                            "disable",
                            "disable",
                            "disable",
                            "UTF8",
                            "",
                            "any",
                            static_cast<const char*>(nullptr)};
    static_assert(keywords.size() == values.size());
    return PQconnectStartParams(keywords.data(), values.data(), 0);
}

/// A pooler's own messages have the severity in one form only, which it does not translate.
std::string_view severityOf(const PGresult* message)
{
    const char* const fixed = PQresultErrorField(message, PG_DIAG_SEVERITY_NONLOCALIZED);
    const char* const severity = fixed == nullptr ? PQresultErrorField(message, PG_DIAG_SEVERITY) : fixed;
    return severity == nullptr ? "" : severity;
}

} // namespace

class PgLink::Session final : public Watcher
{
public:
    Session(Reactor& reactor, const LinkTarget& target, LoginTally& tally, LinkListener& listener)
        : m_reactor(reactor), m_target(target), m_tally(tally), m_listener(listener), m_timer(reactor.timers())
    {
    }
    ~Session() override { close(); }

    void close();
    void open(Milliseconds deadline);
    void send(const std::string& sql);
    [[nodiscard]] int pid() const
    {
        return m_connection == nullptr || m_target.isPooler ? 0 : PQbackendPID(m_connection);
    }

    void ready(bool readable, bool writable) override;

private:
    enum class State { Waiting, LoggingIn, Idle, Running, Closed };

    void begin(Milliseconds deadline);
    void pollLogin();
    void loginEnds(LoginOutcome outcome);
    void receive();
    [[nodiscard]] bool takeResult(PGresult* result);
    [[nodiscard]] bool endsCopy(int status);
    void noteMessage(const PGresult* message);
    void flush();
    void finish();

    Reactor& m_reactor;
    const LinkTarget& m_target;
    LoginTally& m_tally;
    LinkListener& m_listener;
    Timer m_timer; ///< the wait for a share, then the deadline of the login
    PGconn* m_connection = nullptr;
    Reactor::WatchId m_watch = 0;
    State m_state = State::Waiting;
    bool m_flushing = false;
    bool m_fatal = false;
    std::optional<LinkEnd> m_end; ///< as it was announced
    Answer m_answer;
};

void PgLink::Session::close()
{
    if (m_state == State::LoggingIn)
        m_tally.ended(LoginOutcome::Cancelled);
    finish();
}

void PgLink::Session::open(Milliseconds deadline)
{
    // Never from the caller's stack: the listener is not told before open() has returned.
    m_timer.set(m_reactor.now(), [this, deadline] { begin(deadline); });
}

void PgLink::Session::begin(Milliseconds deadline)
{
    constexpr Milliseconds untilRoom{50};
    if (!m_reactor.hasRoom() || !m_reactor.takeLoginStep()) {
        const Milliseconds later = m_reactor.hasRoom() ? Milliseconds(0) : untilRoom;
        m_timer.set(m_reactor.now() + later, [this, deadline] { begin(deadline); });
        return;
    }
    m_state = State::LoggingIn;
    m_connection = startLogin(m_target);
    if (m_connection == nullptr || PQstatus(m_connection) == CONNECTION_BAD) {
        loginEnds(m_connection == nullptr ? LoginOutcome::Reset : refusalOf(PQerrorMessage(m_connection)));
        return;
    }
    PQsetNoticeReceiver(
        m_connection, [](void* self, const PGresult* message) { static_cast<Session*>(self)->noteMessage(message); },
        this);
    m_watch = m_reactor.watch(PQsocket(m_connection), Reactor::Interest::Write, *this);
    m_timer.set(m_reactor.now() + deadline, [this] { loginEnds(LoginOutcome::Deadline); });
}

void PgLink::Session::ready(bool readable, bool writable)
{
    if (m_state == State::LoggingIn) {
        if (m_reactor.takeLoginStep())
            pollLogin();
        return;
    }
    if (writable)
        flush();
    if (readable)
        receive();
}

void PgLink::Session::pollLogin()
{
    switch (PQconnectPoll(m_connection)) {
    case PGRES_POLLING_OK:
        PQsetnonblocking(m_connection, 1);
        m_reactor.rewatch(m_watch, PQsocket(m_connection), Reactor::Interest::Read);
        loginEnds(LoginOutcome::Ok);
        return;
    case PGRES_POLLING_READING:
        m_reactor.rewatch(m_watch, PQsocket(m_connection), Reactor::Interest::Read);
        return;
    case PGRES_POLLING_WRITING:
        m_reactor.rewatch(m_watch, PQsocket(m_connection), Reactor::Interest::Write);
        return;
    case PGRES_POLLING_FAILED:
    case PGRES_POLLING_ACTIVE:
        loginEnds(refusalOf(PQerrorMessage(m_connection)));
        return;
    }
}

void PgLink::Session::loginEnds(LoginOutcome outcome)
{
    m_timer.cancel();
    m_tally.ended(outcome);
    if (outcome == LoginOutcome::Ok) {
        m_state = State::Idle;
        m_listener.opened();
    } else {
        finish();
        m_listener.refused(outcome);
    }
}

void PgLink::Session::send(const std::string& sql)
{
    m_answer = Answer{};
    m_state = State::Running;
    if (PQsendQuery(m_connection, sql.c_str()) == 1) {
        // Row by row, so that a scenario's careless SELECT does not fill the fleet's memory.
        PQsetSingleRowMode(m_connection);
        flush();
        return;
    }
    // The end of the connection has been seen by libpq but not yet by us: it is told from the next turn.
    m_fatal = true;
    m_timer.set(m_reactor.now(), [this] { receive(); });
}

void PgLink::Session::flush()
{
    const bool more = PQflush(m_connection) == 1;
    if (more != m_flushing)
        m_reactor.rewatch(m_watch, PQsocket(m_connection),
                          more ? Reactor::Interest::ReadWrite : Reactor::Interest::Read);
    m_flushing = more;
}

void PgLink::Session::receive()
{
    // It fails at the end of the connection, and then what was said before the end is still there to be parsed.
    PQconsumeInput(m_connection);
    bool answered = false;
    bool more = true;
    while (more && PQisBusy(m_connection) == 0 && m_state == State::Running) {
        PGresult* const result = PQgetResult(m_connection);
        answered = result == nullptr;
        more = !answered && takeResult(result);
    }
    if (m_fatal || PQstatus(m_connection) == CONNECTION_BAD) {
        finish();
        m_listener.broken(m_end.value_or(LinkEnd{m_target.isPooler ? LinkLoss::Pooler : LinkLoss::Backend, {}}));
    } else if (answered) {
        m_state = State::Idle;
        m_listener.answered(m_answer);
    }
}

/// False when the rest has not come yet.
bool PgLink::Session::takeResult(PGresult* result)
{
    const ExecStatusType status = PQresultStatus(result);
    if (status == PGRES_FATAL_ERROR) {
        noteMessage(result);
        const char* const sqlstate = PQresultErrorField(result, PG_DIAG_SQLSTATE);
        m_answer = {false, sqlstate == nullptr ? "" : sqlstate};
    }
    PQclear(result);
    return endsCopy(status);
}

/// COPY has no place in a scenario's steps; it must not hang the fleet, though. False when the rest has not come yet.
bool PgLink::Session::endsCopy(int status)
{
    if (status == PGRES_COPY_IN) {
        PQputCopyEnd(m_connection, "the fleet sends no COPY data");
        flush();
    }
    char* row = nullptr;
    int size = status == PGRES_COPY_OUT ? 1 : -1;
    while (size > 0) {
        size = PQgetCopyData(m_connection, &row, 1);
        PQfreemem(row);
    }
    return size != 0;
}

void PgLink::Session::noteMessage(const PGresult* message)
{
    const char* const state = PQresultErrorField(message, PG_DIAG_SQLSTATE);
    const std::string_view sqlstate = state == nullptr ? "" : state;
    const std::string_view level = severityOf(message);
    const bool fatal = level == "FATAL" || level == "PANIC";
    // A crash elsewhere (57P02) is announced as a warning, followed by the end. The first word counts: a pooler passes
    // on what the backend said, and then says itself that it has lost it.
    if (!m_end && (fatal || sqlstate.starts_with("57P"))) {
        const char* const words = PQresultErrorField(message, PG_DIAG_MESSAGE_PRIMARY);
        m_end = m_target.isPooler ? endThroughPooler(sqlstate, words == nullptr ? "" : words)
                                  : LinkEnd{LinkLoss::Backend, std::string(sqlstate)};
    }
    m_fatal = m_fatal || fatal;
}

void PgLink::Session::finish()
{
    m_timer.cancel();
    if (m_connection != nullptr) {
        if (m_watch != 0)
            m_reactor.unwatch(m_watch, PQsocket(m_connection));
        PQfinish(m_connection);
    }
    m_connection = nullptr;
    m_watch = 0;
    m_state = State::Closed;
}

PgLink::PgLink(Reactor& reactor, const LinkTarget& target, LoginTally& tally, LinkListener& listener)
    : m_session(std::make_unique<Session>(reactor, target, tally, listener))
{
}

PgLink::~PgLink() = default;

void PgLink::close()
{
    m_session->close();
}

void PgLink::open(Milliseconds deadline)
{
    m_session->open(deadline);
}

void PgLink::send(const std::string& sql)
{
    m_session->send(sql);
}

int PgLink::pid() const
{
    return m_session->pid();
}

} // namespace stormlab
