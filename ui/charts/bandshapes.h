// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/bandpainter.h"

#include <QRectF>

class QPainter;

namespace stormlab
{

/// Where bands are drawn, and how.
struct BandArea {
    QRectF rect;
    double top = 0; ///< the value at the upper edge of the area
    QColor paper;   ///< what the range between fewest and most is mixed with
    double line = 1;
};

/// What paintBands() paints, as areas and lines: for pictures that can be enlarged. One column a unit of the area's
/// width. `styles`: by band.
void drawBands(QPainter& painter, const StackData& data, const std::vector<std::optional<StackColumn>>& columns,
               const std::vector<BandStyle>& styles, const BandArea& area);

/// The brush that comes nearest to a pattern.
[[nodiscard]] Qt::BrushStyle brushOf(Pattern pattern);

} // namespace stormlab
