// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scenariocodec.h"

#include <map>
#include <string>
#include <vector>

namespace stormlab
{

/// What a scenario says to people, in another language than English. Grading, recordings and the scenario's hash know
/// nothing of it: they go by ids and numbers.
struct ScenarioTexts {
    std::string language;                     ///< "de"
    std::map<std::string, std::string> texts; ///< the translation of an English text; one that is missing stays English
    std::string briefing;                     ///< Markdown; empty: stays English
    std::string postmortem;
};

/// The files below languages/<language>/ of a scenario's folder, as texts.
struct ScenarioTextFiles {
    std::string language; ///< the folder's name
    std::string textsJson;
    std::string briefing;
    std::string postmortem;
};

/// The texts, and every mistake of the translator: what is missing, what translates a text that the scenario does not
/// have (any more), what is no JSON. Mistakes name files as "languages/de/texts.json".
struct ScenarioTextsReading {
    ScenarioTexts texts;
    std::vector<ScenarioMistake> mistakes;
};

[[nodiscard]] ScenarioTextsReading readScenarioTexts(const ScenarioTextFiles& files, const Scenario& english);

/// What there is to translate in scenario.json, in its order and each once: title, topic, summary, hints, what causes
/// say, takeaways.
[[nodiscard]] std::vector<std::string> textsToTranslate(const Scenario& english);

/// The same scenario, with the same hash, that speaks the other language.
[[nodiscard]] Scenario translated(Scenario english, const ScenarioTexts& texts);

} // namespace stormlab
