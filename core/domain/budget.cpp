// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/budget.h"

#include <algorithm>
#include <numeric>

namespace stormlab
{

namespace
{

bool isIn(const Release& release, const std::string& app)
{
    return std::find(release.begin(), release.end(), app) != release.end();
}

std::vector<Release> allReleases(const Budget& budget)
{
    std::vector<Release> all;
    for (const BudgetLine& line : budget.lines)
        all.push_back({line.app});
    all.insert(all.end(), budget.releases.begin(), budget.releases.end());
    return all;
}

} // namespace

int Budget::steady() const
{
    return std::accumulate(lines.begin(), lines.end(), 0,
                           [](int sum, const BudgetLine& line) { return sum + line.steady(); });
}

int Budget::deploying(const Release& release) const
{
    return std::accumulate(lines.begin(), lines.end(), 0, [&release](int sum, const BudgetLine& line) {
        return sum + (isIn(release, line.app) ? line.deploying() : line.steady());
    });
}

Release Budget::worstRelease(const std::string& app) const
{
    const Release* worst = nullptr;
    const std::vector<Release> all = allReleases(*this);
    for (const Release& release : all) {
        const bool counts = app.empty() || isIn(release, app);
        if (counts && (worst == nullptr || deploying(release) > deploying(*worst)))
            worst = &release;
    }
    return worst == nullptr ? Release{} : *worst;
}

std::optional<int> Budget::largestEvenPool() const
{
    std::optional<int> largest;
    for (const Release& release : allReleases(*this)) {
        Budget ones = *this;
        for (BudgetLine& line : ones.lines)
            line.pool = 1;
        if (const int pools = ones.deploying(release); pools > 0)
            largest = std::min(largest.value_or(usable), std::max(0, usable) / pools);
    }
    return largest;
}

BudgetLine budgetLine(const std::string& app, const ClientSettings& settings, const DeployRow& row)
{
    const Milliseconds overlap = settings.deploy.overlap;
    // Those of the row that begin before the generation goes that the first of them replaces.
    const bool oneByOne = row.times <= 1 || row.apart.count() <= 0 || row.apart >= overlap;
    const Milliseconds::rep within = oneByOne ? 1 : (overlap.count() + row.apart.count() - 1) / row.apart.count();
    const int replaced = static_cast<int>(std::min<Milliseconds::rep>(row.times, within));
    return {app, settings.instances, settings.pool.max, overlap.count() > 0 ? 1 + std::max(1, replaced) : 1};
}

} // namespace stormlab
