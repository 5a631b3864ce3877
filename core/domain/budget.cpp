// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/budget.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace stormlab
{

namespace
{

bool isIn(const Release& release, const std::string& app)
{
    return std::find(release.begin(), release.end(), app) != release.end();
}

int demandOf(const BudgetLine& line, const Release& release)
{
    return isIn(release, line.app) ? line.deploying() : line.steady();
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

int Budget::deploying(const Release& release) const
{
    return std::accumulate(lines.begin(), lines.end(), throughPooler(release),
                           [&release](int sum, const BudgetLine& line) {
                               return line.pooledAs.empty() ? sum + demandOf(line, release) : sum;
                           });
}

int Budget::throughPooler(const Release& release) const
{
    std::map<std::string, int> byRole;
    for (const BudgetLine& line : lines) {
        if (!line.pooledAs.empty())
            byRole[line.pooledAs] += demandOf(line, release);
    }
    return std::accumulate(byRole.begin(), byRole.end(), 0,
                           [this](int sum, const auto& demand) { return sum + std::min(demand.second, poolerPool); });
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
        Budget givenOnly = *this;
        Budget onesBeside = *this;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (lines[i].given || !lines[i].pooledAs.empty())
                continue;
            givenOnly.lines[i].pool = 0;
            onesBeside.lines[i].pool = 1;
        }
        const int given = givenOnly.deploying(release);
        if (const int pools = onesBeside.deploying(release) - given; pools > 0)
            largest = std::min(largest.value_or(usable), std::max(0, usable - given) / pools);
    }
    return largest;
}

BudgetLine budgetLine(const std::string& app, const ClientSettings& settings, const DeployRow& row)
{
    const Milliseconds overlap = settings.deploy.overlap;
    if (overlap.count() == 0)
        return {app, settings.instances, settings.pool.max, 1};
    // The first of the row replaces a generation that stays for the overlap. Each further one that begins within that
    // time adds a generation to those that are there.
    const Milliseconds::rep apart = std::max<Milliseconds::rep>(1, row.apart.count());
    const Milliseconds::rep within = (overlap.count() + apart - 1) / apart;
    const int beginning = static_cast<int>(std::min<Milliseconds::rep>(std::max(1, row.times), within));
    return {app, settings.instances, settings.pool.max, 1 + beginning};
}

} // namespace stormlab
