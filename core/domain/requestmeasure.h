// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drillstory.h"
#include "core/domain/phrase.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace stormlab
{

/// How many requests missed a goal, of those of which that is known.
struct RequestShare {
    std::int64_t missed = 0;
    std::int64_t all = 0;
    std::int64_t hung = 0; ///< of those that missed it, what had no end, good or bad, when the run ended

    /// Whether at most that many of 100 missed it. Without a request nobody was served in time.
    [[nodiscard]] bool isAtMost(int percent) const { return all > 0 && missed * 100 <= all * percent; }
    /// 12 of 12 %. Rounded up, so that nobody reads of a goal that was met and was not. Asks for a request.
    [[nodiscard]] std::int64_t missedPercent() const { return (missed * 100 + all - 1) / all; }
};

/// What is too high; absent: nothing is.
struct LatencyGoal {
    std::optional<Milliseconds> p95{};
    std::optional<Milliseconds> p99{};
};

/// The requests of some apps while a trigger was fired again. A request is known to have missed a goal when it was in a
/// second that did, or when it came longer before the run's end than the goal allows and has not ended by then. How
/// long each that is open has been so is told by no event; counted are those that must have been so for too long,
/// whichever of the others have ended. What is open for a shorter time counts for nothing.
struct RequestMeasure {
    RequestShare late;  ///< failed, answered in a second whose p95 was too high, or open for longer than that
    RequestShare tardy; ///< ended, served or failed, in a second whose p99 was too high, or open for longer than that
    bool asked = false; ///< some came, or were under way
};

/// Asks for a run that has ended.
[[nodiscard]] RequestMeasure measureRequests(const std::vector<std::string>& apps, const LatencyGoal& goal,
                                             const TriggerRun& run, const DrillStory& story);

/// "3 of them had no answer yet when the measurement ended."; says nothing when none had none.
[[nodiscard]] Phrase hungSentence(const RequestShare& share);

} // namespace stormlab
