// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/debrief.h"
#include "core/domain/recordingsummary.h"
#include "core/domain/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace stormlab
{

/// One recording as it is handed to a comparison.
struct ComparedRecording {
    std::string name; ///< what tables call it: a file's name
    RecordingSummary summary;
    std::optional<Debrief> debrief;    ///< absent for a recorded server
    std::optional<int> alignAt;        ///< number of a mark; absent: the inject, or the start where there is none
    std::vector<CauseChoice> causes{}; ///< what its scenario calls them; empty where it is not installed

    friend bool operator==(const ComparedRecording&, const ComparedRecording&) = default;
};

/// A mark on the common axis.
struct ComparedMark {
    Milliseconds since{0}; ///< from the moment at which both are aligned; negative before it
    int number = 0;        ///< as in the recording's own debrief
    MarkKind kind = MarkKind::Inject;
    Phrase says;
    bool onlyHere = false; ///< the other recording has no such mark; counts and times aside

    friend bool operator==(const ComparedMark&, const ComparedMark&) = default;
};

/// One side of a comparison.
struct ComparedSide {
    std::string name;
    DrillTime origin{0}; ///< the moment of this recording that is zero on the common axis
    DrillTime length{0};
    std::vector<ComparedMark> marks;
    std::vector<CauseChoice> causes{}; ///< for what the marks say: see withCauseTitles()

    friend bool operator==(const ComparedSide&, const ComparedSide&) = default;
};

/// One row of the table. Absent is not zero: a drill that was never mitigated has no time to mitigate.
struct ComparedFigure {
    enum class Unit { Count, Time, Points };

    std::string id; ///< "time_to_mitigate"
    Phrase says;    ///< "From the incident to mitigation"
    Unit unit = Unit::Count;
    std::optional<std::int64_t> left; ///< milliseconds where the unit is Time
    std::optional<std::int64_t> right;

    friend bool operator==(const ComparedFigure&, const ComparedFigure&) = default;
};

/// Two recordings on one time axis.
struct DrillComparison {
    ComparedSide left;
    ComparedSide right;
    Milliseconds from{0}; ///< of the common axis: where the earlier one begins and the later one ends
    Milliseconds until{0};
    std::vector<ComparedFigure> figures;

    friend bool operator==(const DrillComparison&, const DrillComparison&) = default;
};

/// Usage when a mark to align at is not there.
[[nodiscard]] Result<DrillComparison> compare(const ComparedRecording& left, const ComparedRecording& right);

/// "97", "12.4 s", "92 points"; "–" where it is absent.
[[nodiscard]] Phrase figureText(ComparedFigure::Unit unit, const std::optional<std::int64_t>& value);
/// The second against the first: "+3", "−12.4 s", "same"; "–" where one of them is absent.
[[nodiscard]] Phrase differenceText(const ComparedFigure& figure);
/// "0:05", "−0:05": a place on the common axis.
[[nodiscard]] std::string sinceText(Milliseconds since);

} // namespace stormlab
