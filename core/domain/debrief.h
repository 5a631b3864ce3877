// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scenario.h"
#include "core/domain/scorecard.h"
#include "core/domain/timeline.h"

#include <string>
#include <vector>

namespace stormlab
{

/// A numbered moment of the drill: an inject, an act, a diagnosis, a deploy, a hint, a check.
struct DebriefMark {
    int number = 0; ///< from 1, as on the chart
    DrillTime time{0};
    std::string says;   ///< "oncall terminated 69 backends of deploy_worker (69 idle)"
    std::string effect; ///< points that this moment proved ("Detect 15"); may be empty
    std::vector<std::uint64_t> evidence;

    friend bool operator==(const DebriefMark&, const DebriefMark&) = default;
};

/// What happened, for the last page of a drill. Derived from the prefix alone.
struct Debrief {
    Scorecard scorecard;
    std::vector<DebriefMark> marks;
    int peakBackends = 0;
    int refusedLogins = 0;
    int lostWork = 0; ///< transactions of any app that were destroyed

    friend bool operator==(const Debrief&, const Debrief&) = default;
};

[[nodiscard]] Debrief debrief(const Scenario& scenario, const TimelineView& view);

} // namespace stormlab
