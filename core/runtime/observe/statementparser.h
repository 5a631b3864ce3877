// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/statementfacts.h"

#include <string>
#include <string_view>
#include <vector>

namespace stormlab
{

/// Longer texts are not parsed: nobody types them, and their trees are large.
inline constexpr std::size_t maxParsedBytes = 65'536;

/// What a text of one or more statements does, by PostgreSQL's own parser (libpg-query, PostgreSQL 15's grammar).
/// DO blocks and their nested statements are followed, also SQL that they build from constants at run time. PREPARE
/// does nothing by itself; EXECUTE does what was prepared in the same text. EXPLAIN without ANALYZE acts on nothing.
/// `parameters` are the values of $1, $2, … where they are known. Any thread. Never throws; a text that it cannot read
/// has parsed = false.
/// Beyond what StatementFacts says: columns has "*" where all columns are asked for; a window's PARTITION BY counts as
/// grouping; an act on pids that come from no relation has literalPid; an operator in a Comparison is one of those
/// named in comparisons.h; a value that is known only at run time is "?", "$n" or the function's name ("now()").
[[nodiscard]] StatementFacts factsOf(std::string_view sql, const std::vector<std::string>& parameters = {});

/// Byte range of one statement within a text.
struct StatementSpan {
    std::size_t begin = 0;
    std::size_t end = 0; ///< one past the last byte, without the semicolon

    friend bool operator==(const StatementSpan&, const StatementSpan&) = default;
};

/// The statements of a text without the comments around them, by the real parser, or by the real scanner where the
/// text does not parse: an open quote reaches to the end of the text. Any thread.
[[nodiscard]] std::vector<StatementSpan> statementsIn(std::string_view sql);

/// How many parts of a text, between the semicolons that end its statements, hold none: nothing, or a comment only.
/// Nothing is expected behind the last semicolon. Any thread.
[[nodiscard]] int partsWithoutStatement(std::string_view sql);

/// The statement that contains the offset, its end included, or else the last before it, or else the first; begin ==
/// end when there is none.
[[nodiscard]] StatementSpan statementAt(std::string_view sql, std::size_t offset);

} // namespace stormlab
