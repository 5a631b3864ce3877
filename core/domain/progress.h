// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drillresult.h"
#include "core/domain/drilltime.h"
#include "core/domain/rubric.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What somebody has drilled, and what is due again. No clock: whoever asks says what time it is, in milliseconds since
// 1970 in UTC.

namespace stormlab
{

/// All that is kept. In no order.
struct Progress {
    std::vector<DrillResult> drills;
    std::map<std::string, std::string> notes; ///< by the drill's id; also of drills whose result is not kept

    friend bool operator==(const Progress&, const Progress&) = default;
};

/// Points that were reached once, and when.
struct PointsReached {
    PartPoints points;
    Milliseconds when{0};

    friend bool operator==(const PointsReached&, const PointsReached&) = default;
};

/// The highest share of the points there were, when it was first reached; and the last points.
struct BestAndLatest {
    PointsReached best;
    PointsReached latest;

    friend bool operator==(const BestAndLatest&, const BestAndLatest&) = default;
};

/// When a scenario is due again, told in days:
///   1    the latest drill was not passed
///   7    it was passed, with fewer than 80 of 100 points
///   30   it was passed with 80 or more. Every further drill as good doubles the days, up to 180, if it comes when the
///        scenario is due; an earlier one leaves them as they are.
/// A scenario that was never drilled to an end is not due, but new.
enum class DueAfter { NotPassed, PassedBarely, PassedWell };

inline constexpr int goodPercent = 80;

/// What the finished drills of one scenario come to. There is at least one.
struct ScenarioProgress {
    std::string scenario;
    int drills = 0;
    std::array<BestAndLatest, 3> parts; ///< in the order of Part
    BestAndLatest total;
    bool latestPassed = false;
    bool everPassed = false;
    DueAfter dueAfter = DueAfter::NotPassed;
    int dueDays = 0; ///< after the latest drill
    Milliseconds due{0};

    [[nodiscard]] bool isDue(Milliseconds now) const { return now >= due; }

    friend bool operator==(const ScenarioProgress&, const ScenarioProgress&) = default;
};

/// "not-passed", "passed-barely", "passed-well"
[[nodiscard]] std::string_view toString(DueAfter after);

/// One for each scenario with a finished drill, in the order of their ids.
[[nodiscard]] std::vector<ScenarioProgress> summarise(const Progress& progress);
/// nullptr where it was never drilled to an end.
[[nodiscard]] const ScenarioProgress* findProgress(const std::vector<ScenarioProgress>& summaries,
                                                   std::string_view scenario);

/// Those that are due, the longest due first.
[[nodiscard]] std::vector<ScenarioProgress> dueAgain(const Progress& progress, Milliseconds now);

/// Where a learner goes on, and why.
struct Continuation {
    enum class Reason { Unfinished, Due, New };

    std::string scenario;
    Reason reason = Reason::New;

    friend bool operator==(const Continuation&, const Continuation&) = default;
};

/// The scenario whose last drill was stopped half-way, the latest of them; else the one that is due longest; else the
/// first that was never drilled. Only those of the list. Absent where there is none, and where nobody has drilled yet:
/// then there is nothing to go on with.
[[nodiscard]] std::optional<Continuation> continuationOf(const Progress& progress,
                                                         const std::vector<std::string>& scenarios, Milliseconds now);

} // namespace stormlab
