// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/event.h"
#include "core/domain/phrase.h"
#include "core/domain/scorecard.h"
#include "core/domain/timeline.h"

#include <optional>
#include <string>
#include <vector>

namespace stormlab
{

/// What a recording is, told without its scenario.
struct RecordingSummary {
    std::optional<DrillStarted> drill; ///< absent, or without a scenario: no drill but a recorded server
    std::string observed; ///< of a recorded server: where, since when, and what could not be seen; in sentences
    DrillTime length{0};
    std::size_t events = 0;
    int samples = 0;
    int gaps = 0;
    int peakBackends = 0;
    DrillTime peakAt{0};
    std::optional<int> usable; ///< the limit at the peak; absent without a sample, and where it is not known
    int refusedLogins = 0;     ///< this and the next are told by the fleet: of a recorded server nobody knows them
    int lostWork = 0;
    std::string scored; ///< the drill's own scorecard as it was recorded; empty when the drill had no end

    /// Only the recording of a drill can be graded.
    [[nodiscard]] bool isDrill() const { return drill && !drill->scenario.empty(); }

    friend bool operator==(const RecordingSummary&, const RecordingSummary&) = default;
};

[[nodiscard]] RecordingSummary summarise(const TimelineView& view);

/// What was recorded, one fact each: the scenario's drill and its seed, or that it is a real server's or imported;
/// which PostgreSQL; when it began. What the recording does not tell is left out.
[[nodiscard]] std::vector<Phrase> originFacts(const RecordingSummary& summary);

} // namespace stormlab
