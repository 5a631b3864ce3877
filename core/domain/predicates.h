// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drillstory.h"
#include "core/domain/scorecard.h"

#include <optional>
#include <string>
#include <vector>

// The predicates of the rubric, each a pure function of the story; one file a part.

namespace stormlab
{

/// What a check earned.
struct Verdict {
    int points = 0;
    Phrase says;
    std::vector<std::uint64_t> evidence;
    bool sprung = false; ///< traps only
};

[[nodiscard]] Verdict judge(const DiagnosisPredicate& predicate, int max, const DrillStory& story);
[[nodiscard]] Verdict judge(const EvidencePredicate& predicate, int max, const DrillStory& story);
[[nodiscard]] Verdict judge(const ShedPredicate& predicate, int max, const DrillStory& story);
[[nodiscard]] Verdict judge(const RecoveredPredicate& predicate, int max, const DrillStory& story);
[[nodiscard]] Verdict judge(const HoldsPredicate& predicate, int max, const DrillStory& story);
[[nodiscard]] Verdict judge(const ServedPredicate& predicate, int max, const DrillStory& story);
[[nodiscard]] Verdict judge(const BreakerPredicate& predicate, int max, const DrillStory& story);
[[nodiscard]] Verdict judge(const BudgetPredicate& predicate, int max, const DrillStory& story);
[[nodiscard]] Verdict judge(const TrapPredicate& predicate, int max, const DrillStory& story);

/// Service was back while the last check waited for it; without a check, at any time after the first act.
[[nodiscard]] bool isMitigated(const DrillStory& story);
/// Since when service was back for the first time after the learner's first act; absent when it never was.
[[nodiscard]] std::optional<DrillTime> serviceBackAt(const DrillStory& story);
/// Whether it judges what happens when the trigger is fired again, which nobody earns without a check.
[[nodiscard]] bool needsTrigger(const Predicate& predicate);
/// The last complete verification satisfies the predicate in full.
[[nodiscard]] bool holds(const HoldsPredicate& predicate, const DrillStory& story);

/// Whether the number is what samples around the moment showed for the app, give or take the percentage (at least 2).
struct CountComparison {
    bool right = false;
    int seen = 0; ///< the nearest of the counts shown within three seconds before
};
[[nodiscard]] CountComparison compareCount(const Diagnosis& diagnosis, DrillTime given, int tolerancePercent,
                                           const DrillStory& story);

/// A trap that was sprung by an event.
struct Spring {
    Phrase says; ///< "You terminated 3 backends of checkout_api."; of several springs, the first says it of all
    std::uint64_t sequence = 0;
};

// Traps that are laid in settings: what a statement or a change seen on the server springs.
[[nodiscard]] std::vector<Spring> raisedCeiling(const DrillStory& story);
[[nodiscard]] std::vector<Spring> blinded(const DrillStory& story);
[[nodiscard]] std::vector<Spring> blanketTimeout(const TrapPredicate& predicate, const DrillStory& story);

// Traps that are laid by pods.
[[nodiscard]] std::vector<Spring> probeLoosened(const TrapPredicate& predicate, const DrillStory& story);
[[nodiscard]] std::vector<Spring> killedPods(const TrapPredicate& predicate, const DrillStory& story);

} // namespace stormlab
