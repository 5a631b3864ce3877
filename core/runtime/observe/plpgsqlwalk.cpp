// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/observe/factwalker.h"
#include "core/runtime/observe/pgquery.h"

#include <algorithm>
#include <cctype>
#include <deque>
#include <iterator>
#include <utility>

// The part of FactWalker that follows DO blocks.
namespace stormlab
{

using namespace parsetree;

namespace
{

const Json& expressionOf(const Json& statement, const char* field)
{
    return at(at(at(statement, field), "PLpgSQL_expr"), "query");
}

std::string wordOf(std::string_view text, const pgquery::Token& token)
{
    std::string word(text.substr(token.begin, token.end - token.begin));
    std::transform(word.begin(), word.end(), word.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return word;
}

// IF … THEN CONTINUE (or RETURN, EXIT): what follows the IF runs when its condition does not hold.
bool leaves(const Json& branch)
{
    const Json& then = at(branch, "then_body");
    return at(branch, "else_body").is_null() && at(branch, "elsif_list").is_null() && !then.empty() &&
           (then.back().contains("PLpgSQL_stmt_exit") || then.back().contains("PLpgSQL_stmt_return"));
}

} // namespace

void FactWalker::doBlock(const Json& statement, const Scope& scope)
{
    std::string text;
    std::string language = "plpgsql";
    for (const Json& entry : at(statement, "args")) {
        const Json& option = as(entry, "DefElem");
        (parsetree::text(option, "defname") == "as" ? text : language) = constantOf(at(option, "arg")).value_or("");
    }
    if (language != "plpgsql" || m_nesting >= maxNesting)
        return;
    ++m_nesting;
    const auto bindings = bind(m_bindings);
    const auto outerQueries = std::exchange(m_blockQueries, {});
    // Not kept: the library's tree of a block holds texts, and their trees are kept by treeOf().
    if (const auto tree = pgquery::parseBody(text); tree != nullptr) {
        declare(*tree, 0);
        m_comparisons.clear();
        gather(*tree, 0);
        body(*tree, scope, 0);
    } else {
        pieces(text, scope);
    }
    m_blockQueries = outerQueries;
    bind(bindings);
    --m_nesting;
}

void FactWalker::declare(const Json& node, int depth)
{
    if (depth > maxDepth || !node.is_structured())
        return;
    for (const auto& [key, value] : node.items()) {
        if (key != "PLpgSQL_var") {
            declare(value, depth + 1);
            continue;
        }
        const Json& initial = expressionOf(value, "default_val");
        const auto tree = initial.is_string() ? pgquery::parse("SELECT " + initial.get<std::string>()) : nullptr;
        std::optional<std::string> constant;
        if (tree != nullptr && !tree->empty()) {
            const Json& targets = at(as(tree->front(), "SelectStmt"), "targetList");
            if (targets.size() == 1)
                constant = constantOf(at(as(targets.front(), "ResTarget"), "val"));
        }
        m_bindings.variables[text(value, "refname")] = constant.value_or("?");
    }
}

void FactWalker::gather(const Json& node, int depth)
{
    if (depth > maxDepth || !node.is_structured())
        return;
    for (const auto& [key, value] : node.items()) {
        if (key == "PLpgSQL_expr" && at(value, "query").is_string()) {
            if (const Json* tree = treeOf(text(value, "query")))
                m_blockQueries.push_back(tree);
        }
        gather(value, depth + 1);
    }
}

// An expression of PL/pgSQL is the rest of a SELECT; an assignment has its target before it.
const FactWalker::Json* FactWalker::treeOf(const std::string& fragment)
{
    const auto known = m_fragments.find(fragment);
    if (known != m_fragments.end())
        return known->second;
    auto tree = pgquery::parse(fragment);
    if (tree == nullptr)
        tree = pgquery::parse("SELECT " + fragment);
    if (const std::size_t assignment = fragment.find(":="); tree == nullptr && assignment != std::string::npos)
        tree = pgquery::parse("SELECT " + fragment.substr(assignment + 2));
    return m_fragments[fragment] = keep(std::move(tree));
}

void FactWalker::body(const Json& node, const Scope& scope, int depth)
{
    if (depth > maxDepth || !node.is_structured())
        return;
    if (node.is_array())
        return statements(node, scope, depth);
    for (const auto& [key, value] : node.items()) {
        if (key == "PLpgSQL_stmt_fors" || key == "PLpgSQL_stmt_dynfors" || key == "PLpgSQL_stmt_forc") {
            loop(value, scope, depth);
        } else if (key == "PLpgSQL_stmt_if") {
            branch(value, scope, depth);
        } else if (key == "PLpgSQL_stmt_dynexecute") {
            dynamic(expressionOf(value, "query").is_string() ? expressionOf(value, "query").get<std::string>() : "",
                    scope);
        } else if (key == "PLpgSQL_expr") {
            if (const Json* tree = treeOf(text(value, "query")))
                visit(*tree, scope, 0);
        } else {
            body(value, scope, depth + 1);
        }
    }
}

void FactWalker::statements(const Json& list, const Scope& scope, int depth)
{
    // A deque, because scopes point to those around them.
    std::deque<Scope> narrowed;
    const Scope* present = &scope;
    for (const Json& statement : list) {
        body(statement, *present, depth + 1);
        const Json& exit = at(statement, "PLpgSQL_stmt_exit");
        const Json& condition = at(statement, "PLpgSQL_stmt_if");
        const bool narrows = exit.contains("cond") || (condition.is_object() && leaves(condition));
        if (narrows) {
            narrowed.push_back(
                {present, nullptr, negated(conditionsOf(exit.is_object() ? exit : condition)), false, present->runs});
            present = &narrowed.back();
        }
    }
}

std::vector<Comparison> FactWalker::conditionsOf(const Json& statement)
{
    const Json& condition = expressionOf(statement, "cond");
    const Json* tree = condition.is_string() ? treeOf(condition.get<std::string>()) : nullptr;
    return tree == nullptr ? std::vector<Comparison>{} : comparisonsIn(*tree, m_bindings);
}

void FactWalker::loop(const Json& statement, const Scope& scope, int depth)
{
    const Json& query = expressionOf(statement, "query");
    const Json* tree = query.is_string() ? treeOf(query.get<std::string>()) : nullptr;
    if (tree != nullptr)
        visit(*tree, scope, 0);
    // FOR … IN EXECUTE: the query is the text that the expression builds.
    if (const Json* built = tree != nullptr ? builtBy(*tree) : nullptr) {
        runBuilt(*built, scope);
        tree = built;
    }
    Scope inner{&scope, tree, {}, false, scope.runs};
    if (tree != nullptr) {
        Seen seen;
        inner.reads = reads(*tree, seen, 0);
    }
    body(at(statement, "body"), inner, depth + 1);
}

void FactWalker::branch(const Json& statement, const Scope& scope, int depth)
{
    body(at(statement, "cond"), scope, depth + 1);
    const Scope then{&scope, nullptr, conditionsOf(statement), false, scope.runs};
    body(at(statement, "then_body"), then, depth + 1);
    for (const Json& entry : at(statement, "elsif_list")) {
        const Json& elsif = at(entry, "PLpgSQL_if_elsif");
        body(at(elsif, "cond"), scope, depth + 1);
        const Scope inner{&scope, nullptr, conditionsOf(elsif), false, scope.runs};
        body(at(elsif, "stmts"), inner, depth + 1);
    }
    const Scope otherwise{&scope, nullptr, negated(then.conditions), false, scope.runs};
    body(at(statement, "else_body"), otherwise, depth + 1);
}

void FactWalker::dynamic(const std::string& expression, const Scope& scope)
{
    const Json* tree = treeOf(expression);
    if (tree == nullptr)
        return;
    visit(*tree, scope, 0);
    if (const Json* built = builtBy(*tree))
        runBuilt(*built, scope);
}

// The statements in the text that SELECT <expression> gives, as far as constants tell; nullptr when they tell nothing.
const FactWalker::Json* FactWalker::builtBy(const Json& tree)
{
    const Json& query = tree.empty() ? tree : at(tree.front(), "SelectStmt");
    const Json& targets = at(query, "targetList");
    if (targets.size() != 1 || !at(query, "fromClause").is_null() || m_nesting >= maxNesting)
        return nullptr;
    const Json& expression = at(as(targets.front(), "ResTarget"), "val");
    // What is not known until run time is a value in most places and a name in the others.
    auto built = pgquery::parse(dynamicText(expression, "$1", 0));
    if (built == nullptr)
        built = pgquery::parse(dynamicText(expression, "\"?\"", 0));
    return built == nullptr || built->empty() ? nullptr : keep(std::move(built));
}

void FactWalker::runBuilt(const Json& tree, const Scope& scope)
{
    const auto bindings = bind({{}, m_bindings.variables});
    const bool outer = std::exchange(m_dynamic, true);
    ++m_nesting;
    visit(tree, scope, 0);
    --m_nesting;
    m_dynamic = outer;
    bind(bindings);
}

std::string FactWalker::dynamicText(const Json& expression, const std::string& placeholder, int depth) const
{
    if (depth > maxDepth)
        return placeholder;
    if (const auto constant = constantOf(expression))
        return *constant;
    if (const Json& cast = as(expression, "TypeCast"); !cast.is_null())
        return dynamicText(at(cast, "arg"), placeholder, depth + 1);
    if (const Json& joined = as(expression, "A_Expr"); nameOf(words(at(joined, "name"))) == "||")
        return dynamicText(at(joined, "lexpr"), placeholder, depth + 1) +
               dynamicText(at(joined, "rexpr"), placeholder, depth + 1);
    if (const Json& call = as(expression, "FuncCall"); nameOf(words(at(call, "funcname"))) == "format")
        return formatted(at(call, "args"), placeholder, depth + 1);
    return placeholder;
}

std::string FactWalker::formatted(const Json& arguments, const std::string& placeholder, int depth) const
{
    if (arguments.empty())
        return {};
    static const Json missing; // a letter without an argument
    const std::string pattern = dynamicText(arguments.front(), placeholder, depth);
    std::string result;
    std::size_t next = 1;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] != '%' || i + 1 >= pattern.size()) {
            result += pattern[i];
            continue;
        }
        // Flags, width and position stand between the percent sign and the letter.
        while (i + 2 < pattern.size() && std::string_view("0123456789$-*").find(pattern[i + 1]) != std::string::npos)
            ++i;
        const char letter = pattern[++i];
        if (letter == '%') {
            result += '%';
            continue;
        }
        const Json& argument = next < arguments.size() ? arguments.at(next) : missing;
        ++next;
        const std::string value = dynamicText(argument, placeholder, depth + 1);
        result += letter == 'L' && constantOf(argument) ? "'" + value + "'" : value;
    }
    return result;
}

// For a block that the library cannot read (it knows no row types, for one): by its tokens, piece by piece.
void FactWalker::pieces(std::string_view text, const Scope& scope)
{
    const pgquery::Tokens scanned = pgquery::scan(text);
    std::size_t end = 0;
    for (std::size_t first = 0; first < scanned.tokens.size(); first = end + 1) {
        end = first;
        while (end < scanned.tokens.size() && scanned.tokens[end].kind != pgquery::TokenKind::Semicolon) {
            const std::string word = wordOf(text, scanned.tokens[end]);
            if (word == "loop" || word == "then" || word == "begin" || word == "else")
                break;
            ++end;
        }
        const std::size_t stop = end < scanned.tokens.size() ? scanned.tokens[end].begin : text.size();
        for (std::size_t i = first; i < end; ++i) {
            const pgquery::Token& token = scanned.tokens[i];
            if (token.kind == pgquery::TokenKind::Keyword || token.kind == pgquery::TokenKind::Other) {
                if (piece(text.substr(token.begin, stop - token.begin), wordOf(text, token), scope))
                    break;
            }
        }
    }
}

bool FactWalker::piece(std::string_view text, std::string_view word, const Scope& scope)
{
    const std::string rest(text.substr(word.size()));
    if (word == "execute") {
        dynamic(rest, scope);
        return true;
    }
    const bool expression = word == "perform" || word == "if" || word == "elsif" || word == "while" || word == "when";
    auto tree = pgquery::parse(expression ? "SELECT " + rest : std::string(text));
    const Json* kept = keep(std::move(tree));
    if (kept == nullptr || kept->empty())
        return false;
    m_blockQueries.push_back(kept);
    visit(*kept, scope, 0);
    return true;
}

} // namespace stormlab
