// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/csvimport.h"

#include "core/domain/utctime.h"
#include "core/domain/utf8.h"
#include "core/runtime/recording/csvrecords.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <utility>

namespace stormlab
{

namespace
{

enum Column : std::size_t { TimeColumn, ApplicationColumn, StateColumn, CountColumn, LimitColumn, ColumnCount };
constexpr std::array<std::string_view, ColumnCount> columnNames = {"time", "application_name", "state", "count",
                                                                   "max_connections"};
constexpr std::size_t mostMistakesTold = 100;
constexpr std::size_t mostBadLines = 10'000;
constexpr std::size_t longestName = 200;
/// PostgreSQL's own bound.
constexpr int mostConnections = 262'143;

constexpr const char* headerExpected = "time, application_name, state, count and, if it is known, max_connections";
constexpr const char* timeExpected = "ISO 8601 with a zone (2026-07-30T14:03:11+02:00) or seconds since 1970";
constexpr const char* stateExpected = "a state of pg_stat_activity (active, idle, idle in transaction, …) or nothing";

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = std::min(text.find_first_not_of(" \t"), text.size());
    text.remove_prefix(begin);
    return text.substr(0, text.find_last_not_of(" \t") + 1);
}

/// ASCII letters small, "_" as a blank.
std::string folded(std::string_view text)
{
    std::string word(trimmed(text));
    for (char& letter : word)
        letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter == '_' ? ' ' : letter;
    return word;
}

/// What stands in a file, short enough for a line of a report.
std::string shown(std::string_view text)
{
    constexpr std::size_t longest = 40;
    if (!isUtf8(text))
        return "not UTF-8";
    std::string_view piece = text.substr(0, longest);
    while (!isUtf8(piece))
        piece.remove_suffix(1);
    return "“" + std::string(piece) + (piece.size() < text.size() ? "…”" : "”");
}

std::optional<int> wholeIn(std::string_view text, int least, int most)
{
    int number = 0;
    text = trimmed(text);
    const auto [rest, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool fits = failure == std::errc() && rest == text.data() + text.size() && number >= least && number <= most;
    return fits ? std::optional(number) : std::nullopt;
}

/// Empty is a session without a state; absent is a word that no server says.
std::optional<BackendState> stateIn(std::string_view text)
{
    const std::string word = folded(text);
    const BackendState state = backendStateFromString(word);
    const bool known = state != BackendState::Starting || word.empty() || word == toString(BackendState::Starting);
    return known ? std::optional(state) : std::nullopt;
}

std::string rangeText(int least, int most)
{
    return "a whole number from " + std::to_string(least) + " to " + std::to_string(most);
}

class TableReader
{
public:
    CsvReading read(std::string_view text)
    {
        if (text.size() > longestCsvFile) {
            refuse({1, "the file is longer than 256 MB", "a shorter one: export it in parts"});
            return std::move(m_reading);
        }
        if (text.starts_with("\xEF\xBB\xBF"))
            text.remove_prefix(3);
        const std::size_t separator = text.substr(0, text.find('\n')).find_first_of(",;\t");
        CsvRecords records(text, separator == std::string_view::npos ? ',' : text[separator]);
        if (readHeader(records.next()))
            readRows(records);
        auto& rows = m_reading.table.rows;
        std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.time < b.time; });
        checkMoments();
        if (rows.empty() && m_reading.badLines == 0)
            refuse({1, "there is no line after the header", "at least one"});
        return std::move(m_reading);
    }

private:
    bool readHeader(const std::optional<CsvRecord>& header)
    {
        if (!header) {
            refuse({1, "the file is empty", headerExpected});
            return false;
        }
        if (!header->problem.empty()) {
            refuse({header->line, header->problem, headerExpected});
            return false;
        }
        m_width = header->fields.size();
        for (std::size_t index = 0; index < m_width; ++index) {
            for (std::size_t column = 0; column < ColumnCount; ++column) {
                if (folded(header->fields[index]) == folded(columnNames[column]) && !m_places[column])
                    m_places[column] = index;
            }
        }
        for (std::size_t column = 0; column < LimitColumn; ++column) {
            if (!m_places[column]) {
                refuse({header->line, "the header lacks “" + std::string(columnNames[column]) + "”", headerExpected});
                return false;
            }
        }
        return true;
    }

    void readRows(CsvRecords& records)
    {
        while (const auto record = records.next()) {
            if (m_reading.table.rows.size() + m_reading.badLines >= mostCsvLines) {
                refuse({record->line, "there are more than 2,000,000 lines", "fewer: export them in parts"});
                return;
            }
            if (const auto mistake = readRow(*record))
                note(*mistake);
            if (m_reading.badLines > mostBadLines)
                refuse({record->line, "there are more than 10,000 bad lines",
                        "a few at most: this seems to be a file of another kind"});
            if (m_reading.unusable)
                return;
        }
    }

    std::optional<CsvMistake> readRow(const CsvRecord& record)
    {
        if (!record.problem.empty())
            return CsvMistake{record.line, record.problem, "fields as RFC 4180 has them"};
        if (record.fields.size() != m_width)
            return CsvMistake{record.line, "there are " + std::to_string(record.fields.size()) + " fields",
                              std::to_string(m_width) + ", as in the header"};
        const auto wrong = [&](Column column, const std::string& expected) {
            return CsvMistake{record.line,
                              "the " + std::string(columnNames[column]) + " is " + shown(fieldOf(record, column)),
                              expected};
        };
        ActivityRow row;
        row.line = record.line;
        const auto time = utcFromText(trimmed(fieldOf(record, TimeColumn)));
        if (!time)
            return wrong(TimeColumn, timeExpected);
        row.time = *time;
        const std::string& name = fieldOf(record, ApplicationColumn);
        if (name.size() > longestName || !isUtf8(name))
            return wrong(ApplicationColumn, "UTF-8, at most 200 bytes");
        const auto state = stateIn(fieldOf(record, StateColumn));
        if (!state)
            return wrong(StateColumn, stateExpected);
        row.state = *state;
        const auto count = wholeIn(fieldOf(record, CountColumn), 0, mostSessionsAtOnce);
        if (!count)
            return wrong(CountColumn, rangeText(0, mostSessionsAtOnce));
        row.count = *count;
        const bool hasLimit = m_places[LimitColumn] && !trimmed(fieldOf(record, LimitColumn)).empty();
        if (hasLimit)
            row.maxConnections = wholeIn(fieldOf(record, LimitColumn), 1, mostConnections);
        if (hasLimit && !row.maxConnections)
            return wrong(LimitColumn, rangeText(1, mostConnections) + " or nothing");
        add(row, name);
        return std::nullopt;
    }

    [[nodiscard]] const std::string& fieldOf(const CsvRecord& record, Column column) const
    {
        return record.fields[*m_places[column]];
    }

    void add(ActivityRow row, const std::string& name)
    {
        auto& names = m_reading.table.applications;
        const auto [known, isNew] = m_indexes.try_emplace(name, names.size());
        if (isNew)
            names.push_back(name);
        row.application = known->second;
        m_reading.table.rows.push_back(row);
        if (names.size() > mostCsvApplications)
            refuse({row.line, "there are more than 1,000 different application names",
                    "the names of applications, without numbers of processes or requests"});
    }

    /// What can only be seen of all rows of a moment together.
    void checkMoments()
    {
        std::int64_t sessions = 0;
        std::int64_t together = 0;
        ActivityRow* first = nullptr;
        std::vector<CsvMistake> found;
        for (ActivityRow& row : m_reading.table.rows) {
            if (first == nullptr || first->time != row.time) {
                first = &row;
                sessions = 0;
            }
            sessions += row.count;
            together += row.count;
            if (!first->maxConnections)
                first->maxConnections = row.maxConnections;
            if (row.maxConnections && row.maxConnections != first->maxConnections) {
                found.push_back({row.line, "the max_connections is “" + std::to_string(*row.maxConnections) + "”",
                                 std::to_string(*first->maxConnections) + ", as in other lines of the same time"});
                // A line that says nothing any more.
                row.maxConnections.reset();
                row.count = 0;
            }
            if (sessions > mostSessionsAtOnce || together > mostSessionsInAll) {
                refuse({row.line, "there are too many sessions",
                        "at most 20,000 at one time and 50,000,000 in the whole file"});
                return;
            }
        }
        for (const CsvMistake& mistake : found)
            note(mistake);
    }

    void note(CsvMistake mistake)
    {
        ++m_reading.badLines;
        if (m_reading.mistakes.size() < mostMistakesTold)
            m_reading.mistakes.push_back(std::move(mistake));
    }

    void refuse(CsvMistake mistake)
    {
        m_reading.unusable = true;
        m_reading.badLines += m_reading.badLines == 0 ? std::size_t{1} : 0;
        if (m_reading.mistakes.size() >= mostMistakesTold)
            m_reading.mistakes.pop_back();
        m_reading.mistakes.push_back(std::move(mistake));
    }

    CsvReading m_reading;
    std::size_t m_width = 0;
    std::array<std::optional<std::size_t>, ColumnCount> m_places;
    std::map<std::string, std::size_t> m_indexes;
};

} // namespace

std::string toString(const CsvMistake& mistake)
{
    return "line " + std::to_string(mistake.line) + ": " + mistake.says + ", expected " + mistake.expected;
}

CsvReading readActivityCsv(std::string_view text)
{
    return TableReader().read(text);
}

} // namespace stormlab
