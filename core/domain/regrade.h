// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/domain/scenario.h"
#include "core/domain/scorecard.h"
#include "core/domain/timeline.h"

#include <string>
#include <vector>

namespace stormlab
{

/// One thing that came out otherwise: "check holds", "20 of 20: …", "0 of 20: …".
struct GradeDifference {
    Phrase what;
    Phrase was;
    Phrase now;

    friend bool operator==(const GradeDifference&, const GradeDifference&) = default;
};

/// A recording that was graded again, and how that compares with the drill's own scorecard.
struct Regrade {
    enum class Outcome {
        Same,
        NotScored,       ///< the drill had no end, so there is nothing to compare with
        ScenarioChanged, ///< the scorecard moved, and the scenario is not the one that was played
        Altered,         ///< the scorecard moved although the scenario is the same
    };

    Outcome outcome = Outcome::Same;
    Scorecard scorecard; ///< as graded now
    std::vector<GradeDifference> differences;
    Phrase why; ///< one sentence; empty when the same

    friend bool operator==(const Regrade&, const Regrade&) = default;
};

/// "same", "not_scored", "scenario_changed", "altered"
[[nodiscard]] std::string_view toString(Regrade::Outcome outcome);

/// Grades what came before the recorded scorecard. Illegal when the recording is of no drill or of another scenario;
/// BadFile when the recorded scorecard cannot be read.
[[nodiscard]] Result<Regrade> regrade(const Scenario& scenario, const TimelineView& view);

/// What differs between two scorecards of one drill, in the order of the rubric.
[[nodiscard]] std::vector<GradeDifference> differences(const Scorecard& was, const Scorecard& now);

} // namespace stormlab
