// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drilltime.h"

#include <string>
#include <string_view>

namespace stormlab
{

/// A plot area with its two axes, in pixels of the drawing.
struct SvgPlot {
    int left = 44;
    int top = 0;
    int width = 0;
    int height = 0;
    DrillTime from{0};
    DrillTime until{0};
    DrillTime zero{0};
    int most = 4; ///< the value at the upper edge, as roundedUp() gives it

    [[nodiscard]] double x(DrillTime time) const;
    [[nodiscard]] double y(int value) const;
    [[nodiscard]] int bottom() const { return top + height; }
};

/// "12.5": tenths, without a locale.
[[nodiscard]] std::string svgNumber(double value);
/// A `<text>` element; the text is escaped here. `anchor`: start, middle, end.
[[nodiscard]] std::string svgText(double x, double y, std::string_view text, std::string_view anchor,
                                  std::string_view style = "muted");
/// Grid, labels of time below, labels of values at the left.
[[nodiscard]] std::string svgAxes(const SvgPlot& plot);
/// A round number that is at least the value and has four whole quarters, for the upper edge of an axis.
[[nodiscard]] int roundedUp(int value);

/// The beginning of an `<svg>` element with its title, and its end.
[[nodiscard]] std::string svgBegin(int width, int height, std::string_view title);
[[nodiscard]] std::string svgEnd();

} // namespace stormlab
