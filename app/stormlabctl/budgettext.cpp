// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/budgettext.h"

#include "app/stormlabctl/columns.h"
#include "core/domain/wording.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace stormlab
{

namespace
{

using Json = nlohmann::ordered_json;

constexpr std::size_t numberWidth = 11;

std::string lineOf(const BudgetLine& line, std::size_t nameWidth)
{
    return leftAligned(line.app, nameWidth) + rightAligned(line.instances, numberWidth) +
           rightAligned(line.pool, numberWidth) + rightAligned(line.steady(), numberWidth) +
           rightAligned(line.deploying(), numberWidth) + "\n";
}

std::string tableOf(const Budget& budget)
{
    std::size_t nameWidth = 12;
    for (const BudgetLine& line : budget.lines)
        nameWidth = std::max(nameWidth, line.app.size());
    std::string text = leftAligned("", nameWidth) + "  instances       pool     steady  in deploy\n";
    for (const BudgetLine& line : budget.lines)
        text += lineOf(line, nameWidth);
    return text;
}

std::string releaseText(const Budget& budget)
{
    const Release release = budget.worstRelease();
    if (release.size() > 1 && release.size() == budget.lines.size())
        return "while all of them are deployed";
    return "while " + enumerated(release) + (release.size() == 1 ? " is" : " are") + " deployed";
}

} // namespace

std::string budgetText(const Budget& budget, const Limits& limits)
{
    std::string text = tableOf(budget) + "\nAll pools: " + std::to_string(budget.steady()) + " connections; " +
                       std::to_string(budget.worstDeploy()) + " " + releaseText(budget) + ".\n" +
                       "Usable: " + std::to_string(budget.usable) + " of max_connections " +
                       std::to_string(limits.maxConnections) + "; the rest is kept in reserve.\n";
    const int over = budget.worstDeploy() - budget.usable;
    text += over > 0 ? "It does not fit: " + counted(over, "connection") + " too many.\n" : "It fits.\n";
    if (const std::optional<int> pool = budget.largestEvenPool())
        text += *pool == 0 ? "No pool is small enough: there are more instances than slots.\n"
                           : "With the same pool everywhere, at most " + std::to_string(*pool) + " fits.\n";
    return text;
}

std::string budgetJson(const Budget& budget, const Limits& limits)
{
    Json apps = Json::array();
    for (const BudgetLine& line : budget.lines)
        apps.push_back({{"app", line.app},
                        {"instances", line.instances},
                        {"pool", line.pool},
                        {"generations", line.generations},
                        {"steady", line.steady()},
                        {"deploying", line.deploying()}});
    const std::optional<int> pool = budget.largestEvenPool();
    const Json json{{"max_connections", limits.maxConnections},
                    {"usable", budget.usable},
                    {"steady", budget.steady()},
                    {"worst_deploy", budget.worstDeploy()},
                    {"worst_release", budget.worstRelease()},
                    {"fits", budget.worstDeploy() <= budget.usable},
                    {"largest_even_pool", pool ? Json(*pool) : Json(nullptr)},
                    {"apps", apps}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace stormlab
