// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/progressexport.h"

#include "core/domain/csvcell.h"
#include "core/domain/fieldreader.h"
#include "core/domain/utctime.h"

#include <algorithm>
#include <tuple>

namespace stormlab
{

namespace
{

constexpr int formatVersion = 1;
constexpr std::array<Part, 3> allParts = {Part::Detect, Part::Fix, Part::Trap};

std::vector<DrillResult> inOrder(std::vector<DrillResult> drills)
{
    std::ranges::sort(drills, {}, [](const DrillResult& drill) { return std::tie(drill.when, drill.drill); });
    return drills;
}

std::string noteOf(const Progress& progress, const std::string& drill)
{
    const auto found = progress.notes.find(drill);
    return found == progress.notes.end() ? std::string() : found->second;
}

/// Those that no result goes with.
std::map<std::string, std::string> otherNotes(const Progress& progress)
{
    std::map<std::string, std::string> notes = progress.notes;
    for (const DrillResult& drill : progress.drills)
        notes.erase(drill.drill);
    return notes;
}

Json pointsJson(PartPoints points)
{
    return {{"points", points.points}, {"max", points.max}};
}

Json reachedJson(const PointsReached& reached)
{
    return {{"points", reached.points.points}, {"max", reached.points.max}, {"when", rfc3339Text(reached.when)}};
}

Json bestAndLatestJson(const BestAndLatest& kept)
{
    return {{"best", reachedJson(kept.best)}, {"latest", reachedJson(kept.latest)}};
}

Json drillJson(const DrillResult& drill, const std::string& note)
{
    Json json{{"drill", drill.drill},
              {"scenario", drill.scenario},
              {"version", drill.version},
              {"seed", drill.seed},
              {"engine", drill.engine},
              {"when", rfc3339Text(drill.when)},
              {"duration_ms", drill.duration.count()},
              {"finished", drill.finished},
              {"passed", drill.passed},
              {"hints_used", drill.hintsUsed}};
    for (const Part part : allParts)
        json["parts"][std::string(toString(part))] = pointsJson(drill.parts.at(static_cast<std::size_t>(part)));
    if (!drill.recording.empty())
        json["recording"] = drill.recording;
    if (!note.empty())
        json["note"] = note;
    return json;
}

Json summaryJson(const ScenarioProgress& summary, Milliseconds now)
{
    Json json{{"scenario", summary.scenario},
              {"drills", summary.drills},
              {"ever_passed", summary.everPassed},
              {"latest_passed", summary.latestPassed},
              {"total", bestAndLatestJson(summary.total)}};
    for (const Part part : allParts)
        json[std::string(toString(part))] = bestAndLatestJson(summary.parts.at(static_cast<std::size_t>(part)));
    json["due"] = rfc3339Text(summary.due);
    json["due_days"] = summary.dueDays;
    json["due_after"] = toString(summary.dueAfter);
    json["is_due"] = summary.isDue(now);
    return json;
}

Json summariesJson(const std::vector<ScenarioProgress>& summaries, Milliseconds now)
{
    Json list = Json::array();
    for (const ScenarioProgress& summary : summaries)
        list.push_back(summaryJson(summary, now));
    return list;
}

std::string textOf(const Json& json, bool indented)
{
    return json.dump(indented ? 2 : -1, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string csvLine(const std::vector<std::string>& cells)
{
    std::string line;
    for (std::size_t index = 0; index < cells.size(); ++index)
        line += (index > 0 ? "," : "") + csvCell(cells[index]);
    return line + "\r\n";
}

std::vector<std::string> csvNames()
{
    std::vector<std::string> names{"drill",  "when",        "scenario", "version", "seed",
                                   "engine", "duration_ms", "finished", "passed",  "hints_used"};
    for (const Part part : allParts) {
        names.push_back(std::string(toString(part)) + "_points");
        names.push_back(std::string(toString(part)) + "_max");
    }
    names.insert(names.end(), {"recording", "note"});
    return names;
}

std::vector<std::string> csvCells(const DrillResult& drill, const std::string& note)
{
    std::vector<std::string> cells{drill.drill,
                                   rfc3339Text(drill.when),
                                   drill.scenario,
                                   std::to_string(drill.version),
                                   std::to_string(drill.seed),
                                   drill.engine,
                                   std::to_string(drill.duration.count()),
                                   drill.finished ? "yes" : "no",
                                   drill.passed ? "yes" : "no",
                                   std::to_string(drill.hintsUsed)};
    for (const PartPoints& part : drill.parts) {
        cells.push_back(std::to_string(part.points));
        cells.push_back(std::to_string(part.max));
    }
    cells.insert(cells.end(), {drill.recording, note});
    return cells;
}

} // namespace

std::string progressJson(const Progress& progress, Milliseconds now, bool indented)
{
    Json drills = Json::array();
    for (const DrillResult& drill : inOrder(progress.drills))
        drills.push_back(drillJson(drill, noteOf(progress, drill.drill)));
    Json notes = Json::array();
    for (const auto& [drill, text] : otherNotes(progress))
        notes.push_back({{"drill", drill}, {"note", text}});
    const Json json{{"format", formatVersion},
                    {"drills", drills},
                    {"notes", notes},
                    {"scenarios", summariesJson(summarise(progress), now)}};
    return textOf(json, indented);
}

std::string dueJson(const Progress& progress, Milliseconds now)
{
    return textOf({{"due", summariesJson(dueAgain(progress, now), now)}}, false);
}

std::string progressCsv(const Progress& progress)
{
    const std::vector<std::string> names = csvNames();
    std::string text = csvLine(names);
    for (const DrillResult& drill : inOrder(progress.drills))
        text += csvLine(csvCells(drill, noteOf(progress, drill.drill)));
    for (const auto& [drill, note] : otherNotes(progress)) {
        std::vector<std::string> cells(names.size());
        cells.front() = drill;
        cells.back() = note;
        text += csvLine(cells);
    }
    return text;
}

} // namespace stormlab
