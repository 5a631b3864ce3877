// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/scenariotext.h"

#include "app/stormlabctl/columns.h"
#include "core/domain/causelist.h"
#include "core/domain/clientsettings.h"
#include "core/domain/diagnosis.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace stormlab
{

namespace
{

using Json = nlohmann::ordered_json;

constexpr std::size_t scenarioNameWidth = 26;
constexpr std::size_t valueWidth = 34;

std::string lineOf(const SettingDescription& setting)
{
    return "  " + leftAligned(setting.key, scenarioNameWidth) + leftAligned(allowedValues(setting), valueWidth) +
           setting.says.english() + "\n";
}

/// Those that the scenario's fleet understands, in their usual order.
std::vector<SettingDescription> settingsOf(const Scenario& scenario)
{
    std::vector<SettingDescription> settings;
    const std::vector<std::string>& keys = scenario.clientSettings;
    for (const SettingDescription& each : settingDescriptions()) {
        if (std::find(keys.begin(), keys.end(), each.key) != keys.end())
            settings.push_back(each);
    }
    return settings;
}

Json settingJson(const SettingDescription& setting)
{
    Json json{{"key", setting.key}, {"says", setting.says.english()}};
    if (!setting.choices.empty()) {
        json["choices"] = setting.choices;
        return json;
    }
    json["minimum"] = setting.minimum;
    json["maximum"] = setting.maximum;
    if (!setting.unit.empty())
        json["unit"] = setting.unit;
    return json;
}

} // namespace

std::string causeLines()
{
    std::string text;
    for (const std::string& cause : diagnosisCauses())
        text += "  " + cause + "\n";
    return text;
}

std::string settingLines()
{
    std::string text;
    for (const SettingDescription& setting : settingDescriptions())
        text += lineOf(setting);
    return text;
}

std::string scenarioText(const Scenario& scenario)
{
    std::string text = scenario.id + "\n  " + scenario.title + ". Level " + std::to_string(scenario.level) + ", " +
                       std::to_string(scenario.minutesLeast) + " to " + std::to_string(scenario.minutesMost) +
                       " minutes.\n  " + scenario.summary + "\n\nApplications\n";
    for (const AppSpec& app : scenario.fleet)
        text += "  " + leftAligned(app.name, scenarioNameWidth) +
                (app.deployable ? "yours to deploy" : "belongs to another team") + "\n";
    text += "\nCauses, for diagnose --cause\n";
    for (const CauseChoice& choice : causesToChooseFrom(scenario))
        text += "  " + leftAligned(choice.cause, scenarioNameWidth) + choice.says + "\n";
    text += "\nClient settings, for deploy APP KEY=VALUE\n";
    for (const SettingDescription& setting : settingsOf(scenario))
        text += lineOf(setting);
    return text;
}

std::string scenarioJson(const Scenario& scenario)
{
    Json json{{"id", scenario.id},
              {"version", scenario.version},
              {"title", scenario.title},
              {"topic", scenario.topic},
              {"summary", scenario.summary},
              {"level", scenario.level},
              {"minutes", {scenario.minutesLeast, scenario.minutesMost}},
              {"applications", Json::array()},
              {"causes", Json::array()},
              {"settings", Json::array()}};
    for (const AppSpec& app : scenario.fleet)
        json["applications"].push_back({{"name", app.name}, {"deployable", app.deployable}});
    for (const CauseChoice& choice : causesToChooseFrom(scenario))
        json["causes"].push_back({{"cause", choice.cause}, {"says", choice.says}});
    for (const SettingDescription& setting : settingsOf(scenario))
        json["settings"].push_back(settingJson(setting));
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace stormlab
