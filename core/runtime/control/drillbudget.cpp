// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/control/drillbudget.h"

#include "core/domain/configuredfleet.h"
#include "core/domain/wholenumber.h"

#include <nlohmann/json.hpp>

#include <optional>

namespace stormlab
{

namespace
{

using Json = nlohmann::ordered_json;

Limits limitsOf(const SandboxSpec& sandbox)
{
    return {sandbox.maxConnections, sandbox.superuserReserved, 0};
}

BudgetLine budgetLineOf(const Json& json)
{
    return {json.at("app").get<std::string>(),  wholeNumberAt<int>(json, "instances"),
            wholeNumberAt<int>(json, "pool"),   wholeNumberAt<int>(json, "generations"),
            !json.at("deployable").get<bool>(), json.value("pooled_as", std::string())};
}

} // namespace

DrillBudget budgetOf(const Scenario& scenario)
{
    const Limits limits = limitsOf(scenario.sandbox);
    return {ConfiguredFleet(scenario).budget(limits.usable()), limits};
}

DrillBudget budgetAt(const Scenario& scenario, const TimelineView& timeline)
{
    ConfiguredFleet fleet(scenario);
    Limits limits = limitsOf(scenario.sandbox);
    for (const TimelineEvent& event : timeline) {
        fleet.add(event);
        if (const auto* sample = std::get_if<Sample>(&event.body))
            limits = sample->limits;
    }
    return {fleet.budget(limits.usable()), limits};
}

std::string toJson(const DrillBudget& drill)
{
    const Budget& budget = drill.budget;
    Json apps = Json::array();
    for (const BudgetLine& line : budget.lines)
        apps.push_back({{"app", line.app},
                        {"instances", line.instances},
                        {"pool", line.pool},
                        {"generations", line.generations},
                        {"deployable", !line.given},
                        {"steady", line.steady()},
                        {"deploying", line.deploying()},
                        {"pooled_as", line.pooledAs}});
    const std::optional<int> pool = budget.largestEvenPool();
    const Json json{{"max_connections", drill.limits.maxConnections},
                    {"usable", budget.usable},
                    {"steady", budget.steady()},
                    {"worst_deploy", budget.worstDeploy()},
                    {"worst_release", budget.worstRelease()},
                    {"released_together", budget.releases},
                    {"pooler_pool", budget.poolerPool},
                    {"fits", budget.worstDeploy() <= budget.usable},
                    {"largest_even_pool", pool ? Json(*pool) : Json(nullptr)},
                    {"apps", apps}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<DrillBudget> readDrillBudget(std::string_view text)
{
    const Json json = Json::parse(text, nullptr, false);
    DrillBudget drill;
    try {
        drill.budget.usable = wholeNumberAt<int>(json, "usable");
        drill.limits.maxConnections = wholeNumberAt<int>(json, "max_connections");
        drill.limits.superuserReserved = drill.limits.maxConnections - drill.budget.usable;
        for (const Json& line : json.at("apps"))
            drill.budget.lines.push_back(budgetLineOf(line));
        drill.budget.poolerPool = wholeNumberAt<int>(json, "pooler_pool");
        drill.budget.releases = json.at("released_together").get<std::vector<Release>>();
    } catch (const Json::exception& failure) {
        return Error{ErrorCode::Disconnected, "The drill's answer could not be read.", failure.what(), {}};
    }
    return drill;
}

} // namespace stormlab
