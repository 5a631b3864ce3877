// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/observe/parsetree.h"

namespace stormlab::parsetree
{

const Json& at(const Json& node, const char* field)
{
    static const Json none;
    if (!node.is_object())
        return none;
    const auto found = node.find(field);
    return found == node.end() ? none : *found;
}

std::string text(const Json& node, const char* field)
{
    const Json& value = at(node, field);
    return value.is_string() ? value.get<std::string>() : std::string();
}

bool flag(const Json& node, const char* field)
{
    const Json& value = at(node, field);
    return value.is_boolean() && value.get<bool>();
}

const Json& as(const Json& node, const char* kind)
{
    return at(node, kind);
}

std::vector<std::string> words(const Json& list)
{
    std::vector<std::string> found;
    if (list.is_array()) {
        for (const Json& word : list)
            found.push_back(text(at(word, "String"), "sval"));
    }
    return found;
}

std::string nameOf(const std::vector<std::string>& words)
{
    std::string name;
    for (const std::string& word : words) {
        if (name.empty() && word == "pg_catalog" && words.size() > 1)
            continue;
        name += (name.empty() ? "" : ".") + word;
    }
    return name;
}

std::string relationOf(const Json& rangeVar)
{
    const std::string schema = text(rangeVar, "schemaname");
    const std::string name = text(rangeVar, "relname");
    return schema.empty() || schema == "pg_catalog" ? name : schema + "." + name;
}

std::string roleOf(const Json& roleSpec)
{
    std::string name = text(roleSpec, "rolename");
    if (!name.empty())
        return name;
    const std::string type = text(roleSpec, "roletype");
    if (type == "ROLESPEC_CURRENT_USER" || type == "ROLESPEC_CURRENT_ROLE")
        return "current_user";
    if (type == "ROLESPEC_SESSION_USER")
        return "session_user";
    return type == "ROLESPEC_PUBLIC" ? "public" : "";
}

std::optional<std::string> constantOf(const Json& expression)
{
    if (const Json& cast = as(expression, "TypeCast"); !cast.is_null())
        return constantOf(at(cast, "arg"));
    if (const Json& integer = as(expression, "Integer"); !integer.is_null())
        return std::to_string(integer.value("ival", 0L));
    if (const Json& real = as(expression, "Float"); !real.is_null())
        return text(real, "fval");
    if (const Json& boolean = as(expression, "Boolean"); !boolean.is_null())
        return flag(boolean, "boolval") ? "true" : "false";
    if (const Json& word = as(expression, "String"); !word.is_null())
        return text(word, "sval");
    const Json& constant = as(expression, "A_Const");
    if (constant.is_null() || flag(constant, "isnull"))
        return std::nullopt;
    if (const Json& integer = at(constant, "ival"); !integer.is_null())
        return std::to_string(integer.value("ival", 0L));
    if (const Json& real = at(constant, "fval"); !real.is_null())
        return text(real, "fval");
    if (const Json& boolean = at(constant, "boolval"); !boolean.is_null())
        return flag(boolean, "boolval") ? "true" : "false";
    return text(at(constant, "sval"), "sval");
}

} // namespace stormlab::parsetree
