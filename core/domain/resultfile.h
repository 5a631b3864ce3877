// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drillresult.h"
#include "core/domain/drilltime.h"
#include "core/domain/scorecard.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stormlab
{

/// How far a drill of a class is. Ended: given up, or its sandbox failed; it has no final scorecard.
enum class ResultState { Begun, Incident, Checking, Finished, Ended };
inline constexpr std::size_t resultStateCount = 5;

/// The recording of a drill, by the name of its file.
struct RecordingReference {
    std::string name;
    std::string sha256; ///< 64 hexadecimal digits; empty while it is being written
    friend bool operator==(const RecordingReference&, const RecordingReference&) = default;
};

/// What a drill of a class tells about itself (`.stormresult`): written anew while it goes on. Moments are milliseconds
/// since 1970 in UTC, by the learner's clock.
struct ResultFile {
    static constexpr int version = 1;
    /// Of the file; more is no result.
    static constexpr std::size_t mostBytes = 256 * 1024;

    std::string classId;
    std::string drill; ///< no other drill has it
    std::string name;  ///< of the learner; may be empty
    /// 32 hexadecimal digits that all drills of one learner in this class have, whichever run of the program they are
    /// of; empty where an older program wrote the file.
    std::string learner{};
    std::string scenario;
    ResultState state = ResultState::Begun;
    /// When each state was reached, the last time; by ResultState.
    std::array<std::optional<Milliseconds>, resultStateCount> reached{};
    Milliseconds moved{0};             ///< the state changed, or the learner did something
    Milliseconds written{0};           ///< this file
    std::array<PartPoints, 3> parts{}; ///< by Part, as graded so far
    int total = 0;                     ///< with what was taken off for hints and checks
    int max = 100;
    bool passed = false;
    int hints = 0;
    int checks = 0;
    std::vector<std::string> traps;       ///< ids of the checks that were sprung
    Milliseconds duration{0};             ///< since the incident's inject
    std::optional<Scorecard> scorecard{}; ///< of a drill that is finished
    std::optional<RecordingReference> recording{};

    friend bool operator==(const ResultFile&, const ResultFile&) = default;
};

inline constexpr std::size_t mostNameCharacters = 60;

/// Why a file is shown apart and its figures are not counted.
enum class ResultMark {
    OtherClass,
    Altered,    ///< what it says does not fit its seal
    NotAResult, ///< another kind of file, or one with mistakes
    Damaged,    ///< it begins as a result does, and cannot be read to its end
    Newer,      ///< of a later format
    TooLarge,
    Unreadable, ///< by the system
    Duplicate,  ///< another file is of the same drill or the same recording, and was written later
};

/// "another class", "altered after it was written", …
[[nodiscard]] std::string_view toString(ResultMark mark);
/// "begun", "incident", "checking", "finished", "ended"
[[nodiscard]] std::string_view toString(ResultState state);

struct ResultReading {
    ResultFile result;              ///< meaningful without a mark
    std::string classId;            ///< as far as it can be told
    std::string content;            ///< what a seal is over, however the file is laid out; empty where there is none
    std::string seal;               ///< as it stands there
    std::optional<ResultMark> mark; ///< TooLarge, NotAResult, Damaged or Newer: the caller checks the seal
    std::string detail;             ///< every mistake, a line each
};

[[nodiscard]] ResultReading readResultFile(std::string_view text);

/// What a result says plainly of a scorecard: points, verdict, hints, traps and duration.
void takeFigures(ResultFile& result, const Scorecard& card);
/// Whether it says what its scorecard says; true where it has none.
[[nodiscard]] bool hasFiguresOfScorecard(const ResultFile& result);

/// All that is sealed, in one form: members by name, no white space.
[[nodiscard]] std::string resultContent(const ResultFile& result);
/// The file, on one line. It may be longer than a result may be.
[[nodiscard]] std::string toJson(const ResultFile& result, const std::string& seal);

} // namespace stormlab
