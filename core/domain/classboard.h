// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/resultfile.h"

#include <array>
#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stormlab
{

// What a teacher reads off the results of a class. The moments of a result are by the learner's clock, which may go
// otherwise than the teacher's: they are compared among themselves only, and with a span that the teacher's clock
// measured.

/// What grading the recording beside a result again has said.
enum class GradedAgain {
    Same,
    Different,   ///< the scorecard that is claimed is not what the recording is worth, or it is of another drill
    NoRecording, ///< none lies beside the result, or the result names none
    NotGradable, ///< the recording or its scenario cannot be read here
};

/// A result on the board.
struct BoardLine {
    const ResultFile* result = nullptr;
    Milliseconds unchanged{0};                ///< since its file was seen to change
    int learner = 1;                          ///< stands for the name where names are hidden
    bool counts = true;                       ///< false: an earlier attempt of a learner who has made another
    std::optional<GradedAgain> gradedAgain{}; ///< absent where nobody has asked
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

/// Whether a drill began before another, by the clocks of their learners; of those that began at once one always comes
/// first, the attempts of a learner in their order.
[[nodiscard]] bool beganBefore(const ResultFile& result, const ResultFile& other);

/// Numbers that stand for learners: each has one, whatever they called themselves, and keeps it.
class LearnerNumbers
{
public:
    /// Those who have none yet get the next ones, in the order in which the first of these results began: in whichever
    /// order files were read, it is the same.
    void add(std::vector<const ResultFile*> results);
    /// Of a result that was added.
    [[nodiscard]] int of(const ResultFile& result) const;
    void clear() { m_numbers.clear(); }

private:
    std::map<std::string, int, std::less<>> m_numbers;
};

/// Says of each line whether it counts: of a learner's attempts the last one does.
void reckonAttempts(std::vector<BoardLine>& lines);
/// Numbers the learners of all the results there are, and says which lines count.
void reckonLearners(std::vector<BoardLine>& lines);

struct TrapCount {
    std::string trap;
    int count = 0;
    friend bool operator==(const TrapCount&, const TrapCount&) = default;
};

/// Of the lines that count.
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

/// Which lines count has been reckoned: reckonAttempts(), reckonLearners().
[[nodiscard]] BoardTotals totalsOf(const std::vector<BoardLine>& lines);

} // namespace stormlab
