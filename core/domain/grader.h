// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scenario.h"
#include "core/domain/scorecard.h"
#include "core/domain/timeline.h"

namespace stormlab
{

/// Grades what is left of the playhead. Pure and total: every prefix has a grade; a sprung trap stays sprung.
[[nodiscard]] Scorecard grade(const Scenario& scenario, const TimelineView& view);

/// Whether service is back at the end of the prefix: what `mitigated` means now. Used by a check that waits for it;
/// then the server has to have been read since the check began, so that what was done just before it is known.
[[nodiscard]] bool isRecovered(const Scenario& scenario, const TimelineView& view);

} // namespace stormlab
