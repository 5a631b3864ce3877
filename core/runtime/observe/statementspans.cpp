// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/observe/pgquery.h"
#include "core/runtime/observe/statementparser.h"

#include <algorithm>

namespace stormlab
{

namespace
{

using pgquery::Token;
using pgquery::TokenKind;

// Semicolons outside parentheses, for a text that the parser refuses.
std::vector<std::size_t> endsBySemicolons(const std::vector<Token>& tokens)
{
    std::vector<std::size_t> ends;
    int depth = 0;
    for (const Token& token : tokens) {
        if (token.kind == TokenKind::Open)
            ++depth;
        else if (token.kind == TokenKind::Close)
            depth = std::max(0, depth - 1);
        else if (token.kind == TokenKind::Semicolon && depth == 0)
            ends.push_back(token.begin);
    }
    return ends;
}

// What the scanner gave up on is one token.
std::vector<Token> allTokens(const pgquery::Tokens& scanned, std::size_t size)
{
    std::vector<Token> tokens = scanned.tokens;
    if (scanned.brokenAt && *scanned.brokenAt < size)
        tokens.push_back({*scanned.brokenAt, size, TokenKind::Other});
    return tokens;
}

} // namespace

std::vector<StatementSpan> statementsIn(std::string_view sql)
{
    const pgquery::Tokens scanned = pgquery::scan(sql);
    const auto parsedEnds = scanned.brokenAt ? std::nullopt : pgquery::statementEnds(sql);
    std::vector<std::size_t> ends = parsedEnds ? *parsedEnds : endsBySemicolons(scanned.tokens);
    ends.push_back(sql.size());

    std::vector<StatementSpan> spans;
    std::size_t statement = 0;
    bool open = false;
    for (const Token& token : allTokens(scanned, sql.size())) {
        while (statement + 1 < ends.size() && token.begin >= ends[statement]) {
            ++statement;
            open = false;
        }
        if (token.kind == TokenKind::Comment || (token.kind == TokenKind::Semicolon && !open))
            continue;
        if (!open)
            spans.push_back({token.begin, token.end});
        open = true;
        if (token.kind != TokenKind::Semicolon || token.begin < ends[statement])
            spans.back().end = token.end;
    }
    return spans;
}

int partsWithoutStatement(std::string_view sql)
{
    const std::vector<StatementSpan> statements = statementsIn(sql);
    int without = 0;
    bool hasStatement = false;
    bool hasComment = false;
    auto next = statements.begin();
    for (const Token& token : allTokens(pgquery::scan(sql), sql.size())) {
        while (next != statements.end() && token.begin >= next->end)
            ++next;
        if (next != statements.end() && token.begin >= next->begin) {
            hasStatement = true;
        } else if (token.kind == TokenKind::Semicolon) {
            without += hasStatement ? 0 : 1;
            hasStatement = hasComment = false;
        } else {
            hasComment = true;
        }
    }
    return without + (hasComment && !hasStatement ? 1 : 0);
}

StatementSpan statementAt(std::string_view sql, std::size_t offset)
{
    StatementSpan found;
    for (const StatementSpan& span : statementsIn(sql)) {
        if (span.begin > offset && found.begin != found.end)
            break;
        found = span;
        if (span.end >= offset)
            break;
    }
    return found;
}

} // namespace stormlab
