// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/scorecard.h"

#include "core/domain/wholenumber.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace stormlab
{

namespace
{

std::vector<std::uint64_t> evidenceOf(const nlohmann::json& json)
{
    std::vector<std::uint64_t> evidence;
    for (const nlohmann::json& sequence : json.value("evidence", nlohmann::json::array())) {
        if (const auto number = wholeNumber<std::uint64_t>(sequence))
            evidence.push_back(*number);
    }
    return evidence;
}

ScoredCheck checkOf(const nlohmann::json& json)
{
    ScoredCheck check;
    check.id = json.value("id", std::string());
    check.points = wholeNumberAt<int>(json, "points");
    check.max = wholeNumberAt<int>(json, "max");
    check.sprung = json.value("sprung", false);
    check.met = json.value("met", !check.sprung);
    check.says = json.value("says", std::string());
    check.evidence = evidenceOf(json);
    return check;
}

ScoredPart partOf(const nlohmann::json& json, Part part)
{
    ScoredPart scored;
    scored.part = part;
    scored.points = wholeNumberAt<int>(json, "points");
    scored.max = wholeNumberAt<int>(json, "max");
    for (const nlohmann::json& check : json.value("checks", nlohmann::json::array()))
        scored.checks.push_back(checkOf(check));
    return scored;
}

// May throw what the JSON library throws at a field of another type.
Scorecard scorecardOf(const nlohmann::json& json)
{
    Scorecard scorecard;
    scorecard.scenario = json.value("scenario", std::string());
    scorecard.version = wholeNumberAt<int>(json, "version");
    scorecard.seed = wholeNumberAt<std::uint64_t>(json, "seed");
    scorecard.engine = json.value("engine", std::string());
    scorecard.serverVersion = json.value("server_version", std::string());
    scorecard.passed = json.value("passed", false);
    scorecard.total = wholeNumberAt<int>(json, "total");
    scorecard.max = wholeNumberAt<int>(json, "max");
    scorecard.mitigated = json.value("mitigated", false);
    scorecard.fixed = json.value("fixed", false);
    scorecard.hintsUsed = wholeNumberAt<int>(json, "hints_used");
    scorecard.takenOff = wholeNumberAt<int>(json, "taken_off");
    scorecard.duration =
        Milliseconds(std::clamp(wholeNumberAt<std::int64_t>(json, "duration_ms"), -farthestMoment, farthestMoment));
    const nlohmann::json& parts = json.at("parts");
    for (const Part part : {Part::Detect, Part::Fix, Part::Trap})
        scorecard.parts.at(static_cast<std::size_t>(part)) = partOf(parts.at(std::string(toString(part))), part);
    return scorecard;
}

} // namespace

Result<Scorecard> scorecardFromJson(std::string_view text)
{
    try {
        return scorecardOf(nlohmann::json::parse(text));
    } catch (const nlohmann::json::exception& exception) {
        return Error{ErrorCode::BadFile, "The scorecard cannot be read.", exception.what(),
                     "Was it written by another version of Stormlab?"};
    }
}

} // namespace stormlab
