// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/probesummary.h"
#include "core/domain/scenario.h"
#include "core/domain/scorecard.h"
#include "core/domain/timeline.h"
#include "core/domain/trapcosts.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stormlab
{

/// What kind of moment a mark is. Ended: backends that somebody terminated.
enum class MarkKind { Inject, Statement, Deploy, Diagnosis, Hint, View, Server, Check, Ended };

/// A numbered moment of the drill: an inject, an act, a diagnosis, a deploy, a hint, a check, a wave of kills.
struct DebriefMark {
    int number = 0; ///< from 1, as on the chart
    DrillTime time{0};
    Phrase says;   ///< "oncall terminated 69 backends of deploy_worker (69 idle)"; a cause is named
    Phrase effect; ///< points that this moment proved ("Detect 15"), each at one moment; may be empty
    std::vector<std::uint64_t> evidence;
    MarkKind kind = MarkKind::Inject;

    friend bool operator==(const DebriefMark&, const DebriefMark&) = default;
};

/// What happened, for the last page of a drill. Derived from the prefix alone.
struct Debrief {
    Scorecard scorecard;
    std::vector<DebriefMark> marks;
    std::vector<TrapCost> trapCosts;
    std::vector<ProbeSummary> probes;  ///< of applications in pods
    std::optional<DrillTime> incident; ///< the first inject
    std::optional<DrillTime> firstAct;
    std::optional<DrillTime> serviceBack; ///< since when, where the drill was mitigated
    int peakBackends = 0;
    int refusedLogins = 0;
    int statements = 0; ///< that the learner ran, with any tool and whatever became of them
    int deploys = 0;    ///< that the learner began
    int lostWork = 0;   ///< transactions of any app that were destroyed

    friend bool operator==(const Debrief&, const Debrief&) = default;
};

[[nodiscard]] Debrief debrief(const Scenario& scenario, const TimelineView& view);
/// The same with a scorecard that is already known: the recorded one, where the scenario is not there to grade with.
[[nodiscard]] Debrief debrief(const Scenario& scenario, const TimelineView& view, Scorecard scorecard);

/// "61 logins refused, 11 transactions lost, of whatever age": what all applications paid. A trap may count less, and
/// then says what.
[[nodiscard]] Phrase costText(const Debrief& debrief);

/// "inject", "statement", …
[[nodiscard]] std::string_view toString(MarkKind kind);

} // namespace stormlab
