// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/suitetext.h"

#include "app/stormlabctl/columns.h"
#include "core/domain/wording.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace stormlab
{

namespace
{

using Json = nlohmann::ordered_json;

constexpr std::size_t suiteNameWidth = 28;

std::string padded(std::string name)
{
    name.resize(std::max(name.size() + 1, suiteNameWidth), ' ');
    return name;
}

std::vector<std::string> checksThatMoved(const std::vector<const Scorecard*>& cards)
{
    std::map<std::string, std::set<int>> points;
    for (const Scorecard* card : cards) {
        for (const ScoredPart& part : card->parts) {
            for (const ScoredCheck& check : part.checks)
                points[check.id].insert(check.points);
        }
    }
    std::vector<std::string> moved;
    for (const auto& [id, different] : points) {
        if (different.size() > 1)
            moved.push_back(id);
    }
    return moved;
}

/// "100 (seeds 1, 2), 80 (seed 3), no scorecard (seed 4)"
std::string totalsText(const SeedComparison& comparison)
{
    std::map<std::optional<int>, std::vector<std::string>> seeds;
    for (const auto& [seed, total] : comparison.totals)
        seeds[total].push_back(std::to_string(seed));
    std::vector<std::string> texts;
    for (const auto& [total, those] : seeds)
        texts.push_back((total ? std::to_string(*total) : "no scorecard") +
                        (those.size() == 1 ? " (seed " : " (seeds ") + commaSeparated(those) + ")");
    return commaSeparated(texts);
}

Json movedJson(const std::vector<SeedComparison>& comparisons)
{
    Json moved = Json::array();
    for (const SeedComparison& comparison : comparisons) {
        if (!comparison.moved())
            continue;
        Json totals = Json::array();
        for (const auto& [seed, total] : comparison.totals)
            totals.push_back({{"seed", seed}, {"total", total ? Json(*total) : Json(nullptr)}});
        moved.push_back({{"scenario", comparison.scenario},
                         {"solution", comparison.solution},
                         {"checks", comparison.movedChecks},
                         {"totals", totals}});
    }
    return moved;
}

} // namespace

bool SeedComparison::moved() const
{
    // Two checks may move against each other, and the total stays.
    return !movedChecks.empty() || std::any_of(totals.begin(), totals.end(), [this](const auto& each) {
        return !each.second || each.second != totals.front().second;
    });
}

std::vector<SeedComparison> compareSeeds(const std::vector<SolutionVerdict>& verdicts)
{
    std::vector<SeedComparison> comparisons;
    std::vector<const Scorecard*> cards;
    for (const SolutionVerdict& verdict : verdicts) {
        if (comparisons.empty() || comparisons.back().scenario != verdict.scenario ||
            comparisons.back().solution != verdict.solution) {
            comparisons.push_back({verdict.scenario, verdict.solution, {}, {}});
            cards.clear();
        }
        const auto& card = verdict.scorecard;
        comparisons.back().totals.emplace_back(verdict.seed, card ? std::optional(card->total) : std::nullopt);
        if (card)
            cards.push_back(&*card);
        comparisons.back().movedChecks = checksThatMoved(cards);
    }
    return comparisons;
}

std::string verdictText(const SolutionVerdict& verdict, bool withSeed)
{
    std::string line =
        padded("  " + verdict.solution + (withSeed ? ", seed " + std::to_string(verdict.seed) : std::string()));
    line += verdict.asExpected() ? "as expected" : "DIFFERS    ";
    if (const auto& card = verdict.scorecard)
        line += "  " + std::to_string(card->total) + " points, " + (card->passed ? "passed" : "not passed") +
                (card->fixed       ? ", fixed"
                 : card->mitigated ? ", mitigated"
                                   : "");
    line += "  (" + std::to_string(verdict.took.count() / 1'000) + " s)";
    for (const std::string& difference : verdict.differences)
        line += "\n      " + difference;
    return line;
}

std::string seedText(const std::vector<SeedComparison>& comparisons)
{
    std::string text;
    std::string scenario;
    for (const SeedComparison& comparison : comparisons) {
        if (std::exchange(scenario, comparison.scenario) != comparison.scenario)
            text += "Points of " + comparison.scenario + " by seed:\n";
        text += padded("  " + comparison.solution);
        if (!comparison.moved())
            text += "the same with every seed: " + std::to_string(*comparison.totals.front().second);
        else
            text += "MOVED: " + totalsText(comparison);
        if (!comparison.movedChecks.empty())
            text += "; checks: " + commaSeparated(comparison.movedChecks);
        text += "\n";
    }
    return text;
}

std::string suiteJson(const std::vector<SolutionVerdict>& verdicts, bool withSeeds)
{
    Json list = Json::array();
    bool all = true;
    for (const SolutionVerdict& verdict : verdicts) {
        all = all && verdict.asExpected();
        list.push_back({{"scenario", verdict.scenario},
                        {"solution", verdict.solution},
                        {"as_expected", verdict.asExpected()},
                        {"differences", verdict.differences},
                        {"took_ms", verdict.took.count()},
                        {"scorecard", verdict.scorecard ? Json::parse(toJson(*verdict.scorecard)) : Json(nullptr)}});
        if (withSeeds)
            list.back()["seed"] = verdict.seed;
    }
    Json json{{"as_expected", all}, {"solutions", list}};
    if (withSeeds)
        json["moved"] = movedJson(compareSeeds(verdicts));
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace stormlab
