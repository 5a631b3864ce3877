// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/classroom/boardtable.h"

#include "core/domain/csvcell.h"
#include "core/domain/utctime.h"

#include <nlohmann/json.hpp>

#include <cstddef>

namespace stormlab
{

namespace
{

using Json = nlohmann::ordered_json;

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

std::string seconds(Milliseconds span)
{
    return std::to_string(std::chrono::duration_cast<std::chrono::seconds>(span).count());
}

std::string reachedText(const ResultFile& result)
{
    const auto& reached = result.reached.at(static_cast<std::size_t>(result.state));
    return reached ? rfc3339Text(*reached) : std::string();
}

std::string wordOf(GradedAgain outcome)
{
    switch (outcome) {
    case GradedAgain::Same:
        return "same";
    case GradedAgain::Different:
        return "different";
    case GradedAgain::NoRecording:
        return "no recording";
    case GradedAgain::NotGradable:
        break;
    }
    return "not gradable";
}

std::string csvLine(const std::vector<std::string>& cells)
{
    std::string line;
    for (const std::string& cell : cells)
        line += (line.empty() ? "" : ",") + csvCell(cell);
    return line + "\r\n";
}

std::vector<std::string> cellsOf(std::size_t number, const BoardLine& line, BoardNames names)
{
    const ResultFile& result = *line.result;
    const bool stuck = stuckFor(line).has_value();
    std::vector<std::string> cells = {std::to_string(number), learnerName(line, names),
                                      std::string(toString(result.state)), reachedText(result),
                                      stuck ? rfc3339Text(result.moved) : std::string()};
    for (const PartPoints& part : result.parts)
        cells.push_back(std::to_string(part.points));
    for (const int figure : {result.total, result.max})
        cells.push_back(std::to_string(figure));
    cells.emplace_back(result.state == ResultState::Finished ? (result.passed ? "yes" : "no") : "");
    for (const int figure : {result.hints, result.checks})
        cells.push_back(std::to_string(figure));
    cells.push_back(joined(result.traps));
    cells.push_back(seconds(result.duration));
    cells.push_back(result.scorecard ? std::to_string(result.scorecard->takenOff) : std::string());
    cells.emplace_back(line.counts ? "yes" : "no");
    cells.push_back(std::to_string(line.learner));
    cells.push_back(line.gradedAgain ? wordOf(*line.gradedAgain) : std::string());
    return cells;
}

Json orNull(const std::optional<int>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json totalsJson(const BoardTotals& totals)
{
    Json traps = Json::array();
    for (const TrapCount& trap : totals.traps)
        traps.push_back({{"trap", trap.trap}, {"count", trap.count}});
    return {{"all", totals.all},
            {"done", totals.done},
            {"passed", totals.passed},
            {"stuck", totals.stuck},
            {"median",
             {{"detect", orNull(totals.median[0])},
              {"fix", orNull(totals.median[1])},
              {"trap", orNull(totals.median[2])},
              {"total", orNull(totals.medianTotal)}}},
            {"traps", traps}};
}

Json resultJson(std::size_t number, const std::string& file, const BoardLine& line, BoardNames names)
{
    const ResultFile& result = *line.result;
    const bool stuck = stuckFor(line).has_value();
    Json json{
        {"number", number}, {"learner", line.learner}, {"name", learnerName(line, names)}, {"counts", line.counts}};
    // A file is called after its learner.
    if (names == BoardNames::Shown)
        json["file"] = file;
    json["state"] = toString(result.state);
    json["since"] = reachedText(result);
    json["stuck_since"] = stuck ? Json(rfc3339Text(result.moved)) : Json(nullptr);
    json["points"] = {
        {"detect", result.parts[0].points}, {"fix", result.parts[1].points}, {"trap", result.parts[2].points}};
    json["total"] = result.total;
    json["max"] = result.max;
    json["passed"] = result.passed;
    json["hints"] = result.hints;
    json["checks"] = result.checks;
    json["traps"] = result.traps;
    json["duration_ms"] = result.duration.count();
    json["taken_off"] = result.scorecard ? Json(result.scorecard->takenOff) : Json(nullptr);
    return json;
}

} // namespace

std::string learnerName(const BoardLine& line, BoardNames names)
{
    const bool named = names == BoardNames::Shown && !line.result->name.empty();
    return named ? line.result->name : "Learner " + std::to_string(line.learner);
}

std::string boardCsv(const std::vector<BoardLine>& lines, BoardNames names)
{
    std::string text =
        csvLine({"number", "name", "state", "since", "stuck_since", "detect", "fix", "trap", "total", "max", "passed",
                 "hints", "checks", "traps", "duration_s", "taken_off", "counts", "learner", "graded_again"});
    for (std::size_t index = 0; index < lines.size(); ++index)
        text += csvLine(cellsOf(index + 1, lines[index], names));
    return text;
}

std::string boardJson(const std::vector<JudgedFile>& files, BoardNames names)
{
    Json marked = Json::array();
    std::vector<BoardLine> merged;
    std::vector<std::string> fileNames;
    for (const JudgedFile& file : files) {
        if (!file.result) {
            Json json{{"reason", toString(file.mark.value_or(ResultMark::Unreadable))}};
            // A file is called after its learner, and what is wrong with it may quote the name.
            if (names == BoardNames::Shown) {
                json["file"] = file.name.toStdString();
                json["detail"] = file.detail.toStdString();
            }
            marked.push_back(json);
            continue;
        }
        merged.push_back({&*file.result, file.unchanged});
        fileNames.push_back(file.name.toStdString());
    }
    reckonLearners(merged);
    Json results = Json::array();
    for (std::size_t index = 0; index < merged.size(); ++index)
        results.push_back(resultJson(index + 1, fileNames[index], merged[index], names));
    const Json json{{"results", results}, {"marked", marked}, {"totals", totalsJson(totalsOf(merged))}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace stormlab
