// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/eventbodies.h"

namespace stormlab
{

namespace
{

// Each in the order of its enumeration.
constexpr std::array<std::string_view, 2> actWords = {"cancel", "terminate"};
constexpr std::array<std::string_view, 4> scopeWords = {"session", "system", "role", "database"};

Json comparisonJson(const Comparison& comparison)
{
    return {{"column", comparison.column}, {"op", comparison.op}, {"values", comparison.values}};
}

Json actJson(const BackendAct& act)
{
    Json json = {{"act", actWords.at(static_cast<std::size_t>(act.kind))}, {"literal_pid", act.literalPid}};
    json["where"] = Json::array();
    for (const Comparison& comparison : act.predicates)
        json["where"].push_back(comparisonJson(comparison));
    return json;
}

Json settingJson(const SettingChange& change)
{
    Json json = {{"scope", scopeWords.at(static_cast<std::size_t>(change.scope))},
                 {"target", change.target},
                 {"parameter", change.parameter}};
    if (change.value)
        json["value"] = *change.value;
    return json;
}

Json roleJson(const RoleChange& change)
{
    Json json = {{"role", change.role}};
    if (change.connectionLimit)
        json["connection_limit"] = *change.connectionLimit;
    if (change.login)
        json["login"] = *change.login;
    return json;
}

Json definitionJson(const Definition& definition)
{
    return {{"what", definition.what}, {"relation", definition.relation}, {"lock", definition.lock}};
}

/// A list that is empty is left out: most statements have most of them empty.
template <typename Values, typename Writer>
void addList(Json& json, const char* key, const Values& values, Writer writer)
{
    if (values.empty())
        return;
    json[key] = Json::array();
    for (const auto& value : values)
        json[key].push_back(writer(value));
}

std::vector<std::string> textsOf(const FieldReader& facts, const char* key)
{
    return facts.value().contains(key) ? facts.texts(key) : std::vector<std::string>();
}

std::vector<FieldReader> listOf(const FieldReader& facts, const char* key)
{
    return facts.value().contains(key) ? facts.children(key) : std::vector<FieldReader>();
}

BackendAct readAct(const FieldReader& json)
{
    BackendAct act;
    act.kind = static_cast<BackendAct::Kind>(json.word("act", actWords));
    act.literalPid = json.flag("literal_pid");
    for (const FieldReader& comparison : json.children("where"))
        act.predicates.push_back({comparison.text("column"), comparison.text("op"), comparison.texts("values")});
    return act;
}

SettingChange readSetting(const FieldReader& json)
{
    return {static_cast<SettingChange::Scope>(json.word("scope", scopeWords)), json.text("target"),
            json.text("parameter"), json.maybeText("value")};
}

} // namespace

Json factsJson(const StatementFacts& facts)
{
    const auto text = [](const std::string& value) { return Json(value); };
    Json json = {{"parsed", facts.parsed}};
    addList(json, "relations", facts.relations, text);
    addList(json, "functions", facts.functions, text);
    addList(json, "columns", facts.columns, text);
    addList(json, "grouped_by", facts.groupedBy, text);
    addList(json, "settings", facts.settings, text);
    addList(json, "backend_acts", facts.backendActs, actJson);
    addList(json, "setting_changes", facts.settingChanges, settingJson);
    addList(json, "role_changes", facts.roleChanges, roleJson);
    addList(json, "definitions", facts.definitions, definitionJson);
    return json;
}

StatementFacts readFacts(const FieldReader& json)
{
    StatementFacts facts;
    facts.parsed = json.flag("parsed");
    facts.relations = textsOf(json, "relations");
    facts.functions = textsOf(json, "functions");
    facts.columns = textsOf(json, "columns");
    facts.groupedBy = textsOf(json, "grouped_by");
    facts.settings = textsOf(json, "settings");
    for (const FieldReader& act : listOf(json, "backend_acts"))
        facts.backendActs.push_back(readAct(act));
    for (const FieldReader& change : listOf(json, "setting_changes"))
        facts.settingChanges.push_back(readSetting(change));
    for (const FieldReader& change : listOf(json, "role_changes"))
        facts.roleChanges.push_back(
            {change.text("role"), change.maybeWhole("connection_limit"), change.maybeFlag("login")});
    for (const FieldReader& definition : listOf(json, "definitions"))
        facts.definitions.push_back({definition.text("what"), definition.text("relation"), definition.text("lock")});
    return facts;
}

} // namespace stormlab
