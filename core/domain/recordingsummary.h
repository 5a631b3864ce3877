// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/event.h"
#include "core/domain/scorecard.h"
#include "core/domain/timeline.h"

#include <optional>
#include <string>

namespace stormlab
{

/// What a recording is, told without its scenario.
struct RecordingSummary {
    std::optional<DrillStarted> drill; ///< absent, or without a scenario: no drill but a recorded server
    DrillTime length{0};
    std::size_t events = 0;
    int samples = 0;
    int gaps = 0;
    int peakBackends = 0;
    DrillTime peakAt{0};
    std::optional<int> usable; ///< the limit at the peak; absent without a sample, and where it is not known
    int refusedLogins = 0;
    int lostWork = 0;
    std::string scored; ///< the drill's own scorecard as it was recorded; empty when the drill had no end

    /// Only the recording of a drill can be graded.
    [[nodiscard]] bool isDrill() const { return drill && !drill->scenario.empty(); }

    friend bool operator==(const RecordingSummary&, const RecordingSummary&) = default;
};

[[nodiscard]] RecordingSummary summarise(const TimelineView& view);

} // namespace stormlab
