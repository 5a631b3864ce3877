// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drilltime.h"
#include "core/domain/timeline.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>

namespace stormlab
{

struct PartPoints {
    int points = 0;
    int max = 0;

    friend bool operator==(const PartPoints&, const PartPoints&) = default;
};

/// What is kept of a drill when it is over: who drills again wants to know how it went last time.
struct DrillResult {
    std::string drill; ///< as drillIdOf() makes it
    std::string scenario;
    int version = 0; ///< of the scenario
    std::uint64_t seed = 0;
    std::string engine;
    Milliseconds when{0};     ///< the drill's end, since 1970 in UTC
    Milliseconds duration{0}; ///< from the incident's inject to the end
    /// Ended by its learner, or checked at least once. A drill that was stopped before that is no result.
    bool finished = false;
    bool passed = false;
    int hintsUsed = 0;
    std::array<PartPoints, 3> parts; ///< in the order of Part
    std::string recording{};         ///< the name of its file, without the folder; empty where there is none

    friend bool operator==(const DrillResult&, const DrillResult&) = default;
};

/// Whether this makes a drill one that has a result: its learner's end of it, or what a check has found.
[[nodiscard]] bool makesResult(const EventBody& body);

/// What a check has found; nullptr for another event, and for a check that was cancelled, which has found nothing.
[[nodiscard]] const CheckEnded* checkResultIn(const EventBody& body);

/// All parts together.
[[nodiscard]] PartPoints totalOf(const DrillResult& result);

/// What no other drill has: "2026-11-26T02:10:50.123Z some-incident 7". It is made of what a recording tells, too, so a
/// note finds its drill wherever the file has gone. Absent where the moment is not known, and for a server that is not
/// the lab's.
[[nodiscard]] std::optional<std::string> drillIdOf(const DrillStarted& started);
/// The same of the drill that this is the timeline of.
[[nodiscard]] std::optional<std::string> drillIdOf(const TimelineView& view);

/// The result of a drill whose timeline ends with its scorecard; absent for every other one. The recording is left
/// empty.
[[nodiscard]] std::optional<DrillResult> drillResultOf(const TimelineView& view);

} // namespace stormlab
