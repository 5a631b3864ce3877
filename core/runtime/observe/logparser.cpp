// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/observe/logparser.h"

#include "core/domain/wholenumber.h"

#include <nlohmann/json.hpp>

#include <array>
#include <charconv>
#include <chrono>
#include <optional>
#include <utility>

namespace stormlab
{

namespace
{

using Json = nlohmann::json;

// A line longer than this is no statement that anybody typed; it is dropped.
constexpr std::size_t maxRecordBytes = 8U << 20U;

/// The fields of a record that matter, in either format.
struct RawRecord {
    std::string timestamp;
    std::string user;
    int pid = 0;
    std::string severity;
    std::string sqlstate;
    std::string message;
    std::string detail;
    std::string statement;
    std::string applicationName;
};

std::string textOf(const Json& object, const char* field)
{
    const auto found = object.find(field);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::optional<RawRecord> fromJson(std::string_view line)
{
    const Json object = Json::parse(line, nullptr, false);
    if (!object.is_object())
        return std::nullopt;
    RawRecord record;
    record.timestamp = textOf(object, "timestamp");
    record.user = textOf(object, "user");
    record.pid = wholeNumberAt<int>(object, "pid");
    record.severity = textOf(object, "error_severity");
    record.sqlstate = textOf(object, "state_code");
    record.message = textOf(object, "message");
    record.detail = textOf(object, "detail");
    record.statement = textOf(object, "statement");
    record.applicationName = textOf(object, "application_name");
    return record;
}

std::vector<std::string> csvFields(std::string_view line)
{
    std::vector<std::string> fields(1);
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"' && quoted && i + 1 < line.size() && line[i + 1] == '"')
            fields.back() += line[i++];
        else if (line[i] == '"')
            quoted = !quoted;
        else if (line[i] == ',' && !quoted)
            fields.emplace_back();
        else
            fields.back() += line[i];
    }
    return fields;
}

// The columns are those of the PostgreSQL manual, "Using CSV-Format Log Output".
std::optional<RawRecord> fromCsv(std::string_view line)
{
    std::vector<std::string> fields = csvFields(line);
    constexpr std::size_t columnsOf13 = 24;
    if (fields.size() < columnsOf13)
        return std::nullopt;
    RawRecord record;
    record.timestamp = std::move(fields[0]);
    record.user = std::move(fields[1]);
    std::from_chars(fields[3].data(), fields[3].data() + fields[3].size(), record.pid);
    record.severity = std::move(fields[11]);
    record.sqlstate = std::move(fields[12]);
    record.message = std::move(fields[13]);
    record.detail = std::move(fields[14]);
    record.statement = std::move(fields[19]);
    record.applicationName = std::move(fields[22]);
    return record;
}

// What follows "statement: ", "execute <unnamed>: ", "execute fetch from name/portal: " or, with
// log_min_duration_statement, "duration: 0.1 ms  statement: ".
std::optional<std::string> statementOf(std::string_view message)
{
    if (message.starts_with("duration: ")) {
        const std::size_t found = message.find(" ms  ");
        if (found == std::string_view::npos)
            return std::nullopt;
        message.remove_prefix(found + std::string_view(" ms  ").size());
    }
    constexpr std::string_view simple = "statement: ";
    if (message.starts_with(simple))
        return std::string(message.substr(simple.size()));
    if (!message.starts_with("execute "))
        return std::nullopt;
    const std::size_t colon = message.find(": ");
    return colon == std::string_view::npos ? std::nullopt : std::optional(std::string(message.substr(colon + 2)));
}

template <typename Number>
bool readNumber(std::string_view text, std::size_t from, std::size_t length, Number& number)
{
    const char* end = text.data() + from + length;
    const auto [stop, failure] = std::from_chars(text.data() + from, end, number);
    return failure == std::errc() && stop == end;
}

/// "2026-01-01 00:00:00.000 UTC"; the sandbox logs in UTC.
std::optional<Milliseconds> momentIn(std::string_view text)
{
    constexpr std::size_t length = 27;
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int millisecond = 0;
    const bool read = text.size() == length && text.ends_with(" UTC") && readNumber(text, 0, 4, year) &&
                      readNumber(text, 5, 2, month) && readNumber(text, 8, 2, day) && readNumber(text, 11, 2, hour) &&
                      readNumber(text, 14, 2, minute) && readNumber(text, 17, 2, second) &&
                      readNumber(text, 20, 3, millisecond);
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    if (!read || !date.ok())
        return std::nullopt;
    return std::chrono::sys_days(date).time_since_epoch() + std::chrono::hours(hour) + std::chrono::minutes(minute) +
           std::chrono::seconds(second) + Milliseconds(millisecond);
}

std::optional<LogRecord> recordOf(RawRecord raw)
{
    LogRecord record{raw.pid, std::move(raw.user), std::move(raw.applicationName), {}, {}, false, {}};
    record.loggedAt = momentIn(raw.timestamp);
    if (raw.severity == "LOG") {
        auto statement = statementOf(raw.message);
        if (!statement)
            return std::nullopt;
        record.text = std::move(*statement);
        record.detail = std::move(raw.detail);
        return record;
    }
    const bool failed = raw.severity == "ERROR" || raw.severity == "FATAL" || raw.severity == "PANIC";
    if (!failed || raw.statement.empty())
        return std::nullopt;
    record.text = std::move(raw.statement);
    record.sqlstate = std::move(raw.sqlstate);
    record.isError = true;
    return record;
}

} // namespace

std::string_view toString(LogFormat format)
{
    return format == LogFormat::Json ? "jsonlog" : "csvlog";
}

LogParser::LogParser(LogFormat format, std::string role) : m_format(format), m_role(std::move(role)) {}

void LogParser::reset()
{
    m_rest.clear();
    m_skipping = false;
}

// The line feed that ends the record; in CSV a quoted field may hold line feeds.
std::size_t LogParser::endOfRecord(std::size_t begin) const
{
    if (m_format == LogFormat::Json)
        return m_rest.find('\n', begin);
    bool quoted = false;
    for (std::size_t i = begin; i < m_rest.size(); ++i) {
        if (m_rest[i] == '"')
            quoted = !quoted;
        else if (m_rest[i] == '\n' && !quoted)
            return i;
    }
    return std::string::npos;
}

std::vector<LogRecord> LogParser::feed(std::string_view bytes)
{
    std::vector<LogRecord> records;
    m_rest.append(bytes);
    std::size_t begin = 0;
    for (std::size_t end = endOfRecord(begin); end != std::string::npos; end = endOfRecord(begin)) {
        const std::string_view line = std::string_view(m_rest).substr(begin, end - begin);
        begin = end + 1;
        if (std::exchange(m_skipping, false))
            continue;
        auto raw = m_format == LogFormat::Json ? fromJson(line) : fromCsv(line);
        if (!raw || raw->user != m_role)
            continue;
        if (auto record = recordOf(std::move(*raw)))
            records.push_back(std::move(*record));
    }
    m_rest.erase(0, begin);
    if (m_rest.size() > maxRecordBytes) {
        m_rest.clear();
        m_skipping = true;
    }
    return records;
}

} // namespace stormlab
