// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/resulttext.h"

#include "core/runtime/control/learnerenvironment.h"

#include <nlohmann/json.hpp>

namespace stormlab
{

namespace
{

using Json = nlohmann::ordered_json;

Json parsed(const std::string& text)
{
    Json json = Json::parse(text, nullptr, false);
    return json.is_object() ? json : Json::object();
}

std::string textAt(const Json& json, const char* key)
{
    const auto found = json.find(key);
    if (found == json.end())
        return {};
    return found->is_string() ? found->get<std::string>() : found->dump();
}

} // namespace

std::string hintText(const std::string& resultJson)
{
    const Json json = parsed(resultJson);
    return "Hint " + textAt(json, "number") + " of " + textAt(json, "of") + "\n" + textAt(json, "hint") + "\n";
}

std::string deployText(const std::string& resultJson)
{
    const Json json = parsed(resultJson);
    const bool rolledOut = textAt(json, "rolled_out") == "true";
    std::string text = textAt(json, "app") + (rolledOut ? " is rolled out." : " is being rolled out.") + "\n";
    if (!rolledOut || !json.contains("configured"))
        return text;
    for (const auto& [key, value] : json["configured"].items())
        text += "  " + key + "=" + textAt(json["configured"], key.c_str()) + "\n";
    return text;
}

std::string diagnosisText(const std::string& resultJson)
{
    const Json json = parsed(resultJson);
    return "Noted: " + textAt(json, "cause") + ", " + textAt(json, "app") + ", " + textAt(json, "count") +
           " backends.\n";
}

std::string injectText(const std::string& resultJson)
{
    return "Fired: " + textAt(parsed(resultJson), "inject") + ".\n";
}

std::string environmentText(const std::string& resultJson)
{
    LearnerEnvironment environment;
    const Json json = parsed(resultJson);
    for (const auto& [name, value] : json.items())
        environment.emplace_back(name, textAt(json, name.c_str()));
    return exportLines(environment);
}

} // namespace stormlab
