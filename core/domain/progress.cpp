// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/progress.h"

#include <algorithm>
#include <chrono>
#include <set>
#include <tuple>

namespace stormlab
{

namespace
{

constexpr int notPassedDays = 1;
constexpr int barelyDays = 7;
constexpr int goodDays = 30;
constexpr int mostDays = 180;

Milliseconds daysLong(int days)
{
    return std::chrono::hours(24 * days);
}

std::vector<const DrillResult*> inOrder(const Progress& progress)
{
    std::vector<const DrillResult*> drills;
    for (const DrillResult& drill : progress.drills)
        drills.push_back(&drill);
    std::sort(drills.begin(), drills.end(), [](const DrillResult* a, const DrillResult* b) {
        return std::tie(a->when, a->drill) < std::tie(b->when, b->drill);
    });
    return drills;
}

/// Versions of a scenario may have given other points, so shares are compared. What had no points had nothing to miss.
bool isBetter(PartPoints one, PartPoints other)
{
    return std::int64_t{one.points} * std::max(other.max, 1) > std::int64_t{other.points} * std::max(one.max, 1);
}

void take(BestAndLatest& kept, PartPoints points, Milliseconds when, bool first)
{
    kept.latest = {points, when};
    if (first || isBetter(points, kept.best.points))
        kept.best = kept.latest;
}

DueAfter dueAfter(const DrillResult& drill)
{
    const PartPoints total = totalOf(drill);
    if (!drill.passed)
        return DueAfter::NotPassed;
    return total.points * 100 >= total.max * goodPercent ? DueAfter::PassedWell : DueAfter::PassedBarely;
}

/// `before`: as it was until this drill.
int dueDaysAfter(const DrillResult& drill, const ScenarioProgress& before)
{
    switch (dueAfter(drill)) {
    case DueAfter::NotPassed:
        return notPassedDays;
    case DueAfter::PassedBarely:
        return barelyDays;
    case DueAfter::PassedWell:
        break;
    }
    if (before.drills == 0 || before.dueAfter != DueAfter::PassedWell)
        return goodDays;
    return before.isDue(drill.when) ? std::min(mostDays, 2 * before.dueDays) : before.dueDays;
}

void take(ScenarioProgress& summary, const DrillResult& drill)
{
    const bool first = summary.drills == 0;
    summary.dueDays = dueDaysAfter(drill, summary);
    summary.dueAfter = dueAfter(drill);
    summary.due = drill.when + daysLong(summary.dueDays);
    summary.scenario = drill.scenario;
    for (std::size_t part = 0; part < drill.parts.size(); ++part)
        take(summary.parts.at(part), drill.parts.at(part), drill.when, first);
    take(summary.total, totalOf(drill), drill.when, first);
    summary.latestPassed = drill.passed;
    summary.everPassed = summary.everPassed || drill.passed;
    ++summary.drills;
}

/// Of the latest drill that was stopped half-way and not followed by one to the end.
std::optional<std::string> lastUnfinished(const Progress& progress, const std::set<std::string>& known)
{
    std::optional<std::string> found;
    for (const DrillResult* drill : inOrder(progress)) {
        if (!drill->finished && known.contains(drill->scenario))
            found = drill->scenario;
        else if (found == drill->scenario)
            found.reset();
    }
    return found;
}

} // namespace

std::string_view toString(DueAfter after)
{
    switch (after) {
    case DueAfter::NotPassed:
        return "not-passed";
    case DueAfter::PassedBarely:
        return "passed-barely";
    case DueAfter::PassedWell:
        break;
    }
    return "passed-well";
}

std::vector<ScenarioProgress> summarise(const Progress& progress)
{
    std::map<std::string, ScenarioProgress> summaries;
    for (const DrillResult* drill : inOrder(progress)) {
        if (drill->finished)
            take(summaries[drill->scenario], *drill);
    }
    std::vector<ScenarioProgress> list;
    for (auto& [scenario, summary] : summaries)
        list.push_back(std::move(summary));
    return list;
}

const ScenarioProgress* findProgress(const std::vector<ScenarioProgress>& summaries, std::string_view scenario)
{
    const auto found = std::ranges::find(summaries, scenario, &ScenarioProgress::scenario);
    return found == summaries.end() ? nullptr : &*found;
}

std::vector<ScenarioProgress> dueAgain(const Progress& progress, Milliseconds now)
{
    std::vector<ScenarioProgress> due = summarise(progress);
    std::erase_if(due, [now](const ScenarioProgress& summary) { return !summary.isDue(now); });
    std::ranges::stable_sort(due, {}, &ScenarioProgress::due);
    return due;
}

std::optional<Continuation> continuationOf(const Progress& progress, const std::vector<std::string>& scenarios,
                                           Milliseconds now)
{
    using Reason = Continuation::Reason;
    const std::set<std::string> known(scenarios.begin(), scenarios.end());
    if (progress.drills.empty())
        return std::nullopt;
    if (auto unfinished = lastUnfinished(progress, known))
        return Continuation{*unfinished, Reason::Unfinished};
    for (const ScenarioProgress& due : dueAgain(progress, now)) {
        if (known.contains(due.scenario))
            return Continuation{due.scenario, Reason::Due};
    }
    const std::vector<ScenarioProgress> summaries = summarise(progress);
    for (const std::string& scenario : scenarios) {
        if (findProgress(summaries, scenario) == nullptr)
            return Continuation{scenario, Reason::New};
    }
    return std::nullopt;
}

} // namespace stormlab
