// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/commands.h"
#include "app/stormlabctl/output.h"
#include "app/stormlabctl/scenarios.h"
#include "app/stormlabctl/scenariotext.h"
#include "core/runtime/drill/scenariodirectories.h"
#include "core/runtime/drill/scenariostore.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace stormlab
{

namespace
{

std::string listJson(const std::vector<Scenario>& scenarios)
{
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const Scenario& scenario : scenarios) {
        list.push_back({{"id", scenario.id},
                        {"version", scenario.version},
                        {"title", scenario.title},
                        {"topic", scenario.topic},
                        {"summary", scenario.summary},
                        {"level", scenario.level},
                        {"minutes", {scenario.minutesLeast, scenario.minutesMost}}});
    }
    return nlohmann::ordered_json{{"scenarios", list}}.dump() + "\n";
}

std::string listText(const std::vector<Scenario>& scenarios)
{
    std::string text;
    for (const Scenario& scenario : scenarios) {
        text += scenario.id + "\n  " + scenario.title + ". Level " + std::to_string(scenario.level) + ", " +
                std::to_string(scenario.minutesLeast) + " to " + std::to_string(scenario.minutesMost) +
                " minutes.\n  " + scenario.summary + "\n";
    }
    return text;
}

int listOne(const std::string& idOrPath, bool json)
{
    const Result<Scenario> scenario = findScenario(idOrPath);
    if (!scenario)
        return report(scenario.error(), json);
    print(json ? scenarioJson(scenario.value()) : scenarioText(scenario.value()));
    return ExitDone;
}

} // namespace

int runList(const Arguments& arguments, const Engines& /*engines*/)
{
    if (!arguments.words.empty())
        return listOne(arguments.words.front(), arguments.has("json"));
    std::vector<Scenario> scenarios;
    for (const StoredScenario& stored : ScenarioStore(scenarioDirectories()).list()) {
        if (stored.reading.mistakes.empty())
            scenarios.push_back(stored.reading.scenario);
        else
            say("Left out, because it has mistakes: stormlabctl validate " + stored.folder.toStdString());
    }
    if (scenarios.empty() && !arguments.has("json"))
        say("There are no scenarios here.");
    print(arguments.has("json") ? listJson(scenarios) : listText(scenarios));
    if (!scenarios.empty() && !arguments.has("json"))
        say("`stormlabctl list SCENARIO` tells its applications, causes and client settings.");
    return ExitDone;
}

} // namespace stormlab
