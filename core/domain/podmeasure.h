// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drillstory.h"
#include "core/domain/phrase.h"
#include "core/domain/rubric.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace stormlab
{

/// How pods fared while a trigger was fired again, as far as it was known when that ended: later events change nothing.
struct PodMeasure {
    bool asked = false;                     ///< at least one liveness probe ended
    int unanswered = 0;                     ///< liveness probes that timed out, were refused or answered badly
    int restarts = 0;                       ///< pods that the kubelet killed, or that ended by themselves
    Milliseconds longest{0};                ///< of the liveness probes; of one that timed out, how long was waited
    int notAsked = 0;                       ///< pods that were asked nothing, because nothing of them ran
    int failures = 0;                       ///< of the restarts, those that the lab's own program is to blame for
    std::optional<Milliseconds> hangs;      ///< for how long at least, the liveness probe that hung longest at the end
    std::optional<Milliseconds> readyAfter; ///< when the last pod was ready, from the end of the pause; absent: never
    std::vector<std::uint64_t> evidence;

    friend bool operator==(const PodMeasure&, const PodMeasure&) = default;
};

/// Of a trigger that is no pause, readiness is reckoned from its start. Asks for a run that has ended.
[[nodiscard]] PodMeasure measurePods(const TriggerRun& run, const DrillStory& story);

/// Liveness was answered in time, of every pod, and none was restarted; true where the predicate does not ask.
[[nodiscard]] bool isAlive(const HoldsPredicate& predicate, const PodMeasure& measure);
/// True where the predicate does not ask.
[[nodiscard]] bool isReadyInTime(const HoldsPredicate& predicate, const PodMeasure& measure);
/// A number of what should not be: "none" for 0.
[[nodiscard]] Phrase numberOrNone(int number);
/// Says nothing where the predicate does not ask.
[[nodiscard]] Phrase podSentences(const HoldsPredicate& predicate, const PodMeasure& measure);

} // namespace stormlab
