// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/observe/comparisons.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace stormlab::parsetree
{

namespace
{

constexpr std::size_t maxComparisons = 200;

using Pair = std::pair<std::string_view, std::string_view>;

constexpr std::array<Pair, 11> opposites = {{{"=", "<>"},
                                             {"<", ">="},
                                             {">", "<="},
                                             {"in", "not in"},
                                             {"like", "not like"},
                                             {"ilike", "not ilike"},
                                             {"~", "!~"},
                                             {"~*", "!~*"},
                                             {"between", "not between"},
                                             {"similar to", "not similar to"},
                                             {"is null", "is not null"}}};
constexpr std::array<Pair, 2> mirrors = {{{"<", ">"}, {"<=", ">="}}};
constexpr std::array<Pair, 5> operatorWords = {
    {{"~~", "like"}, {"!~~", "not like"}, {"~~*", "ilike"}, {"!~~*", "not ilike"}, {"!=", "<>"}}};
constexpr std::array<std::string_view, 10> comparing = {"=", "<>", "<", "<=", ">", ">=", "~", "!~", "~*", "!~*"};

template <std::size_t size>
std::string other(const std::array<Pair, size>& pairs, const std::string& op)
{
    for (const auto& [one, two] : pairs) {
        if (op == one)
            return std::string(two);
        if (op == two)
            return std::string(one);
    }
    return op;
}

bool contains(const std::vector<std::string>& list, const std::string& text)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

// The operator in our words; empty when it does not compare.
std::string operatorOf(const Json& expression)
{
    const std::string kind = text(expression, "kind");
    const std::vector<std::string> name = parsetree::words(at(expression, "name"));
    std::string symbol = name.empty() ? std::string() : name.back();
    for (const auto& [from, to] : operatorWords) {
        if (symbol == from)
            symbol = to;
    }
    if (kind == "AEXPR_IN")
        return symbol == "=" ? "in" : "not in";
    if (kind == "AEXPR_OP_ANY" && symbol == "=")
        return "in";
    if (kind == "AEXPR_OP_ALL" && symbol == "<>")
        return "not in";
    if (kind == "AEXPR_DISTINCT")
        return "<>";
    if (kind == "AEXPR_NOT_DISTINCT")
        return "=";
    if (kind == "AEXPR_SIMILAR")
        return symbol == "~" ? "similar to" : "not similar to";
    if (kind.starts_with("AEXPR_BETWEEN"))
        return "between";
    if (kind.starts_with("AEXPR_NOT_BETWEEN"))
        return "not between";
    const bool known =
        symbol.ends_with("like") || std::find(comparing.begin(), comparing.end(), symbol) != comparing.end();
    return known ? symbol : std::string();
}

// The elements of '{a,"b c"}'.
std::vector<std::string> elementsOf(std::string_view literal)
{
    std::vector<std::string> elements;
    std::string element;
    bool quoted = false;
    for (std::size_t i = 1; i + 1 < literal.size(); ++i) {
        const char c = literal[i];
        if (c == '"')
            quoted = !quoted;
        else if (c == '\\' && i + 2 < literal.size())
            element += literal[++i];
        else if (c == ',' && !quoted)
            elements.push_back(std::exchange(element, {}));
        else
            element += c;
    }
    elements.push_back(element);
    return elements;
}

class Collector
{
public:
    explicit Collector(const Bindings& bindings) : m_bindings(bindings) {}

    void visit(const Json& node, bool turned, int depth)
    {
        if (depth > maxDepth || !node.is_structured())
            return;
        if (node.is_array()) {
            for (const Json& child : node)
                visit(child, turned, depth + 1);
            return;
        }
        for (const auto& [key, value] : node.items()) {
            if (key == "A_Expr")
                expression(value, turned, depth);
            else if (key == "BoolExpr")
                visit(at(value, "args"), turned != (text(value, "boolop") == "NOT_EXPR"), depth + 1);
            else if (key == "NullTest")
                nullTest(value, turned, depth);
            else if (key == "BooleanTest")
                visit(at(value, "arg"), turned != turns(text(value, "booltesttype")), depth + 1);
            else
                visit(value, turned, depth + 1);
        }
    }

    // The first column of an expression, not looking into sub-selects.
    [[nodiscard]] std::string columnOf(const Json& node, int depth) const
    {
        if (depth > maxDepth || !node.is_structured())
            return {};
        for (const auto& [key, value] : node.items()) {
            if (key == "SubLink")
                continue;
            std::string found = key == "ColumnRef" ? columnName(value) : columnOf(value, depth + 1);
            if (!found.empty())
                return found;
        }
        return {};
    }

    void columns(const Json& node, int depth, std::vector<std::string>& found) const
    {
        if (depth > maxDepth || !node.is_structured())
            return;
        for (const auto& [key, value] : node.items()) {
            if (key != "ColumnRef")
                columns(value, depth + 1, found);
            else if (std::string name = columnName(value); !name.empty() && !contains(found, name))
                found.push_back(std::move(name));
        }
    }

    [[nodiscard]] std::vector<Comparison> take() { return std::move(m_found); }

private:
    static bool turns(const std::string& test) { return test == "IS_NOT_TRUE" || test == "IS_FALSE"; }

    // Empty for a star, and for a variable: a single name that the PL/pgSQL block declares.
    [[nodiscard]] std::string columnName(const Json& reference) const
    {
        const std::vector<std::string> fields = parsetree::words(at(reference, "fields"));
        if (fields.empty() || (fields.size() == 1 && m_bindings.variables.contains(fields.front())))
            return {};
        return fields.back();
    }

    void add(std::string column, std::string op, std::vector<std::string> values, bool turned)
    {
        if (m_found.size() >= maxComparisons)
            return;
        if (turned)
            op = other(opposites, op);
        Comparison comparison{std::move(column), std::move(op), std::move(values)};
        if (std::find(m_found.begin(), m_found.end(), comparison) == m_found.end())
            m_found.push_back(std::move(comparison));
    }

    void nullTest(const Json& test, bool turned, int depth)
    {
        const std::string column = columnOf(at(test, "arg"), depth + 1);
        if (!column.empty())
            add(column, text(test, "nulltesttype") == "IS_NULL" ? "is null" : "is not null", {}, turned);
        visit(at(test, "arg"), turned, depth + 1);
    }

    void expression(const Json& expression, bool turned, int depth)
    {
        const Json& left = at(expression, "lexpr");
        const Json& right = at(expression, "rexpr");
        const std::string op = operatorOf(expression);
        const Json& leftRow = at(as(left, "RowExpr"), "args");
        const Json& rightRow = at(as(right, "RowExpr"), "args");
        if (leftRow.is_array() && rightRow.is_array() && leftRow.size() == rightRow.size() && !op.empty()) {
            for (std::size_t i = 0; i < leftRow.size(); ++i)
                compare(leftRow[i], op, rightRow[i], turned, depth);
        } else if (!op.empty()) {
            compare(left, op, right, turned, depth);
        }
        visit(left, turned, depth + 1);
        visit(right, turned, depth + 1);
    }

    void compare(const Json& left, const std::string& op, const Json& right, bool turned, int depth)
    {
        const std::string leftColumn = columnOf(left, depth + 1);
        const std::string rightColumn = columnOf(right, depth + 1);
        if (leftColumn.empty() == rightColumn.empty())
            return;
        std::vector<std::string> found;
        values(leftColumn.empty() ? left : right, depth + 1, found);
        if (found.size() == 1 && op.ends_with("in") && found.front().starts_with("{") && found.front().ends_with("}"))
            found = elementsOf(found.front());
        if (found.empty())
            return;
        if (leftColumn.empty())
            add(rightColumn, other(mirrors, op), std::move(found), turned);
        else
            add(leftColumn, op, std::move(found), turned);
    }

    void values(const Json& node, int depth, std::vector<std::string>& found) const
    {
        if (depth > maxDepth || !node.is_structured())
            return;
        if (node.is_array()) {
            for (const Json& child : node)
                values(child, depth + 1, found);
        } else if (const auto constant = constantOf(node)) {
            found.push_back(*constant);
        } else if (!named(node, found)) {
            for (const auto& [key, value] : node.items()) {
                if (key == "FuncCall")
                    call(value, depth, found);
                else if (key != "SubLink" && key != "typeName" && key != "name")
                    values(value, depth + 1, found);
            }
        }
    }

    // Parameters, variables and CURRENT_USER.
    [[nodiscard]] bool named(const Json& node, std::vector<std::string>& found) const
    {
        if (const Json& parameter = as(node, "ParamRef"); !parameter.is_null()) {
            const std::size_t number = parameter.value("number", std::size_t{0});
            const bool known = number > 0 && number <= m_bindings.parameters.size();
            found.push_back(known ? m_bindings.parameters[number - 1] : "$" + std::to_string(number));
            return true;
        }
        if (const Json& reference = as(node, "ColumnRef"); !reference.is_null()) {
            const std::vector<std::string> fields = parsetree::words(at(reference, "fields"));
            const auto variable =
                fields.empty() ? m_bindings.variables.end() : m_bindings.variables.find(fields.front());
            if (variable != m_bindings.variables.end())
                found.push_back(variable->second);
            return true;
        }
        if (const Json& function = as(node, "SQLValueFunction"); !function.is_null()) {
            std::string name = text(function, "op").substr(std::string_view("SVFOP_").size());
            std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return std::tolower(c); });
            found.push_back(std::move(name));
            return true;
        }
        return false;
    }

    // lower('x') stands for 'x'; now() for itself.
    void call(const Json& function, int depth, std::vector<std::string>& found) const
    {
        const std::size_t before = found.size();
        values(at(function, "args"), depth + 1, found);
        if (found.size() == before)
            found.push_back(nameOf(parsetree::words(at(function, "funcname"))) + "()");
    }

    const Bindings& m_bindings;
    std::vector<Comparison> m_found;
};

} // namespace

std::vector<Comparison> comparisonsIn(const Json& tree, const Bindings& bindings)
{
    Collector collector(bindings);
    collector.visit(tree, false, 0);
    return collector.take();
}

std::vector<std::string> columnsIn(const Json& expression, const Bindings& bindings)
{
    std::vector<std::string> found;
    Collector(bindings).columns(expression, 0, found);
    return found;
}

std::vector<Comparison> negated(std::vector<Comparison> comparisons)
{
    for (Comparison& comparison : comparisons)
        comparison.op = other(opposites, comparison.op);
    return comparisons;
}

} // namespace stormlab::parsetree
