// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/scorecardtext.h"

#include "app/stormlabctl/columns.h"
#include <nlohmann/json.hpp>

#include <array>

namespace stormlab
{

namespace
{

using Json = nlohmann::json;

constexpr std::array<std::string_view, 3> partTitles = {"Detect", "Fix", "Trap"};

std::string verdict(const Scorecard& scorecard)
{
    std::string text = scorecard.passed ? "Passed" : "Not passed";
    text += ": " + std::to_string(scorecard.total) + " of " + std::to_string(scorecard.max) + " points. ";
    if (scorecard.fixed)
        return text + "Mitigated and fixed.";
    if (scorecard.mitigated)
        return text + "Mitigated, not fixed: the trigger, fired again, would break it again.";
    return text + "Not mitigated: service is not back.";
}

std::string lineOf(const ScoredCheck& check, Part part)
{
    const std::string mark = part == Part::Trap ? (check.sprung ? "sprung" : "clear") : (check.met ? "met" : "");
    const std::string points = "  " + rightAligned(check.points, 3) + " /" + rightAligned(check.max, 3) + "  " + mark;
    return leftAligned(points, 20) + check.id + ": " + check.says + "\n";
}

ScoredCheck checkOf(const Json& json)
{
    ScoredCheck check;
    check.id = json.value("id", std::string());
    check.points = json.value("points", 0);
    check.max = json.value("max", 0);
    check.sprung = json.value("sprung", false);
    check.met = json.value("met", !check.sprung);
    check.says = json.value("says", std::string());
    check.evidence = json.value("evidence", std::vector<std::uint64_t>());
    return check;
}

ScoredPart partOf(const Json& json, Part part)
{
    ScoredPart scored;
    scored.part = part;
    scored.points = json.value("points", 0);
    scored.max = json.value("max", 0);
    for (const Json& check : json.value("checks", Json::array()))
        scored.checks.push_back(checkOf(check));
    return scored;
}

// May throw what the JSON library throws at a field of another type.
Scorecard scorecardOf(const Json& json)
{
    Scorecard scorecard;
    scorecard.scenario = json.value("scenario", std::string());
    scorecard.version = json.value("version", 0);
    scorecard.seed = json.value("seed", std::uint64_t{0});
    scorecard.engine = json.value("engine", std::string());
    scorecard.serverVersion = json.value("server_version", std::string());
    scorecard.passed = json.value("passed", false);
    scorecard.total = json.value("total", 0);
    scorecard.max = json.value("max", 0);
    scorecard.mitigated = json.value("mitigated", false);
    scorecard.fixed = json.value("fixed", false);
    scorecard.hintsUsed = json.value("hints_used", 0);
    scorecard.duration = Milliseconds(json.value("duration_ms", std::int64_t{0}));
    const Json& parts = json.at("parts");
    for (const Part part : {Part::Detect, Part::Fix, Part::Trap})
        scorecard.parts.at(static_cast<std::size_t>(part)) = partOf(parts.at(std::string(toString(part))), part);
    return scorecard;
}

} // namespace

std::string scorecardText(const Scorecard& scorecard)
{
    std::string text = verdict(scorecard) + "\n";
    for (const ScoredPart& part : scorecard.parts) {
        const std::string title(partTitles.at(static_cast<std::size_t>(part.part)));
        text += "\n" + title + "  " + std::to_string(part.points) + " of " + std::to_string(part.max) + "\n";
        for (const ScoredCheck& check : part.checks)
            text += lineOf(check, part.part);
    }
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(scorecard.duration).count();
    text += "\n" + scorecard.scenario + " version " + std::to_string(scorecard.version) + ", seed " +
            std::to_string(scorecard.seed) + ", " + scorecard.engine + " PostgreSQL " + scorecard.serverVersion + ", " +
            std::to_string(seconds) + " s, hints used: " + std::to_string(scorecard.hintsUsed) + "\n";
    return text;
}

Result<Scorecard> scorecardFromJson(std::string_view text)
{
    try {
        return scorecardOf(Json::parse(text));
    } catch (const Json::exception& exception) {
        return Error{ErrorCode::Disconnected, "The drill's scorecard cannot be read.", exception.what(),
                     "Is its program of another version?"};
    }
}

} // namespace stormlab
