// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/scenariocodec.h"
#include "tests/fuzz/fuzztarget.h"

#include <numeric>

/// The scenario.json of a stranger: either its mistakes are told, or the scenario keeps the promises of its rubric.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace stormlab;
    ScenarioFiles files;
    files.folder = "connection-storm-after-deploy";
    files.scenarioJson = fuzz::textOf(data, size);
    files.briefing = "# Briefing\n";
    files.postmortem = "# Postmortem\n";
    files.schemaSql = "create table jobs (id int);\n";
    const ScenarioReading reading = readScenario(files);
    for (const ScenarioMistake& mistake : reading.mistakes) {
        fuzz::require(!mistake.says.empty() && !mistake.file.empty(), "a mistake has a place and words");
    }
    if (reading.mistakes.empty()) {
        const std::vector<RubricCheck>& checks = reading.scenario.rubric.checks;
        const int points = std::accumulate(checks.begin(), checks.end(), 0,
                                           [](int sum, const RubricCheck& check) { return sum + check.points; });
        fuzz::require(points == 100, "the points of a rubric add up to 100");
        fuzz::require(findInject(reading.scenario, reading.scenario.trigger) != nullptr, "the trigger is an inject");
    }
    return 0;
}
