// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/report/chartsvg.h"

#include <cstddef>
#include <string>
#include <vector>

namespace stormlab
{

/// What an application has of a drawing of backends.
struct Band {
    std::string application;
    std::size_t index = 0; ///< in the series
    std::string style;     ///< class of the drawing
    std::string fill;      ///< light colour
};

/// The applications of the series, each with its colour, as the legend tells them.
[[nodiscard]] std::vector<Band> bandsOf(const ChartOrder& order);

/// From bottom to top, as the window stacks them: the lab, those with an order, the others. `order`: from top to
/// bottom.
[[nodiscard]] std::vector<Band> stacked(std::vector<Band> bands, const std::vector<std::string>& order);

} // namespace stormlab
