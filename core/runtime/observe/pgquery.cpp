// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/observe/pgquery.h"

#include <nlohmann/json.hpp>
#include <pg_query.h>

#include <charconv>
#include <cstdint>

namespace stormlab::pgquery
{

namespace
{

using Json = nlohmann::json;

// Trees deeper than this are left as they are: nobody writes them, and every level costs stack.
constexpr int maxDepth = 600;

struct Field {
    std::uint64_t number = 0;
    std::uint64_t value = 0;  ///< of a varint
    std::string_view content; ///< of a nested message
};

// Reads protobuf's wire format, as far as the scanner's result uses it: varints and nested messages.
class WireReader
{
public:
    explicit WireReader(std::string_view bytes) : m_rest(bytes) {}

    [[nodiscard]] std::optional<Field> next()
    {
        if (m_rest.empty())
            return std::nullopt;
        const std::uint64_t tag = varint();
        Field field{tag >> 3U, 0, {}};
        if ((tag & 7U) == 0) {
            field.value = varint();
        } else if ((tag & 7U) == 2) {
            const auto length = std::min<std::uint64_t>(varint(), m_rest.size());
            field.content = m_rest.substr(0, length);
            m_rest.remove_prefix(length);
        } else {
            m_rest = {};
        }
        return field;
    }

private:
    std::uint64_t varint()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; !m_rest.empty() && shift < 64; shift += 7) {
            const auto byte = static_cast<unsigned char>(m_rest.front());
            m_rest.remove_prefix(1);
            value |= static_cast<std::uint64_t>(byte & 0x7FU) << shift;
            if ((byte & 0x80U) == 0)
                break;
        }
        return value;
    }

    std::string_view m_rest;
};

TokenKind kindOf(std::uint64_t token, bool keyword)
{
    switch (token) {
    case 59:
        return TokenKind::Semicolon;
    case 40:
        return TokenKind::Open;
    case 41:
        return TokenKind::Close;
    case 45:
        return TokenKind::Minus;
    case 266:
        return TokenKind::Integer;
    case 275:
    case 276:
        return TokenKind::Comment;
    default:
        return keyword ? TokenKind::Keyword : TokenKind::Other;
    }
}

Token tokenFrom(std::string_view message)
{
    Token token;
    std::uint64_t kind = 0;
    bool keyword = false;
    WireReader reader(message);
    while (const auto field = reader.next()) {
        if (field->number == 1)
            token.begin = field->value;
        else if (field->number == 2)
            token.end = field->value;
        else if (field->number == 4)
            kind = field->value;
        else if (field->number == 5)
            keyword = field->value != 0;
    }
    token.kind = kindOf(kind, keyword);
    return token;
}

// The library counts characters from 1, we count bytes from 0.
std::size_t byteOfCharacter(std::string_view text, int character)
{
    std::size_t byte = 0;
    for (int seen = 1; seen < character && byte < text.size(); ++seen) {
        ++byte;
        while (byte < text.size() && (static_cast<unsigned char>(text[byte]) & 0xC0U) == 0x80U)
            ++byte;
    }
    return byte;
}

// libpg-query 15-4.0.0 writes integers into its JSON only when they are greater than zero. What it leaves out is still
// in the text, close behind the node's location.
long integerAt(std::string_view sql, std::size_t location)
{
    constexpr std::size_t window = 80;
    const Tokens scanned = scan(sql.substr(std::min(location, sql.size()), window));
    bool negative = false;
    for (const Token& token : scanned.tokens) {
        if (token.kind == TokenKind::Semicolon)
            break;
        if (token.kind == TokenKind::Integer) {
            long value = 0;
            const auto text = sql.substr(location + token.begin, token.end - token.begin);
            std::from_chars(text.data(), text.data() + text.size(), value);
            return negative ? -value : value;
        }
        negative = token.kind == TokenKind::Minus;
    }
    return 0;
}

void restoreIntegers(Json& node, std::string_view sql, int depth)
{
    if (depth > maxDepth)
        return;
    if (node.is_object()) {
        const std::size_t location = node.value("location", std::size_t{0});
        if (auto constant = node.find("ival"); constant != node.end() && constant->is_object() && constant->empty())
            (*constant)["ival"] = integerAt(sql, location);
        if (auto argument = node.find("arg"); argument != node.end() && argument->is_object()) {
            if (auto integer = argument->find("Integer"); integer != argument->end() && integer->empty())
                (*integer)["ival"] = integerAt(sql, location);
        }
    }
    if (node.is_structured()) {
        for (Json& child : node)
            restoreIntegers(child, sql, depth + 1);
    }
}

} // namespace

std::shared_ptr<const Json> parse(std::string_view sql)
{
    const std::string text(sql);
    const PgQueryParseResult result = pg_query_parse(text.c_str());
    std::shared_ptr<Json> statements;
    if (result.error == nullptr && result.parse_tree != nullptr) {
        Json tree = Json::parse(result.parse_tree, nullptr, false);
        if (tree.is_object()) {
            statements = std::make_shared<Json>(Json::array());
            for (Json& statement : tree["stmts"])
                statements->push_back(std::move(statement["stmt"]));
            restoreIntegers(*statements, sql, 0);
        }
    }
    pg_query_free_parse_result(result);
    return statements;
}

std::shared_ptr<const Json> parseBody(std::string_view body)
{
    std::string tag = "stormlab";
    while (body.find("$" + tag + "$") != std::string_view::npos)
        tag += 'x';
    const std::string function = "CREATE FUNCTION stormlab() RETURNS void LANGUAGE plpgsql AS $" + tag + "$" +
                                 std::string(body) + "$" + tag + "$";
    const PgQueryPlpgsqlParseResult result = pg_query_parse_plpgsql(function.c_str());
    std::shared_ptr<Json> tree;
    if (result.error == nullptr && result.plpgsql_funcs != nullptr) {
        Json functions = Json::parse(result.plpgsql_funcs, nullptr, false);
        if (functions.is_array() && !functions.empty())
            tree = std::make_shared<Json>(std::move(functions));
    }
    pg_query_free_plpgsql_parse_result(result);
    return tree;
}

Tokens scan(std::string_view sql)
{
    std::string text(sql);
    Tokens scanned;
    PgQueryScanResult result = pg_query_scan(text.c_str());
    if (result.error != nullptr) {
        scanned.brokenAt = byteOfCharacter(text, result.error->cursorpos);
        pg_query_free_scan_result(result);
        text.resize(*scanned.brokenAt);
        result = pg_query_scan(text.c_str());
    }
    if (result.error == nullptr) {
        WireReader reader({result.pbuf.data, result.pbuf.len});
        while (const auto field = reader.next()) {
            if (field->number == 2)
                scanned.tokens.push_back(tokenFrom(field->content));
        }
    }
    pg_query_free_scan_result(result);
    return scanned;
}

std::optional<std::vector<std::size_t>> statementEnds(std::string_view sql)
{
    const std::string text(sql);
    const PgQuerySplitResult result = pg_query_split_with_parser(text.c_str());
    std::optional<std::vector<std::size_t>> ends;
    if (result.error == nullptr) {
        ends.emplace();
        for (int i = 0; i < result.n_stmts; ++i)
            ends->push_back(static_cast<std::size_t>(result.stmts[i]->stmt_location + result.stmts[i]->stmt_len));
    }
    pg_query_free_split_result(result);
    return ends;
}

} // namespace stormlab::pgquery
