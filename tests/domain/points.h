// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/grader.h"
#include "tests/domain/drillscript.h"

#include <string>

namespace stormlab
{

/// The application of stormScenario() whose deploy is the incident.
inline const std::string worker = "deploy_worker";

/// The check of that id; ends the test program when there is none.
[[nodiscard]] const ScoredCheck& checkOf(const Scorecard& card, const std::string& id);

/// How that check of stormScenario() is graded at the end of the script.
[[nodiscard]] ScoredCheck gradedCheck(const DrillScript& script, const std::string& id);

} // namespace stormlab

/// Fails with what the check says.
#define COMPARE_POINTS(script, id, expected)                                                                           \
    do {                                                                                                               \
        const stormlab::ScoredCheck found = stormlab::gradedCheck((script), id);                                       \
        QVERIFY2(found.points == (expected), (std::to_string(found.points) + ": " + found.says.english()).c_str());    \
    } while (false)
