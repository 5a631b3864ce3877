// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drilltime.h"
#include "core/domain/scenariocodec.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace stormlab
{

/// A text by language; English is always there.
using LanguageTexts = std::map<std::string, std::string>;

/// Where a demonstration stops and asks.
struct DemonstrationStop {
    DrillTime at{0};
    LanguageTexts question;
    std::vector<LanguageTexts> choices; ///< may be empty
    LanguageTexts answer;

    friend bool operator==(const DemonstrationStop&, const DemonstrationStop&) = default;
};

/// A recording with prepared stops and questions, for showing. A file of this kind is data from strangers, and lies
/// beside its recording.
struct Demonstration {
    static constexpr int version = 1;
    /// Of the file; more is no demonstration.
    static constexpr std::size_t mostBytes = 256 * 1024;

    std::string recording; ///< the name of a file in the same folder; empty: it is called as the demonstration is
    LanguageTexts title;
    DrillTime begins{0};           ///< where it begins to play
    int speed = 1;                 ///< times real time: 1, 2, 4, 8, 16, 32 or 64
    Milliseconds question{20'000}; ///< how long a question stands before it is answered, where nobody touches a key
    Milliseconds answer{12'000};   ///< and how long the answer stands
    std::vector<DemonstrationStop> stops; ///< in order of time

    friend bool operator==(const Demonstration&, const Demonstration&) = default;
};

inline constexpr int mostDemonstrationStops = 50;
inline constexpr int mostDemonstrationChoices = 8;
inline constexpr std::size_t mostDemonstrationText = 1'000;

struct DemonstrationReading {
    Demonstration demonstration; ///< meaningful only without mistakes
    /// Every one, by its JSON pointer. A format that is newer than this program's is one mistake, at /version.
    std::vector<ScenarioMistake> mistakes;
};

[[nodiscard]] DemonstrationReading readDemonstration(std::string_view text);
/// Every stop that lies behind the end of its recording.
[[nodiscard]] std::vector<ScenarioMistake> stopsBehind(const Demonstration& demonstration, DrillTime end);
/// Indented. readDemonstration() of it is the same demonstration.
[[nodiscard]] std::string toJson(const Demonstration& demonstration);
/// In that language, or else in English.
[[nodiscard]] const std::string& textIn(const LanguageTexts& texts, const std::string& language);

} // namespace stormlab
