// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartmark.h"

#include <vector>

namespace stormlab
{

/// A mark where its line stands, in pixels.
struct PlacedMark {
    double x = 0;
    ChartMark mark;
};

/// Marks whose lines stand so close together that they can bear one label only.
struct MarkGroup {
    std::vector<double> lines; ///< ascending, each once; at the first one is the label
    QString words;             ///< of all its marks: "diagnosed, deployed"; of numbered ones "2–7"
    QString fewWords;        ///< where those are too many or too long: "3 marks"; of a single or numbered one the same
    bool isNumbered = false; ///< its words are a badge

    friend bool operator==(const MarkGroup&, const MarkGroup&) = default;
};

/// Marks in ascending order, each line nearer than `apart` to the first of a group belonging to that one. A mark with a
/// number and one without never share a group. `numbersApart`: the same for marks with numbers.
[[nodiscard]] std::vector<MarkGroup> groupMarks(const std::vector<PlacedMark>& marks, double apart,
                                                double numbersApart);
[[nodiscard]] inline std::vector<MarkGroup> groupMarks(const std::vector<PlacedMark>& marks, double apart)
{
    return groupMarks(marks, apart, apart);
}

/// `groups` of these marks, where one that has no room joins the group before it or, where there is none, the one
/// behind it. Badges stay as they are, and so does a group between badges. `hasRoom`: of each group.
[[nodiscard]] std::vector<MarkGroup> joinMarkGroups(const std::vector<PlacedMark>& marks,
                                                    const std::vector<MarkGroup>& groups,
                                                    const std::vector<bool>& hasRoom);

} // namespace stormlab
