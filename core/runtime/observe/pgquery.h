// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <nlohmann/json_fwd.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Private to this folder: libpg-query, PostgreSQL's own parser and scanner, as values. The library keeps its memory
// per thread, so every function may be called from any thread at once.
namespace stormlab::pgquery
{

/// The kinds of token that the callers tell apart; numbers are those of PostgreSQL 15's scanner.
enum class TokenKind { Semicolon, Open, Close, Comment, Integer, Minus, Keyword, Other };

/// Bytes [begin, end) of the text.
struct Token {
    std::size_t begin = 0;
    std::size_t end = 0;
    TokenKind kind = TokenKind::Other;
};

/// What the scanner made of a text.
struct Tokens {
    std::vector<Token> tokens;
    /// Where the scanner gave up (a quote or comment that is not closed); absent when it reached the end.
    std::optional<std::size_t> brokenAt;
};

/// The parse tree: an array of statement nodes ({"SelectStmt": {…}}), or nothing where the text is no SQL. Integers
/// that the library's JSON loses (zero and negative ones) are put back from the text.
[[nodiscard]] std::shared_ptr<const nlohmann::json> parse(std::string_view sql);

/// The tree of a PL/pgSQL function body, or nothing where the library cannot read it.
[[nodiscard]] std::shared_ptr<const nlohmann::json> parseBody(std::string_view body);

[[nodiscard]] Tokens scan(std::string_view sql);

/// Ends of statements in a text that parses, in bytes; nothing where it does not.
[[nodiscard]] std::optional<std::vector<std::size_t>> statementEnds(std::string_view sql);

} // namespace stormlab::pgquery
