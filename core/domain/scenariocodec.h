// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scenario.h"

#include <string>
#include <vector>

namespace stormlab
{

/// The texts of a scenario folder, read by somebody who may touch files.
struct ScenarioFiles {
    std::string folder; ///< for messages
    std::string scenarioJson;
    std::string briefing;
    std::string postmortem;
    std::string schemaSql; ///< empty when there is none
};

/// One mistake of a scenario's author.
struct ScenarioMistake {
    std::string file;    ///< "scenario.json", "briefing.md"
    std::string pointer; ///< JSON pointer ("/fleet/0/settings/pool.max"); empty for other files or the whole
    std::string says;    ///< what is there and what was expected

    friend bool operator==(const ScenarioMistake&, const ScenarioMistake&) = default;
};

/// Every mistake of one document on a line: its pointer, where it has one, and what it says.
[[nodiscard]] std::string mistakeLines(const std::vector<ScenarioMistake>& mistakes);

struct ScenarioReading {
    Scenario scenario; ///< meaningful only without mistakes
    std::vector<ScenarioMistake> mistakes;
};

/// Reads a scenario and reports every mistake, not only the first.
[[nodiscard]] ScenarioReading readScenario(const ScenarioFiles& files);

} // namespace stormlab
