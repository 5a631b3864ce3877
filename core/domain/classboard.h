// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/resultfile.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace stormlab
{

// What a teacher reads off the results of a class. Moments are milliseconds since 1970 in UTC.

/// A learner who did nothing for so long, with a drill that is not over, is stuck.
inline constexpr Milliseconds stuckAfter{180'000};
/// A running drill writes its result every 15 s: one that did not for so long is out of reach, or was killed.
inline constexpr Milliseconds silentAfter{60'000};

/// Neither finished nor ended.
[[nodiscard]] bool isGoingOn(const ResultFile& result);
/// Since when nothing was done; absent for a learner who is not stuck.
[[nodiscard]] std::optional<Milliseconds> stuckSince(const ResultFile& result, Milliseconds now);
[[nodiscard]] bool isSilent(const ResultFile& result, Milliseconds now);

struct TrapCount {
    std::string trap;
    int count = 0;
    friend bool operator==(const TrapCount&, const TrapCount&) = default;
};

struct BoardTotals {
    int all = 0;
    int done = 0; ///< finished
    int passed = 0;
    int stuck = 0;
    std::array<std::optional<int>, 3> median{}; ///< points per part of those who are done, rounded down
    std::optional<int> medianTotal{};
    std::vector<TrapCount> traps{}; ///< of all of them, the commonest first
    friend bool operator==(const BoardTotals&, const BoardTotals&) = default;
};

[[nodiscard]] BoardTotals totalsOf(const std::vector<const ResultFile*>& results, Milliseconds now);

} // namespace stormlab
