// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/classboard.h"
#include "core/domain/classfile.h"
#include "core/domain/scenario.h"

#include <QString>

#include <array>

namespace stormlab
{

/// "Each hint costs 5 points. At most 3 checks. The drill ends 30 minutes after the incident began."
[[nodiscard]] QString policyWords(const DrillPolicy& policy);
[[nodiscard]] QString hintWords(const HintPolicy& hints);
[[nodiscard]] QString checkWords(const CheckPolicy& checks);
[[nodiscard]] QString timeBoxWords(const DrillPolicy& policy);
/// Whether recordings are put beside the results.
[[nodiscard]] QString recordingWords(const ClassFile& file);
/// "Connection storm after a deploy (level 1, 10–20 min), seed 7, on whichever engine works."
[[nodiscard]] QString drillWords(const ClassFile& file, const Scenario& scenario);

[[nodiscard]] QString stateWords(ResultState state);
[[nodiscard]] QString markWords(ResultMark mark);
/// "20 of 30 done, 15 passed, 3 stuck. Median: Detect 20, Fix 25, Trap 30, total 75."
[[nodiscard]] QString totalsWords(const BoardTotals& totals);
/// How many recordings gave the same again, another result, were not there and could not be graded: "Graded again: 12
/// the same, …".
[[nodiscard]] QString gradingWords(const std::array<int, 4>& counts);
/// "Common traps: Raising max_connections (7), …"; empty where there is none.
[[nodiscard]] QString trapWords(const BoardTotals& totals, const Rubric& rubric);

} // namespace stormlab
