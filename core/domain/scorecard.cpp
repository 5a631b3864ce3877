// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/scorecard.h"

#include <nlohmann/json.hpp>

namespace stormlab
{

namespace
{

using OrderedJson = nlohmann::ordered_json;

OrderedJson checkJson(const ScoredCheck& check, Part part)
{
    OrderedJson json;
    json["id"] = check.id;
    json["points"] = check.points;
    json["max"] = check.max;
    json["met"] = check.met;
    if (part == Part::Trap)
        json["sprung"] = check.sprung;
    json["says"] = check.says.english();
    json["evidence"] = check.evidence;
    return json;
}

OrderedJson partJson(const ScoredPart& scored, Part part)
{
    OrderedJson json;
    json["points"] = scored.points;
    json["max"] = scored.max;
    json["checks"] = OrderedJson::array();
    for (const ScoredCheck& check : scored.checks)
        json["checks"].push_back(checkJson(check, part));
    return json;
}

} // namespace

std::string toJson(const Scorecard& scorecard, bool indented)
{
    OrderedJson json;
    json["scenario"] = scorecard.scenario;
    json["version"] = scorecard.version;
    json["seed"] = scorecard.seed;
    json["engine"] = scorecard.engine;
    json["server_version"] = scorecard.serverVersion;
    json["passed"] = scorecard.passed;
    json["total"] = scorecard.total;
    json["max"] = scorecard.max;
    json["mitigated"] = scorecard.mitigated;
    json["fixed"] = scorecard.fixed;
    json["hints_used"] = scorecard.hintsUsed;
    // Only a class takes points off: everywhere else the contract's object stays as it is.
    if (scorecard.takenOff > 0)
        json["taken_off"] = scorecard.takenOff;
    json["duration_ms"] = scorecard.duration.count();
    OrderedJson parts;
    for (const Part part : {Part::Detect, Part::Fix, Part::Trap})
        parts[std::string(toString(part))] = partJson(scorecard.parts[static_cast<std::size_t>(part)], part);
    json["parts"] = parts;
    return json.dump(indented ? 2 : -1, ' ', false, OrderedJson::error_handler_t::replace);
}

Phrase verdictSentence(const Scorecard& scorecard)
{
    const WordedText verdict = scorecard.passed ? worded("Scorecard", "Passed: %1 of %2 points.")
                                                : worded("Scorecard", "Not passed: %1 of %2 points.");
    const Phrase price =
        scorecard.takenOff <= 0
            ? Phrase()
            : wordedCount("Scorecard", "%n point(s) taken off for hints and checks.")(scorecard.takenOff);
    const auto outcome = [&scorecard]() -> Phrase {
        if (scorecard.fixed)
            return worded("Scorecard", "Mitigated and fixed.");
        if (scorecard.mitigated)
            return worded("Scorecard",
                          "Mitigated, not fixed: no check has shown that it withstands the trigger, fired again.");
        return worded("Scorecard", "Not mitigated: service is not back.");
    };
    return Phrase::sentences({verdict(scorecard.total, scorecard.max), price, outcome()});
}

} // namespace stormlab
