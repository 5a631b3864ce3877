// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/observe/consolesession.h"

#include "core/runtime/observe/utf8.h"

#include <libpq-fe.h>

#include <array>
#include <charconv>
#include <thread>
#include <utility>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace stormlab
{

namespace
{

using Clock = std::chrono::steady_clock;

constexpr std::chrono::seconds openDeadline{5};
constexpr std::size_t maxRows = 5'000;
constexpr std::size_t maxKeptBytes = std::size_t{64} << 20U;
constexpr std::size_t maxValueBytes = std::size_t{64} << 10U;

std::string trimmed(const char* text)
{
    std::string words = text == nullptr ? "" : text;
    while (!words.empty() && (words.back() == '\n' || words.back() == ' '))
        words.pop_back();
    return validUtf8(words, maxValueBytes);
}

std::string fieldOf(const PGresult* result, int field)
{
    return trimmed(PQresultErrorField(result, field));
}

std::string withoutBeginning(const std::string& text, const std::string& beginning)
{
    return text.starts_with(beginning) ? text.substr(beginning.size()) : text;
}

/// "ERROR:  column "sate" does not exist"
std::string sentenceOf(const PGresult* result)
{
    return fieldOf(result, PG_DIAG_SEVERITY) + ":  " + fieldOf(result, PG_DIAG_MESSAGE_PRIMARY);
}

/// What the server says beside its sentence and its hint, for which an error has places of their own: the SQLSTATE, the
/// place in the statement (at which libpq alone knows how to point), detail and context.
std::string detailOf(const PGresult* result)
{
    std::string rest = withoutBeginning(trimmed(PQresultErrorMessage(result)), sentenceOf(result));
    const std::string hint = "\nHINT:  " + fieldOf(result, PG_DIAG_MESSAGE_HINT);
    if (const std::size_t at = rest.find(hint); at != std::string::npos)
        rest.erase(at, hint.size());
    const bool divided = rest.empty() || rest.starts_with('\n');
    return "SQLSTATE " + fieldOf(result, PG_DIAG_SQLSTATE) + (divided ? "" : "\n") + rest;
}

template <typename Number>
std::optional<Number> numberIn(const std::string& text)
{
    Number number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    return problem == std::errc() ? std::optional(number) : std::nullopt;
}

} // namespace

Interrupt::Interrupt() : m_event(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}

Interrupt::~Interrupt()
{
    ::close(m_event);
}

void Interrupt::wake()
{
    // A full counter wakes as well, so that the result does not matter.
    [[maybe_unused]] const int written = ::eventfd_write(m_event, 1);
}

void Interrupt::stop()
{
    m_stopping = true;
    wake();
}

bool Interrupt::wait(int socket, short events, std::optional<std::chrono::milliseconds> atMost)
{
    if (m_stopping)
        return false;
    std::array<pollfd, 2> waits{{{m_event, POLLIN, 0}, {socket, events, 0}}};
    ::poll(waits.data(), waits.size(), atMost ? static_cast<int>(atMost->count()) : -1);
    if (waits[0].revents != 0) {
        eventfd_t count = 0;
        [[maybe_unused]] const int read = ::eventfd_read(m_event, &count);
    }
    return waits[1].revents != 0;
}

ConsoleSession::ConsoleSession(std::string connectionString, Interrupt& interrupt)
    : m_connectionString(std::move(connectionString)), m_interrupt(interrupt)
{
}

ConsoleSession::~ConsoleSession()
{
    close();
}

void ConsoleSession::close()
{
    {
        const std::lock_guard lock(m_cancelMutex);
        m_cancel.reset();
    }
    PQfinish(std::exchange(m_connection, nullptr));
}

void ConsoleSession::receiveNotice(void* session, const PGresult* notice)
{
    static_cast<ConsoleSession*>(session)->m_notices.push_back(trimmed(PQresultErrorMessage(notice)));
}

std::vector<std::string> ConsoleSession::takeNotices()
{
    return std::exchange(m_notices, {});
}

// A refused login has no SQLSTATE in libpq, only words; the sandbox speaks English (lc_messages).
Error ConsoleSession::refusal() const
{
    const std::string words = trimmed(PQerrorMessage(m_connection));
    for (const char* full :
         {"too many clients", "remaining connection slots are reserved", "too many connections for"}) {
        if (words.find(full) != std::string::npos)
            return {ErrorCode::Database, "The server refused you too.", words + " (SQLSTATE 53300)",
                    "End some sessions: the session table has a connection of its own for that."};
    }
    return {ErrorCode::Disconnected, "The console cannot connect to the server.", words,
            "Run the statement again in a moment."};
}

Result<int> ConsoleSession::open()
{
    const auto deadline = Clock::now() + openDeadline;
    m_notices.clear();
    m_connection = PQconnectStart((m_connectionString + " client_encoding=UTF8").c_str());
    PQsetNoticeReceiver(m_connection, &ConsoleSession::receiveNotice, this);
    PostgresPollingStatusType status = PGRES_POLLING_WRITING;
    while (PQstatus(m_connection) != CONNECTION_BAD && status != PGRES_POLLING_OK && status != PGRES_POLLING_FAILED) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now());
        if (left.count() <= 0 || m_interrupt.isStopping()) {
            close();
            return Error{ErrorCode::Timeout, "The server does not answer.", "No answer to a login within 5 s.",
                         "Run the statement again when the server answers."};
        }
        if (m_interrupt.wait(PQsocket(m_connection), status == PGRES_POLLING_READING ? POLLIN : POLLOUT, left))
            status = PQconnectPoll(m_connection);
    }
    if (PQstatus(m_connection) != CONNECTION_OK) {
        const Error error = refusal();
        close();
        return error;
    }
    PQsetnonblocking(m_connection, 1);
    const std::lock_guard lock(m_cancelMutex);
    m_cancel = {PQgetCancel(m_connection), &PQfreeCancel};
    return PQbackendPID(m_connection);
}

std::optional<std::string> ConsoleSession::idle()
{
    const int socket = m_connection == nullptr ? -1 : PQsocket(m_connection);
    if (!m_interrupt.wait(socket, POLLIN, std::nullopt) || m_connection == nullptr)
        return std::nullopt;
    PQconsumeInput(m_connection);
    // Lets libpq read what came between two statements: notices, and the server's farewell.
    PQnotifies(m_connection);
    if (PQstatus(m_connection) == CONNECTION_OK)
        return std::nullopt;
    const std::string why = m_notices.empty() ? trimmed(PQerrorMessage(m_connection)) : m_notices.back();
    close();
    return why;
}

bool ConsoleSession::send(const std::string& text)
{
    if (PQsendQuery(m_connection, text.c_str()) == 0)
        return false;
    PQsetSingleRowMode(m_connection);
    int left = PQflush(m_connection);
    while (left == 1 && !m_interrupt.isStopping()) {
        if (m_interrupt.wait(PQsocket(m_connection), POLLIN | POLLOUT, std::nullopt) &&
            PQconsumeInput(m_connection) == 0)
            return false;
        left = PQflush(m_connection);
    }
    return left == 0;
}

// Null at the end of the answers, when the connection broke, and when interrupted.
ConsoleSession::Answer ConsoleSession::next()
{
    while (PQisBusy(m_connection) != 0) {
        if (m_interrupt.isStopping())
            return {nullptr, &PQclear};
        if (m_interrupt.wait(PQsocket(m_connection), POLLIN, std::nullopt) && PQconsumeInput(m_connection) == 0)
            break;
    }
    return {PQgetResult(m_connection), &PQclear};
}

bool ConsoleSession::run(const std::string& text, const std::function<void(ConsoleResult)>& answer)
{
    const auto began = Clock::now();
    bool failed = false;
    ConsoleResult present;
    const auto tell = [&] {
        present.statement = text;
        present.took = std::chrono::duration_cast<Milliseconds>(Clock::now() - began);
        present.notices = takeNotices();
        failed = failed || present.failed;
        answer(std::exchange(present, {}));
    };
    m_notices.clear();
    m_keptBytes = 0;
    m_farewell.clear();
    const bool sent = send(text);
    while (sent && !m_interrupt.isStopping()) {
        const Answer result = next();
        if (result == nullptr)
            break;
        // After the server's farewell libpq adds in its own words that the connection is gone.
        if (failed)
            continue;
        add(result.get(), present);
        const ExecStatusType status = PQresultStatus(result.get());
        if (status == PGRES_COPY_IN || status == PGRES_COPY_OUT)
            copy(present, status == PGRES_COPY_IN);
        else if (status != PGRES_SINGLE_TUPLE)
            tell();
    }
    if (PQstatus(m_connection) == CONNECTION_OK && sent && !m_interrupt.isStopping())
        return !failed;
    if (!failed && !m_interrupt.isStopping()) {
        broke(present);
        tell();
    }
    close();
    return false;
}

void ConsoleSession::broke(ConsoleResult& to)
{
    to.failed = true;
    m_farewell = trimmed(PQerrorMessage(m_connection));
    to.error = {ErrorCode::Disconnected, "The console's session ended while the statement ran.", m_farewell,
                "Run the statement again: the session is opened anew."};
}

void ConsoleSession::add(const PGresult* result, ConsoleResult& to)
{
    const ExecStatusType status = PQresultStatus(result);
    if (status == PGRES_FATAL_ERROR || status == PGRES_BAD_RESPONSE)
        return fail(result, to);
    const int columns = PQnfields(result);
    if (to.columns.empty() && (status == PGRES_SINGLE_TUPLE || status == PGRES_TUPLES_OK)) {
        for (int column = 0; column < columns; ++column)
            to.columns.push_back(trimmed(PQfname(result, column)));
    }
    for (int row = 0; row < PQntuples(result); ++row) {
        ++to.rowCount;
        if (to.rows.size() >= maxRows || m_keptBytes >= maxKeptBytes)
            continue;
        std::vector<std::optional<std::string>>& values = to.rows.emplace_back();
        for (int column = 0; column < columns; ++column) {
            std::optional<std::string>& value = values.emplace_back();
            if (PQgetisnull(result, row, column) != 0)
                continue;
            const auto length = static_cast<std::size_t>(PQgetlength(result, row, column));
            value = validUtf8({PQgetvalue(result, row, column), length}, maxValueBytes);
            m_keptBytes += value->size();
        }
    }
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK) {
        // libpq wants a result that may be changed, and changes nothing.
        PGresult* tagged = const_cast<PGresult*>(result);
        to.command = PQcmdStatus(tagged);
        to.rowCount = numberIn<long>(PQcmdTuples(tagged)).value_or(to.rowCount);
    }
}

void ConsoleSession::fail(const PGresult* result, ConsoleResult& to)
{
    to.sqlstate = fieldOf(result, PG_DIAG_SQLSTATE);
    if (to.sqlstate.empty())
        return broke(to);
    to.failed = true;
    if (const auto position = numberIn<int>(fieldOf(result, PG_DIAG_STATEMENT_POSITION)))
        to.position = *position - 1;
    const std::string primary = fieldOf(result, PG_DIAG_MESSAGE_PRIMARY);
    const std::string severity = fieldOf(result, PG_DIAG_SEVERITY_NONLOCALIZED);
    const bool ended = severity == "FATAL" || severity == "PANIC";
    to.error.code = ended ? ErrorCode::Disconnected : ErrorCode::Database;
    to.error.message = "The server refused the statement: " + (primary.empty() ? "it gave no reason" : primary) + ".";
    if (ended) {
        to.error.message = "The console's session was ended: " + primary + ".";
        m_farewell = sentenceOf(result);
    }
    if (to.sqlstate == "57014")
        to.error.message = "The statement was cancelled: " + primary + ".";
    to.error.detail = detailOf(result);
    to.error.nextStep = fieldOf(result, PG_DIAG_MESSAGE_HINT);
}

// A console has no file to copy from, and shows what is copied out as rows.
void ConsoleSession::copy(ConsoleResult& to, bool toServer)
{
    if (toServer) {
        PQputCopyEnd(m_connection, "the console cannot send data for COPY FROM STDIN");
        while (PQflush(m_connection) == 1 && !m_interrupt.isStopping())
            m_interrupt.wait(PQsocket(m_connection), POLLOUT, std::nullopt);
        return;
    }
    to.columns = {"copy"};
    copyOut(to);
}

void ConsoleSession::copyOut(ConsoleResult& to)
{
    char* line = nullptr;
    for (int length = 0; length >= 0 && !m_interrupt.isStopping();) {
        length = PQgetCopyData(m_connection, &line, 1);
        if (length == 0 && m_interrupt.wait(PQsocket(m_connection), POLLIN, std::nullopt) &&
            PQconsumeInput(m_connection) == 0)
            return;
        if (length <= 0)
            continue;
        ++to.rowCount;
        if (to.rows.size() < maxRows && m_keptBytes < maxKeptBytes) {
            to.rows.push_back({trimmed(line)});
            m_keptBytes += to.rows.back().front()->size();
        }
        PQfreemem(line);
    }
}

void ConsoleSession::requestCancel()
{
    const std::lock_guard lock(m_cancelMutex);
    // One request under way is enough: while the server is frozen they would pile up.
    if (m_cancel == nullptr || m_cancelling->exchange(true))
        return;
    std::thread([request = m_cancel, under = m_cancelling] {
        std::array<char, 256> words{};
        PQcancel(request.get(), words.data(), static_cast<int>(words.size()));
        *under = false;
    }).detach();
}

} // namespace stormlab
