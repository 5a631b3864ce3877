// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scenario.h"
#include "core/domain/timeline.h"

namespace stormlab
{

/// What a learner does next. It only decides what stands out: the other steps are as reachable as ever.
enum class NextStep { Diagnose, Act, Check, Finish };

/// The one rule for the button that stands out, wherever steps are offered. A check that found the incident fixed
/// leaves nothing to do but to finish, unless something was done since. Before that comes the diagnosis, which is to be
/// said before acting; then an act, for a check of what nobody touched, or touched since a check that failed, finds
/// nothing new; then the check. Acts are those that are graded.
[[nodiscard]] NextStep nextStep(const Scenario& scenario, const TimelineView& view);

} // namespace stormlab
