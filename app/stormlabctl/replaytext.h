// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/comparison.h"
#include "core/domain/regrade.h"
#include "core/runtime/report/debriefreport.h"

#include <string>

namespace stormlab
{

// What `replay` tells of a recording, for people who read it in a terminal. A name from a recording cannot move the
// cursor: control characters are shown as "?".

/// What it is, its length, peak and marks, and its verdict.
[[nodiscard]] std::string summaryText(const DebriefReport& report);
/// The scorecard, and what moved.
[[nodiscard]] std::string regradeText(const Regrade& regrade, const Rubric& rubric);
/// The table of figures, and what only one of them did.
[[nodiscard]] std::string comparisonText(const DrillComparison& comparison);

/// {"grade": "same", "scorecard": {…}, "differences": [{"what", "was", "now"}…], "why": "…"}
[[nodiscard]] std::string regradeJson(const Regrade& regrade);
/// {"written": "debrief.html"}
[[nodiscard]] std::string pathJson(const std::string& path);

} // namespace stormlab
