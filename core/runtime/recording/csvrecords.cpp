// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/csvrecords.h"

#include <algorithm>
#include <utility>

namespace stormlab
{

std::optional<CsvRecord> CsvRecords::next()
{
    while (takeLineEnd()) {
    }
    if (m_rest.empty())
        return std::nullopt;
    CsvRecord record;
    record.line = m_line;
    bool more = true;
    while (more) {
        readField(record);
        if (!record.problem.empty()) {
            skipLine();
            return record;
        }
        more = !m_rest.empty() && m_rest.front() == m_separator;
        if (more)
            m_rest.remove_prefix(1);
    }
    takeLineEnd();
    return record;
}

void CsvRecords::readField(CsvRecord& record)
{
    if (!m_rest.empty() && m_rest.front() == '"') {
        readQuoted(record);
        return;
    }
    const std::size_t end = std::min(m_rest.find_first_of(std::string{m_separator, '\n'}), m_rest.size());
    std::string_view field = m_rest.substr(0, end);
    m_rest.remove_prefix(end);
    const bool endsLine = m_rest.empty() || m_rest.front() == '\n';
    if (endsLine && field.ends_with('\r'))
        field.remove_suffix(1);
    if (field.size() > longestField)
        record.problem = "a field is longer than " + std::to_string(longestField) + " bytes";
    else
        record.fields.emplace_back(field);
}

void CsvRecords::readQuoted(CsvRecord& record)
{
    const std::string_view whole = m_rest;
    const std::size_t begins = m_line;
    std::string field;
    std::size_t at = 1;
    bool closed = false;
    while (at < m_rest.size() && !closed && field.size() <= longestField) {
        const bool quote = m_rest[at] == '"';
        closed = quote && !(at + 1 < m_rest.size() && m_rest[at + 1] == '"');
        m_line += m_rest[at] == '\n' ? std::size_t{1} : 0;
        if (!closed)
            field += m_rest[at];
        at += quote && !closed ? 2 : 1;
    }
    if (!closed) {
        record.problem = "a quoted field that begins here is not closed";
        // Only this line is lost, not all that follows it.
        m_rest = whole;
        m_line = begins;
        return;
    }
    m_rest.remove_prefix(at);
    const bool ends = m_rest.empty() || m_rest.front() == m_separator || m_rest.front() == '\n' ||
                      m_rest.substr(0, 2) == "\r\n" || m_rest == "\r";
    if (!ends)
        record.problem = "something stands between a closing quote and the end of its field";
    record.fields.push_back(std::move(field));
}

void CsvRecords::skipLine()
{
    m_rest.remove_prefix(std::min(m_rest.find('\n'), m_rest.size()));
    takeLineEnd();
}

bool CsvRecords::takeLineEnd()
{
    const std::size_t length = m_rest.substr(0, 1) == "\n" ? 1 : m_rest.substr(0, 2) == "\r\n" ? 2 : 0;
    m_rest.remove_prefix(length);
    m_line += length > 0 ? std::size_t{1} : 0;
    // The end of a last line that lacks its second half.
    if (m_rest == "\r")
        m_rest = {};
    return length > 0;
}

} // namespace stormlab
