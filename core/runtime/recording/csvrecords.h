// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stormlab
{

struct CsvRecord {
    std::size_t line = 1; ///< on which it begins
    std::vector<std::string> fields;
    std::string problem; ///< what is wrong with it as CSV; empty when nothing is
};

/// Takes a text apart as RFC 4180 has it: quoted fields with doubled quotes, separators and line ends inside; lines end
/// with LF or CRLF. Empty lines are passed over. A line that is broken is told with its problem, and reading goes on
/// with the next one.
class CsvRecords
{
public:
    /// Longer fields are a problem.
    static constexpr std::size_t longestField = 10'000;

    CsvRecords(std::string_view text, char separator) : m_rest(text), m_separator(separator) {}

    /// Absent at the end of the text, which must outlive this.
    [[nodiscard]] std::optional<CsvRecord> next();
    /// The last line that was looked at.
    [[nodiscard]] std::size_t line() const { return m_line; }

private:
    void readField(CsvRecord& record);
    void readQuoted(CsvRecord& record);
    void skipLine();
    bool takeLineEnd();

    std::string_view m_rest;
    char m_separator;
    std::size_t m_line = 1;
};

} // namespace stormlab
