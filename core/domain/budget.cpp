// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/budget.h"

#include <algorithm>
#include <numeric>

namespace stormlab
{

int Budget::steady() const
{
    return std::accumulate(lines.begin(), lines.end(), 0,
                           [](int sum, const BudgetLine& line) { return sum + line.steady(); });
}

int Budget::deploying(const std::string& app) const
{
    return std::accumulate(lines.begin(), lines.end(), 0, [&app](int sum, const BudgetLine& line) {
        return sum + (line.app == app ? line.deploying() : line.steady());
    });
}

int Budget::worstDeploy() const
{
    int worst = 0;
    for (const BudgetLine& line : lines)
        worst = std::max(worst, deploying(line.app));
    return worst;
}

BudgetLine budgetLine(const std::string& app, const ClientSettings& settings)
{
    return {app, settings.instances, settings.pool.max, settings.deploy.overlap.count() > 0 ? 2 : 1};
}

} // namespace stormlab
