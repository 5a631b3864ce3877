// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drilltime.h"
#include "core/domain/phrase.h"
#include "core/domain/result.h"
#include "core/domain/rubric.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace stormlab
{

struct ScoredCheck {
    std::string id;
    int points = 0;
    int max = 0;
    bool met = false;                    ///< all points earned; for a trap: not sprung, by one who did something
    bool sprung = false;                 ///< traps only
    Phrase says;                         ///< one sentence
    std::vector<std::uint64_t> evidence; ///< sequences of timeline events

    friend bool operator==(const ScoredCheck&, const ScoredCheck&) = default;
};

struct ScoredPart {
    Part part = Part::Detect;
    int points = 0;
    int max = 0;
    std::vector<ScoredCheck> checks;

    friend bool operator==(const ScoredPart&, const ScoredPart&) = default;
};

struct Scorecard {
    std::string scenario;
    int version = 0;
    std::uint64_t seed = 0;
    std::string engine;
    std::string serverVersion;
    bool passed = false;
    int total = 0;
    int max = 100;
    bool mitigated = false;
    bool fixed = false;
    int hintsUsed = 0;
    int takenOff = 0;         ///< for hints and checks that a class prices; the total is what is left
    Milliseconds duration{0}; ///< from the incident's inject to the end of the prefix
    std::array<ScoredPart, 3> parts;

    friend bool operator==(const Scorecard&, const Scorecard&) = default;
};

/// The contract's JSON object, on one line or indented.
[[nodiscard]] std::string toJson(const Scorecard& scorecard, bool indented = false);

/// "Passed: 92 of 100 points. Mitigated and fixed."
[[nodiscard]] Phrase verdictSentence(const Scorecard& scorecard);

/// Reads the contract's JSON object back; BadFile when it is none.
[[nodiscard]] Result<Scorecard> scorecardFromJson(std::string_view text);

} // namespace stormlab
