// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/resultfile.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stormlab
{

// What a teacher reads off the results of a class. The moments of a result are by the learner's clock, which may go
// otherwise than the teacher's: they are compared among themselves only, and with a span that the teacher's clock
// measured.

/// A result on the board, with its number, which stands for the name where names are hidden.
struct BoardLine {
    int number = 1;
    const ResultFile* result = nullptr;
    Milliseconds unchanged{0}; ///< since its file was seen to change
};

/// A learner who did nothing for so long, with a drill that is not over, is stuck.
inline constexpr Milliseconds stuckAfter{180'000};
/// A running drill writes its result every 15 s: one that did not for so long is out of reach, or was killed.
inline constexpr Milliseconds silentAfter{60'000};

/// Neither finished nor ended.
[[nodiscard]] bool isGoingOn(const ResultFile& result);
/// For how long nothing was done; absent for a learner who is not stuck.
[[nodiscard]] std::optional<Milliseconds> stuckFor(const BoardLine& line);
[[nodiscard]] bool isSilent(const BoardLine& line);
/// Since when it is as it is, by the learner's clock: the last act of one who is stuck, else the state. Absent where
/// the result does not say.
[[nodiscard]] std::optional<Milliseconds> sinceOf(const BoardLine& line);
/// How long ago a moment of the result is.
[[nodiscard]] Milliseconds agoOf(const BoardLine& line, Milliseconds moment);

/// The drill without the number of the attempt: "drill-1a2b3c4d-3" and "drill-1a2b3c4d" are of one run of the
/// program, and so of one learner.
[[nodiscard]] std::string_view firstDrillOf(std::string_view drill);

struct TrapCount {
    std::string trap;
    int count = 0;
    friend bool operator==(const TrapCount&, const TrapCount&) = default;
};

/// Of one learner's attempts the last one counts.
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

[[nodiscard]] BoardTotals totalsOf(const std::vector<BoardLine>& lines);

} // namespace stormlab
