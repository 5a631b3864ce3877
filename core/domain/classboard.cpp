// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/classboard.h"

#include <algorithm>
#include <functional>
#include <map>
#include <tuple>
#include <unordered_map>
#include <utility>

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

/// Ordered like the numbers, and with no bound on their digits.
std::pair<std::size_t, std::string_view> attemptOf(std::string_view drill)
{
    std::string_view number = drill.substr(firstDrillOf(drill).size());
    number.remove_prefix(std::min(number.find_first_not_of("-0"), number.size()));
    return {number.size(), number};
}

std::vector<TrapCount> byFrequency(const std::map<std::string, int>& counted)
{
    std::vector<TrapCount> traps;
    for (const auto& [trap, count] : counted)
        traps.push_back({trap, count});
    std::ranges::stable_sort(traps, std::ranges::greater{}, &TrapCount::count);
    return traps;
}

/// Drills of a program before there were such ids are of one learner where they are of one run of it.
std::string_view learnerOf(const ResultFile& result)
{
    return result.learner.empty() ? firstDrillOf(result.drill) : std::string_view(result.learner);
}

/// By the learner's own clock.
Milliseconds begunAt(const ResultFile& result)
{
    return result.reached.at(static_cast<std::size_t>(ResultState::Begun)).value_or(result.written);
}

/// Both are of one learner. Those of one run are numbered; of others the learner's own clock tells.
bool isLaterAttempt(const ResultFile& result, const ResultFile& than)
{
    if (firstDrillOf(result.drill) == firstDrillOf(than.drill))
        return attemptOf(result.drill) > attemptOf(than.drill);
    return begunAt(result) > begunAt(than);
}

} // namespace

bool beganBefore(const ResultFile& result, const ResultFile& other)
{
    const auto place = [](const ResultFile& each) {
        return std::tuple(begunAt(each), learnerOf(each), firstDrillOf(each.drill), attemptOf(each.drill));
    };
    return place(result) < place(other);
}

void LearnerNumbers::add(std::vector<const ResultFile*> results)
{
    std::ranges::sort(results, {},
                      [](const ResultFile* result) { return std::pair(begunAt(*result), learnerOf(*result)); });
    for (const ResultFile* result : results)
        m_numbers.try_emplace(std::string(learnerOf(*result)), static_cast<int>(m_numbers.size()) + 1);
}

int LearnerNumbers::of(const ResultFile& result) const
{
    const auto found = m_numbers.find(learnerOf(result));
    return found == m_numbers.end() ? 0 : found->second;
}

void reckonAttempts(std::vector<BoardLine>& lines)
{
    std::unordered_map<std::string_view, BoardLine*> last;
    for (BoardLine& line : lines) {
        BoardLine*& present = last[learnerOf(*line.result)];
        line.counts = present == nullptr || isLaterAttempt(*line.result, *present->result);
        if (!line.counts)
            continue;
        if (present != nullptr)
            present->counts = false;
        present = &line;
    }
}

void reckonLearners(std::vector<BoardLine>& lines)
{
    LearnerNumbers numbers;
    std::vector<const ResultFile*> results;
    for (const BoardLine& line : lines)
        results.push_back(line.result);
    numbers.add(std::move(results));
    for (BoardLine& line : lines)
        line.learner = numbers.of(*line.result);
    reckonAttempts(lines);
}

std::string_view firstDrillOf(std::string_view drill)
{
    const std::size_t digits = drill.find_last_not_of("0123456789");
    if (digits == std::string_view::npos || drill[digits] != '-' || digits + 1 == drill.size())
        return drill;
    const std::string_view first = drill.substr(0, digits);
    // The digits behind the only hyphen are the drill's own: "drill-10203040".
    return first.find('-') == std::string_view::npos ? drill : first;
}

bool isGoingOn(const ResultFile& result)
{
    return result.state != ResultState::Finished && result.state != ResultState::Ended;
}

Milliseconds agoOf(const BoardLine& line, Milliseconds moment)
{
    return std::max(line.result->written - moment, Milliseconds{0}) + line.unchanged;
}

std::optional<Milliseconds> stuckFor(const BoardLine& line)
{
    const Milliseconds idle = agoOf(line, line.result->moved);
    return isGoingOn(*line.result) && idle >= stuckAfter ? std::optional(idle) : std::nullopt;
}

bool isSilent(const BoardLine& line)
{
    return isGoingOn(*line.result) && line.unchanged >= silentAfter;
}

std::optional<Milliseconds> sinceOf(const BoardLine& line)
{
    const ResultFile& result = *line.result;
    return stuckFor(line) ? std::optional(result.moved) : result.reached.at(static_cast<std::size_t>(result.state));
}

BoardTotals totalsOf(const std::vector<BoardLine>& lines)
{
    BoardTotals totals;
    std::array<std::vector<int>, 3> points;
    std::vector<int> sums;
    std::map<std::string, int> traps;
    for (const BoardLine& line : lines) {
        if (!line.counts)
            continue;
        const ResultFile* result = line.result;
        ++totals.all;
        totals.stuck += stuckFor(line) ? 1 : 0;
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
