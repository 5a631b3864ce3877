// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/classboard.h"

#include <algorithm>
#include <functional>
#include <map>

namespace stormlab
{

namespace
{

std::optional<int> medianOf(std::vector<int> values)
{
    if (values.empty())
        return std::nullopt;
    std::ranges::sort(values);
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

std::vector<TrapCount> byFrequency(const std::map<std::string, int>& counted)
{
    std::vector<TrapCount> traps;
    for (const auto& [trap, count] : counted)
        traps.push_back({trap, count});
    std::ranges::stable_sort(traps, std::ranges::greater{}, &TrapCount::count);
    return traps;
}

} // namespace

bool isGoingOn(const ResultFile& result)
{
    return result.state != ResultState::Finished && result.state != ResultState::Ended;
}

std::optional<Milliseconds> stuckSince(const ResultFile& result, Milliseconds now)
{
    const bool stuck = isGoingOn(result) && now - result.moved >= stuckAfter;
    return stuck ? std::optional(result.moved) : std::nullopt;
}

bool isSilent(const ResultFile& result, Milliseconds now)
{
    return isGoingOn(result) && now - result.written >= silentAfter;
}

BoardTotals totalsOf(const std::vector<const ResultFile*>& results, Milliseconds now)
{
    BoardTotals totals;
    std::array<std::vector<int>, 3> points;
    std::vector<int> sums;
    std::map<std::string, int> traps;
    for (const ResultFile* result : results) {
        ++totals.all;
        totals.stuck += stuckSince(*result, now) ? 1 : 0;
        for (const std::string& trap : result->traps)
            ++traps[trap];
        if (result->state != ResultState::Finished)
            continue;
        ++totals.done;
        totals.passed += result->passed ? 1 : 0;
        sums.push_back(result->total);
        for (std::size_t part = 0; part < points.size(); ++part)
            points.at(part).push_back(result->parts.at(part).points);
    }
    for (std::size_t part = 0; part < points.size(); ++part)
        totals.median.at(part) = medianOf(points.at(part));
    totals.medianTotal = medianOf(std::move(sums));
    totals.traps = byFrequency(traps);
    return totals;
}

} // namespace stormlab
