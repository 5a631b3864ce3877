// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/budgettext.h"

#include "app/stormlabctl/columns.h"
#include "core/domain/wording.h"

#include <algorithm>

namespace stormlab
{

namespace
{

constexpr std::size_t budgetNumberWidth = 11;
constexpr std::size_t generationsWidth = 13;

std::string lineOf(const BudgetLine& line, std::size_t nameWidth)
{
    return leftAligned(line.app, nameWidth) + rightAligned(line.instances, budgetNumberWidth) +
           rightAligned(line.pool, budgetNumberWidth) + rightAligned(line.steady(), budgetNumberWidth) +
           rightAligned(line.generations, generationsWidth) + rightAligned(line.deploying(), budgetNumberWidth) +
           (line.pooledAs.empty() ? "\n" : "  through the pooler as " + line.pooledAs + "\n");
}

std::string poolerText(const Budget& budget)
{
    const bool pooled =
        std::any_of(budget.lines.begin(), budget.lines.end(), [](const auto& line) { return !line.pooledAs.empty(); });
    return pooled ? "The pooler opens at most " + counted(budget.poolerPool, "connection") +
                        " for each role: " + std::to_string(budget.throughPooler({})) + " of these.\n"
                  : std::string();
}

std::string tableOf(const Budget& budget)
{
    std::size_t nameWidth = 12;
    for (const BudgetLine& line : budget.lines)
        nameWidth = std::max(nameWidth, line.app.size());
    std::string text = leftAligned("", nameWidth) + "  instances       pool     steady  generations  in deploy\n";
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

std::string whereText(const Budget& budget)
{
    const bool all =
        std::none_of(budget.lines.begin(), budget.lines.end(), [](const auto& line) { return line.given; });
    return all ? "everywhere" : "in every application that you can deploy";
}

} // namespace

std::string budgetText(const DrillBudget& drill)
{
    const Budget& budget = drill.budget;
    std::string text = tableOf(budget) + "\nAll pools: " + std::to_string(budget.steady()) + " connections; " +
                       std::to_string(budget.worstDeploy()) + " " + releaseText(budget) + ".\n" + poolerText(budget) +
                       "Usable: " + std::to_string(budget.usable) + " of max_connections " +
                       std::to_string(drill.limits.maxConnections) + "; the rest is kept in reserve.\n";
    const int over = budget.worstDeploy() - budget.usable;
    text += over > 0 ? "It does not fit: " + counted(over, "connection") + " too many.\n" : "It fits.\n";
    if (const std::optional<int> pool = budget.largestEvenPool())
        text += *pool == 0
                    ? "No pool is small enough: there are more instances than slots.\n"
                    : "With the same pool " + whereText(budget) + ", at most " + std::to_string(*pool) + " fits.\n";
    return text;
}

} // namespace stormlab
