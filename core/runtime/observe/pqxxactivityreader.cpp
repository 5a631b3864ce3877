// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/observe/pqxxactivityreader.h"

#include "core/runtime/observe/activitysql.h"
#include "core/runtime/observe/pqxxcompat.h"
#include "core/runtime/observe/serverlogreader.h"
#include "core/runtime/observe/statementmask.h"
#include "core/runtime/observe/utf8.h"

#include <QByteArray>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <mutex>
#include <optional>
#include <utility>

#include <sys/socket.h>

namespace stormlab
{

namespace
{

using Clock = std::chrono::steady_clock;

constexpr std::size_t maxQueryBytes = 200;
constexpr int firstWithJsonLog = 150000;

template <typename Number>
Number numberIn(const pqxx::field& field)
{
    Number number = 0;
    std::from_chars(field.c_str(), field.c_str() + field.size(), number);
    return number;
}

std::string textIn(const pqxx::field& field)
{
    return {field.c_str(), field.size()};
}

// The server's clock may have been set back; an age is never negative.
std::optional<Milliseconds> ageIn(const pqxx::field& field)
{
    if (field.is_null())
        return std::nullopt;
    return Milliseconds(std::max<std::int64_t>(0, numberIn<std::int64_t>(field)));
}

std::vector<int> pidsIn(std::string_view text)
{
    std::vector<int> pids;
    for (const char* at = text.data(); at < text.data() + text.size(); ++at) {
        int pid = 0;
        at = std::from_chars(at, text.data() + text.size(), pid).ptr;
        pids.push_back(pid);
    }
    return pids;
}

// The columns are those of activity_*.sql.
Backend backendIn(const pqxx::row& row, bool masksConstants)
{
    Backend backend;
    backend.pid = numberIn<int>(row[4]);
    backend.applicationName = validUtf8(textIn(row[5]), maxQueryBytes);
    backend.role = validUtf8(textIn(row[6]), maxQueryBytes);
    backend.clientAddress = textIn(row[7]);
    backend.state = backendStateFromString(textIn(row[8]));
    backend.waitEvent = textIn(row[9]);
    backend.stateAge = ageIn(row[10]);
    backend.transactionAge = ageIn(row[11]);
    backend.queryAge = ageIn(row[12]);
    backend.blockedBy = pidsIn(textIn(row[13]));
    const std::string query = textIn(row[14]);
    backend.query = validUtf8(masksConstants ? withoutConstants(query) : query, maxQueryBytes);
    return backend;
}

Sample sampleIn(const pqxx::result& rows, bool masksConstants, std::string& postmasterStart)
{
    Sample sample;
    sample.limits = {numberIn<int>(rows[0][0]), numberIn<int>(rows[0][1]), numberIn<int>(rows[0][2])};
    postmasterStart = textIn(rows[0][3]);
    std::vector<Backend> backends;
    for (const auto& row : rows) {
        if (!row[4].is_null())
            backends.push_back(backendIn(row, masksConstants));
    }
    sample.backends = std::move(backends);
    return sample;
}

// The columns are those of introduction_13.sql. The version is followed by the packager's own words.
ServerIntroduction introductionIn(const pqxx::result& rows)
{
    const std::string version = textIn(rows[0][0]);
    return {version.substr(0, version.find(' ')), validUtf8(textIn(rows[0][1]), maxQueryBytes),
            textIn(rows[0][2]) == "t"};
}

// The kinds are those of state_*.sql, indexes_*.sql and pending_*.sql.
ServerState stateIn(const pqxx::result& rows)
{
    ServerState state;
    for (const auto& row : rows) {
        const std::string kind = textIn(row[0]);
        const std::string name = textIn(row[1]);
        if (kind == "setting")
            state.settings[name] = textIn(row[2]);
        else if (kind == "pending")
            state.pending[name] = textIn(row[2]);
        else if (kind == "role_setting")
            state.roleSettings[name] = textIn(row[2]);
        else if (kind == "index")
            state.indexes[name] = textIn(row[2]);
        else if (kind == "role") {
            state.roleLimits[name] = numberIn<int>(row[2]);
            state.roleLogin[name] = textIn(row[3]) == "true";
        }
    }
    return state;
}

// Errors that end a session: admin shutdown, crash, terminated; and those of a server that is starting or full.
bool endsSession(const std::string& sqlstate)
{
    return sqlstate.starts_with("57P") || sqlstate.starts_with("08") || sqlstate == "53300";
}

Error errorFrom(const pqxx::sql_error& error)
{
    const std::string detail = std::string(error.what()) + " (SQLSTATE " + error.sqlstate() + ")";
    if (endsSession(error.sqlstate()))
        return {ErrorCode::Disconnected, "The monitor's session was ended.", detail, "It is opened again by itself."};
    if (error.sqlstate() == "57014")
        return {ErrorCode::Timeout, "The server took too long to answer the monitor.", detail,
                "The monitor asks again by itself."};
    return {ErrorCode::Database, "The server refused the monitor's statement.", detail, ""};
}

Error disconnected(const std::string& words)
{
    return {ErrorCode::Disconnected, "The monitor's connection is gone.", words, "It is opened again by itself."};
}

} // namespace

/// The connection with what was prepared on it. Everything throws pqxx's exceptions; guard() makes errors of them.
class PqxxActivityReader::Session
{
public:
    Session(std::string connectionString, ReaderOptions options)
        : m_connectionString(std::move(connectionString)), m_options(std::move(options))
    {
    }
    ~Session() { drop(); }

    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    template <typename Value, typename Call>
    Result<Value> guard(Call call)
    {
        std::optional<Error> failure;
        try {
            connect();
            return call();
        } catch (const pqxx::sql_error& error) {
            // The log may not be read: that is no reason to give up samples.
            if (error.sqlstate() == "42501" && m_inLog)
                return Error{ErrorCode::NotFound, "The monitor may not read the server's log.", error.what(), ""};
            failure = m_connection && !m_connection->is_open() ? disconnected(error.what()) : errorFrom(error);
        } catch (const std::exception& error) {
            // broken_connection, and whatever else the library says of a connection that broke under it.
            failure = disconnected(error.what());
        }
        drop();
        return *failure;
    }

    ServerReading read()
    {
        ServerReading reading;
        if (!m_state || Clock::now() - m_stateRead >= m_options.stateLastsFor) {
            m_state = stateIn(execute("execute stormlab_state"));
            m_stateRead = Clock::now();
        }
        const pqxx::result rows = execute("execute stormlab_activity");
        reading.sample = sampleIn(rows, m_options.masksConstants, m_state->postmasterStart);
        reading.serverTime = Milliseconds(numberIn<std::int64_t>(rows[0][15]));
        reading.state = *m_state;
        reading.introduction = m_introduction;
        return reading;
    }

    LogChunk fetch(const LogRequest& request)
    {
        const pqxx::result rows = execute("execute stormlab_log('" + std::string(toString(request.format)) + "', " +
                                          m_connection->quote(request.file) + ", " + std::to_string(request.offset) +
                                          ", " + std::to_string(request.bytes) + ")");
        LogChunk chunk{textIn(rows[0][0]), textIn(rows[0][1]), std::nullopt, {}};
        if (!rows[0][2].is_null())
            chunk.size = numberIn<std::int64_t>(rows[0][2]);
        chunk.bytes = QByteArray::fromBase64(QByteArray::fromStdString(textIn(rows[0][3]))).toStdString();
        return chunk;
    }

    std::vector<LogRecord> readLog(std::optional<Error>& refused)
    {
        if (!m_log)
            m_log.emplace(m_serverVersion >= firstWithJsonLog ? LogFormat::Json : LogFormat::Csv, *m_options.logRole);
        m_inLog = true;
        auto records = m_log->read([this](const LogRequest& request) -> Result<LogChunk> { return fetch(request); });
        m_inLog = false;
        if (records)
            return std::move(records).value();
        refused = records.error();
        return {};
    }

    [[nodiscard]] bool readsLog() const { return m_options.logRole.has_value(); }

    void abandon()
    {
        const std::lock_guard lock(m_socketMutex);
        if (m_socket >= 0)
            ::shutdown(m_socket, SHUT_RDWR);
    }

private:
    void connect()
    {
        m_inLog = false;
        if (m_connection)
            return;
        m_connection = pqxxcompat::connect(m_connectionString, [this](int socket) { publish(socket); });
        m_pid = pqxxcompat::backendPid(*m_connection);
        m_serverVersion = m_connection->server_version();
        execute("set client_encoding = 'UTF8'");
        execute("set statement_timeout = '2s'");
        execute("set jit = off");
        execute("set default_transaction_read_only = on");
        const auto allowed = execute("select has_table_privilege('pg_file_settings', 'select') and "
                                     "has_function_privilege('pg_show_all_file_settings()', 'execute')");
        const bool readsFiles = textIn(allowed[0][0]) == "t";
        m_introduction = introductionIn(execute(std::string(activitysql::introduction())));
        execute("prepare stormlab_activity as " + std::string(activitysql::activity(m_serverVersion)));
        execute("prepare stormlab_state as " + activitysql::state({readsFiles, m_options.indexes}));
        if (m_options.logRole)
            execute("prepare stormlab_log(text, text, bigint, bigint) as " + std::string(activitysql::log()));
        m_state.reset();
    }

    // Never trusts the library to be still connected to the backend that we prepared our statements on.
    pqxx::result execute(const std::string& sql)
    {
        if (pqxxcompat::backendPid(*m_connection) != m_pid)
            throw pqxx::broken_connection("The connection was replaced.");
        pqxx::nontransaction transaction(*m_connection);
        return transaction.exec(sql);
    }

    void publish(int socket)
    {
        const std::lock_guard lock(m_socketMutex);
        m_socket = socket;
    }

    // The number must be forgotten before the library closes the socket: it may be somebody else's a moment later.
    void drop()
    {
        publish(-1);
        m_connection.reset();
        m_pid = 0;
    }

    const std::string m_connectionString;
    const ReaderOptions m_options;
    std::unique_ptr<pqxxcompat::Connection> m_connection;
    int m_pid = 0;
    int m_serverVersion = 0;
    ServerIntroduction m_introduction;
    bool m_inLog = false;
    std::optional<ServerState> m_state;
    Clock::time_point m_stateRead;
    std::optional<ServerLogReader> m_log;
    std::mutex m_socketMutex;
    int m_socket = -1;
};

ReaderOptions foreignServerOptions()
{
    return {std::nullopt, std::chrono::seconds(5), false, true};
}

PqxxActivityReader::PqxxActivityReader(std::string connectionString, ReaderOptions options)
    : m_session(std::make_unique<Session>(std::move(connectionString), std::move(options)))
{
}

PqxxActivityReader::~PqxxActivityReader() = default;

Result<ServerReading> PqxxActivityReader::read()
{
    return m_session->guard<ServerReading>([this] { return m_session->read(); });
}

Result<std::vector<LogRecord>> PqxxActivityReader::readLog()
{
    if (!m_session->readsLog())
        return std::vector<LogRecord>{};
    std::optional<Error> refused;
    auto records = m_session->guard<std::vector<LogRecord>>([this, &refused] { return m_session->readLog(refused); });
    return refused ? Result<std::vector<LogRecord>>(*refused) : records;
}

void PqxxActivityReader::abandon()
{
    m_session->abandon();
}

} // namespace stormlab
