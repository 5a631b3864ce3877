// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/timechart.h"

#include <QString>

#include <optional>
#include <vector>

namespace stormlab
{

struct TimeTick {
    DrillTime time{0};
    QString label;

    friend bool operator==(const TimeTick&, const TimeTick&) = default;
};

/// Labels at round times within [from, until], at most `most` of them, ascending.
[[nodiscard]] std::vector<TimeTick> timeTicks(DrillTime from, DrillTime until, TimeLabels labels, int most);

/// A step of 1, 2, 2.5 or 5 times a power of ten (whole numbers only) that divides `top` into at most `most` parts,
/// and is not above it.
[[nodiscard]] int valueStep(double top, int most);

/// Where the label of a mark goes: beside its line in one of the rows, or nowhere.
struct MarkPlace {
    std::optional<int> row;
    bool left = false; ///< of the line

    friend bool operator==(const MarkPlace&, const MarkPlace&) = default;
};

struct MarkBox {
    double x = 0;     ///< of the line
    double width = 0; ///< of the label with its distance from the line
};

/// Labels that do not overlap, for lines in ascending order between `left` and `right`; row 0 first. What does not fit
/// keeps its line and loses its label.
[[nodiscard]] std::vector<MarkPlace> placeMarks(const std::vector<MarkBox>& boxes, double left, double right, int rows);

} // namespace stormlab
