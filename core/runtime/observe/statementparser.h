// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/statementfacts.h"

#include <string>
#include <string_view>
#include <vector>

namespace stormlab
{

/// What a text of one or more statements does, by PostgreSQL's own parser (libpg-query, PostgreSQL 15's grammar).
/// DO blocks and their nested statements are followed. Never throws; a text it cannot read has parsed = false.
[[nodiscard]] StatementFacts factsOf(std::string_view sql);

/// Byte range of one statement within a text.
struct StatementSpan {
    std::size_t begin = 0;
    std::size_t end = 0; ///< one past the last byte, without the semicolon

    friend bool operator==(const StatementSpan&, const StatementSpan&) = default;
};

/// The statements of a text, by the real scanner (also of text that does not parse).
[[nodiscard]] std::vector<StatementSpan> statementsIn(std::string_view sql);

/// The statement that contains the offset (or the last before it); begin == end when there is none.
[[nodiscard]] StatementSpan statementAt(std::string_view sql, std::size_t offset);

} // namespace stormlab
