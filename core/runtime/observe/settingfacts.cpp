// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/observe/definitions.h"

#include <charconv>

namespace stormlab::parsetree
{

namespace
{

using Scope = SettingChange::Scope;

std::optional<std::string> valueOf(const Json& arguments)
{
    std::optional<std::string> value;
    for (const Json& argument : arguments) {
        if (value)
            *value += ',';
        else
            value.emplace();
        *value += constantOf(argument).value_or("?");
    }
    return value;
}

void addSet(const Json& set, Scope scope, const std::string& target, StatementFacts& facts)
{
    const std::string kind = text(set, "kind");
    // SET TRANSACTION and its like are about the transaction at hand.
    if (kind == "VAR_SET_MULTI")
        return;
    const bool all = kind == "VAR_RESET_ALL";
    facts.settingChanges.push_back({scope, target, all ? std::string("*") : text(set, "name"),
                                    kind == "VAR_SET_VALUE" ? valueOf(at(set, "args")) : std::nullopt});
}

int numberOf(const std::string& text)
{
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

void addRole(const Json& node, StatementFacts& facts)
{
    RoleChange change{roleOf(at(node, "role")), std::nullopt, std::nullopt};
    for (const Json& entry : at(node, "options")) {
        const Json& option = as(entry, "DefElem");
        const std::string name = text(option, "defname");
        const auto value = constantOf(at(option, "arg"));
        if (name == "connectionlimit" && value)
            change.connectionLimit = numberOf(*value);
        else if (name == "canlogin" && value)
            change.login = *value == "true";
    }
    facts.roleChanges.push_back(std::move(change));
}

void addDatabase(const Json& node, StatementFacts& facts)
{
    for (const Json& entry : at(node, "options")) {
        const Json& option = as(entry, "DefElem");
        facts.settingChanges.push_back(
            {Scope::Database, text(node, "dbname"), text(option, "defname"), constantOf(at(option, "arg"))});
    }
}

} // namespace

void addSettingFacts(std::string_view kind, const Json& node, StatementFacts& facts)
{
    if (kind == "VariableSetStmt")
        addSet(node, Scope::Session, {}, facts);
    else if (kind == "AlterSystemStmt")
        addSet(at(node, "setstmt"), Scope::System, {}, facts);
    else if (kind == "AlterRoleSetStmt" && at(node, "role").is_null() && !text(node, "database").empty())
        addSet(at(node, "setstmt"), Scope::Database, text(node, "database"), facts);
    else if (kind == "AlterRoleSetStmt")
        addSet(at(node, "setstmt"), Scope::Role, roleOf(at(node, "role")), facts);
    else if (kind == "AlterDatabaseSetStmt")
        addSet(at(node, "setstmt"), Scope::Database, text(node, "dbname"), facts);
    else if (kind == "AlterRoleStmt")
        addRole(node, facts);
    else if (kind == "AlterDatabaseStmt")
        addDatabase(node, facts);
}

} // namespace stormlab::parsetree
