// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/scorecard.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace stormlab
{

namespace
{

using Json = nlohmann::json;

/// A whole number that fits; 0 for everything else, since a cast of 1e300 would be undefined.
template <typename Number>
Number numberAt(const Json& json, const char* key)
{
    const auto found = json.find(key);
    if (found == json.end() || !found->is_number_integer())
        return 0;
    if (found->is_number_unsigned())
        return std::in_range<Number>(found->get<std::uint64_t>()) ? found->get<Number>() : Number{0};
    return std::in_range<Number>(found->get<std::int64_t>()) ? found->get<Number>() : Number{0};
}

std::vector<std::uint64_t> evidenceOf(const Json& json)
{
    std::vector<std::uint64_t> evidence;
    for (const Json& sequence : json.value("evidence", Json::array())) {
        if (sequence.is_number_unsigned())
            evidence.push_back(sequence.get<std::uint64_t>());
    }
    return evidence;
}

ScoredCheck checkOf(const Json& json)
{
    ScoredCheck check;
    check.id = json.value("id", std::string());
    check.points = numberAt<int>(json, "points");
    check.max = numberAt<int>(json, "max");
    check.sprung = json.value("sprung", false);
    check.met = json.value("met", !check.sprung);
    check.says = json.value("says", std::string());
    check.evidence = evidenceOf(json);
    return check;
}

ScoredPart partOf(const Json& json, Part part)
{
    ScoredPart scored;
    scored.part = part;
    scored.points = numberAt<int>(json, "points");
    scored.max = numberAt<int>(json, "max");
    for (const Json& check : json.value("checks", Json::array()))
        scored.checks.push_back(checkOf(check));
    return scored;
}

// May throw what the JSON library throws at a field of another type.
Scorecard scorecardOf(const Json& json)
{
    Scorecard scorecard;
    scorecard.scenario = json.value("scenario", std::string());
    scorecard.version = numberAt<int>(json, "version");
    scorecard.seed = numberAt<std::uint64_t>(json, "seed");
    scorecard.engine = json.value("engine", std::string());
    scorecard.serverVersion = json.value("server_version", std::string());
    scorecard.passed = json.value("passed", false);
    scorecard.total = numberAt<int>(json, "total");
    scorecard.max = numberAt<int>(json, "max");
    scorecard.mitigated = json.value("mitigated", false);
    scorecard.fixed = json.value("fixed", false);
    scorecard.hintsUsed = numberAt<int>(json, "hints_used");
    scorecard.duration = Milliseconds(numberAt<std::int64_t>(json, "duration_ms"));
    const Json& parts = json.at("parts");
    for (const Part part : {Part::Detect, Part::Fix, Part::Trap})
        scorecard.parts.at(static_cast<std::size_t>(part)) = partOf(parts.at(std::string(toString(part))), part);
    return scorecard;
}

} // namespace

Result<Scorecard> scorecardFromJson(std::string_view text)
{
    try {
        return scorecardOf(Json::parse(text));
    } catch (const Json::exception& exception) {
        return Error{ErrorCode::BadFile, "The scorecard cannot be read.", exception.what(),
                     "Was it written by another version of Stormlab?"};
    }
}

} // namespace stormlab
