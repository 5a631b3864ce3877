// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/observe/factwalker.h"

#include "core/runtime/observe/definitions.h"
#include "core/runtime/observe/pgquery.h"
#include "core/runtime/observe/settingnames.h"

#include <algorithm>
#include <utility>

namespace stormlab
{

using namespace parsetree;

namespace
{

constexpr std::size_t maxActs = 200;

// Statements whose parts are not run by them.
bool isOpaque(std::string_view kind)
{
    return kind == "ViewStmt" || kind == "CreateFunctionStmt" || kind == "CreateStmt" || kind == "PrepareStmt" ||
           kind == "RuleStmt" || kind == "CreatePolicyStmt" || kind == "CreateTrigStmt";
}

} // namespace

FactWalker::FactWalker(StatementFacts& facts, std::vector<std::string> parameters) : m_facts(facts)
{
    m_bindings.parameters = std::move(parameters);
}

bool FactWalker::walk(std::string_view sql)
{
    return walkText(sql, {});
}

const FactWalker::Json* FactWalker::keep(std::shared_ptr<const Json> tree)
{
    if (tree == nullptr)
        return nullptr;
    prepare(*tree, 0);
    m_trees.push_back(std::move(tree));
    return m_trees.back().get();
}

bool FactWalker::walkText(std::string_view sql, const Scope& scope)
{
    if (m_nesting >= maxNesting)
        return false;
    const Json* tree = keep(pgquery::parse(sql));
    if (tree == nullptr)
        return false;
    ++m_nesting;
    visit(*tree, scope, 0);
    --m_nesting;
    return true;
}

void FactWalker::prepare(const Json& node, int depth)
{
    if (depth > maxDepth || !node.is_structured())
        return;
    for (const auto& [key, value] : node.items()) {
        if (key == "CommonTableExpr") {
            m_tables[text(value, "ctename")] = &at(value, "ctequery");
        } else if (key == "PrepareStmt") {
            m_prepared[text(value, "name")] = &at(value, "query");
        } else if (key == "ResTarget" && !text(value, "name").empty()) {
            if (std::vector<std::string> columns = columnsIn(at(value, "val"), m_bindings); !columns.empty())
                m_aliases[text(value, "name")] = std::move(columns);
        }
        prepare(value, depth + 1);
    }
}

void FactWalker::visit(const Json& node, const Scope& scope, int depth)
{
    if (depth > maxDepth || !node.is_structured())
        return;
    if (node.is_array()) {
        for (const Json& child : node)
            visit(child, scope, depth + 1);
        return;
    }
    for (const auto& [key, value] : node.items())
        this->node(key, value, scope, depth + 1);
}

void FactWalker::node(const std::string& kind, const Json& value, const Scope& scope, int depth)
{
    if (kind == "SelectStmt" || kind == "larg" || kind == "rarg")
        return value.contains("limitOption") ? select(value, scope, depth) : visit(value, scope, depth);
    if (kind == "withClause")
        return tableExpressions(value, scope, depth);
    if (kind == "ExplainStmt")
        return explain(value, scope, depth);
    if (kind == "ExecuteStmt")
        return execute(value, scope);
    if (kind == "DoStmt")
        return doBlock(value, scope);
    if (kind == "RangeVar")
        return relation(value);
    if (kind == "ColumnRef")
        return column(value);
    if (kind == "VariableShowStmt")
        m_facts.settings.push_back(text(value, "name") == "all" ? "*" : text(value, "name"));
    else if (kind == "FuncCall" || kind == "funccall")
        call(value, scope);
    else if (kind == "WindowDef" || kind == "over")
        group(at(value, "partitionClause"), {});
    else if (kind == "UpdateStmt" || kind == "DeleteStmt" || kind == "MergeStmt" ||
             (kind == "CopyStmt" && !flag(value, "is_from") && at(value, "relation").is_object()))
        relation(at(value, "relation"));
    if (kind == "UpdateStmt")
        update(value);
    if (kind.ends_with("Stmt")) {
        const std::size_t before = m_facts.definitions.size();
        addSettingFacts(kind, value, m_facts);
        addDefinitions(kind, value, m_facts);
        if (isOpaque(kind) || m_facts.definitions.size() != before)
            return;
    }
    visit(value, scope, depth);
}

void FactWalker::select(const Json& value, const Scope& outer, int depth)
{
    Seen seen;
    const Scope scope{&outer, &value, {}, reads(value, seen, depth), outer.runs};
    group(at(value, "groupClause"), at(value, "targetList"));
    settingsRead(value);
    visit(value, scope, depth);
}

void FactWalker::tableExpressions(const Json& withClause, const Scope& scope, int depth)
{
    for (const Json& entry : at(withClause, "ctes")) {
        const Json& expression = as(entry, "CommonTableExpr");
        const bool open = !flag(withClause, "recursive");
        if (open)
            m_openTables.push_back(text(expression, "ctename"));
        visit(at(expression, "ctequery"), scope, depth);
        if (open)
            m_openTables.pop_back();
    }
}

void FactWalker::relation(const Json& rangeVar)
{
    if (tableExpressionOf(rangeVar) == nullptr)
        m_facts.relations.push_back(relationOf(rangeVar));
}

void FactWalker::column(const Json& reference)
{
    const Json& fields = at(reference, "fields");
    if (!fields.is_array() || fields.empty())
        return;
    if (fields.back().contains("A_Star"))
        m_facts.columns.emplace_back("*");
    for (std::string& name : columnsIn(Json{{"ColumnRef", reference}}, m_bindings))
        m_facts.columns.push_back(std::move(name));
}

void FactWalker::call(const Json& value, const Scope& scope)
{
    const std::string name = nameOf(words(at(value, "funcname")));
    const Json& arguments = at(value, "args");
    m_facts.functions.push_back(name);
    const auto first = arguments.empty() ? std::nullopt : constantOf(arguments.front());
    if (name == "current_setting" && first)
        m_facts.settings.push_back(*first);
    if (!scope.runs)
        return;
    if (name == "pg_terminate_backend")
        act(BackendAct::Kind::Terminate, arguments, scope);
    else if (name == "pg_cancel_backend")
        act(BackendAct::Kind::Cancel, arguments, scope);
    else if (name == "set_config" && first && arguments.size() > 1)
        m_facts.settingChanges.push_back(
            {SettingChange::Scope::Session, {}, *first, constantOf(arguments.at(1)).value_or("?")});
}

void FactWalker::act(BackendAct::Kind kind, const Json& arguments, const Scope& scope)
{
    if (m_facts.backendActs.size() >= maxActs || arguments.empty())
        return;
    BackendAct act{kind, {}, false};
    const Json& pid = arguments.front();
    act.literalPid = constantOf(pid).has_value() || (!m_dynamic && !as(pid, "ParamRef").is_null());
    if (!act.literalPid) {
        bool anyReads = false;
        addConditions(scope, act, anyReads);
        act.literalPid = !anyReads;
        if (act.literalPid)
            act.predicates.clear();
    }
    m_facts.backendActs.push_back(std::move(act));
}

parsetree::Bindings FactWalker::bind(parsetree::Bindings bindings)
{
    m_comparisons.clear();
    return std::exchange(m_bindings, std::move(bindings));
}

const std::vector<Comparison>& FactWalker::comparisonsOf(const Json& query) const
{
    const auto known = m_comparisons.find(&query);
    return known != m_comparisons.end() ? known->second
                                        : m_comparisons.emplace(&query, comparisonsIn(query, m_bindings)).first->second;
}

void FactWalker::addConditions(const Scope& scope, BackendAct& act, bool& anyReads) const
{
    std::vector<Comparison> found;
    for (const Scope* around = &scope; around != nullptr; around = around->outer) {
        Seen seen;
        if (around->query != nullptr)
            addConditions(*around->query, seen, found);
        found.insert(found.end(), around->conditions.begin(), around->conditions.end());
        anyReads = anyReads || around->reads;
    }
    if (!anyReads) {
        // The pids come out of variables of a DO block: any of its queries may have filled them.
        for (const Json* query : m_blockQueries) {
            Seen seen;
            addConditions(*query, seen, found);
            seen.clear();
            anyReads = anyReads || reads(*query, seen, 0);
        }
    }
    for (Comparison& comparison : found) {
        if (std::find(act.predicates.begin(), act.predicates.end(), comparison) == act.predicates.end())
            act.predicates.push_back(std::move(comparison));
    }
}

void FactWalker::addConditions(const Json& query, Seen& seen, std::vector<Comparison>& found) const
{
    const std::vector<Comparison>& own = comparisonsOf(query);
    found.insert(found.end(), own.begin(), own.end());
    addReferenced(query, seen, found, 0);
}

void FactWalker::addReferenced(const Json& node, Seen& seen, std::vector<Comparison>& found, int depth) const
{
    if (depth > maxDepth || !node.is_structured())
        return;
    for (const auto& [key, value] : node.items()) {
        const Json* referenced = key == "RangeVar" ? tableExpressionOf(value) : nullptr;
        if (referenced != nullptr && seen.insert(referenced).second)
            addConditions(*referenced, seen, found);
        addReferenced(value, seen, found, depth + 1);
    }
}

const FactWalker::Json* FactWalker::tableExpressionOf(const Json& rangeVar) const
{
    const std::string name = text(rangeVar, "relname");
    const auto found = m_tables.find(name);
    const bool open = std::find(m_openTables.begin(), m_openTables.end(), name) != m_openTables.end();
    return found == m_tables.end() || open || !text(rangeVar, "schemaname").empty() ? nullptr : found->second;
}

bool FactWalker::reads(const Json& node, Seen& seen, int depth) const
{
    if (depth > maxDepth || !node.is_structured())
        return false;
    for (const auto& [key, value] : node.items()) {
        if (key == "FuncCall" && nameOf(words(at(value, "funcname"))).starts_with("pg_stat_get_"))
            return true;
        const Json* inner = &value;
        if (key == "RangeVar") {
            inner = tableExpressionOf(value);
            if (inner == nullptr)
                return true;
            if (!seen.insert(inner).second)
                continue;
        }
        if (reads(*inner, seen, depth + 1))
            return true;
    }
    return false;
}

void FactWalker::update(const Json& value)
{
    if (relationOf(at(value, "relation")) != "pg_settings")
        return;
    std::optional<std::string> setting;
    for (const Json& target : at(value, "targetList")) {
        if (text(as(target, "ResTarget"), "name") == "setting")
            setting = constantOf(at(as(target, "ResTarget"), "val"));
    }
    for (const Comparison& comparison : comparisonsIn(at(value, "whereClause"), m_bindings)) {
        if (comparison.column == "name" && (comparison.op == "=" || comparison.op == "in")) {
            for (const std::string& name : comparison.values)
                m_facts.settingChanges.push_back({SettingChange::Scope::Session, {}, name, setting});
        }
    }
}

void FactWalker::explain(const Json& value, const Scope& scope, int depth)
{
    bool analyzes = false;
    for (const Json& entry : at(value, "options")) {
        const Json& option = as(entry, "DefElem");
        const std::string on = constantOf(at(option, "arg")).value_or("true");
        if (text(option, "defname") == "analyze")
            analyzes = on != "false" && on != "off" && on != "0";
    }
    const Scope inner{&scope, nullptr, {}, false, scope.runs && analyzes};
    visit(at(value, "query"), inner, depth);
}

void FactWalker::execute(const Json& value, const Scope& scope)
{
    const auto prepared = m_prepared.find(text(value, "name"));
    if (prepared == m_prepared.end() || m_nesting >= maxNesting)
        return;
    std::vector<std::string> parameters;
    for (const Json& parameter : at(value, "params"))
        parameters.push_back(constantOf(parameter).value_or("?"));
    const auto outer = bind({std::move(parameters), m_bindings.variables});
    ++m_nesting;
    visit(*prepared->second, scope, 0);
    --m_nesting;
    bind(outer);
}

void FactWalker::group(const Json& items, const Json& targets)
{
    for (const Json& item : items)
        groupItem(item, targets, 0);
}

void FactWalker::groupItem(const Json& item, const Json& targets, int depth)
{
    if (depth > maxNesting)
        return;
    if (const Json& set = as(item, "GroupingSet"); !set.is_null()) {
        for (const Json& inner : at(set, "content"))
            groupItem(inner, targets, depth + 1);
        return;
    }
    const Json& position = at(at(as(item, "A_Const"), "ival"), "ival");
    const bool known =
        position.is_number() && position.get<long>() >= 1 && position.get<std::size_t>() <= targets.size();
    const Json& expression = known ? at(as(targets.at(position.get<std::size_t>() - 1), "ResTarget"), "val") : item;
    for (const std::string& name : columnsIn(expression, m_bindings))
        groupColumn(name, depth);
}

void FactWalker::groupColumn(const std::string& name, int depth)
{
    const auto alias = m_aliases.find(name);
    const bool stands = alias != m_aliases.end() && depth < maxNesting &&
                        std::find(alias->second.begin(), alias->second.end(), name) == alias->second.end();
    if (!stands) {
        m_facts.groupedBy.push_back(name);
        return;
    }
    for (const std::string& column : alias->second)
        groupColumn(column, depth + 1);
}

void FactWalker::settingsRead(const Json& query)
{
    // Joins nest to the left; a list of tables is an array.
    std::vector<const Json*> sources;
    for (const Json& source : at(query, "fromClause"))
        sources.push_back(&source);
    bool found = false;
    for (std::size_t i = 0; i < sources.size() && i < static_cast<std::size_t>(maxDepth); ++i) {
        if (const Json& join = as(*sources[i], "JoinExpr"); !join.is_null()) {
            sources.push_back(&at(join, "larg"));
            sources.push_back(&at(join, "rarg"));
        }
        found = found || relationOf(as(*sources[i], "RangeVar")) == "pg_settings";
    }
    if (!found)
        return;
    std::vector<std::string> names = settingNamesIn(comparisonsIn(at(query, "whereClause"), m_bindings));
    m_facts.settings.insert(m_facts.settings.end(), names.begin(), names.end());
}

} // namespace stormlab
