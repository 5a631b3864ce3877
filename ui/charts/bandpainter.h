// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/stackdata.h"
#include "ui/pattern.h"

#include <QColor>
#include <QImage>

#include <vector>

namespace stormlab
{

/// How one band is painted.
struct BandStyle {
    QColor fill;
    QColor outline;
    Pattern pattern = Pattern::Plain; ///< of applications that share a colour, and of all where colours are few
    QColor ink;                       ///< of the pattern

    friend bool operator==(const BandStyle&, const BandStyle&) = default;
};

/// How much of its colour the range between fewest and most has, beside the paper's.
constexpr double rangeStrength = 0.45;

/// `strength` of a colour, from 0 to 1, and the rest of the paper.
[[nodiscard]] QColor mixedColour(const QColor& colour, const QColor& paper, double strength);

struct BandSheet {
    double top = 0;     ///< the value at the upper edge of the image
    QColor paper;       ///< what the range between fewest and most is mixed with
    QColor hole;        ///< of the hatching where nothing is known
    int line = 1;       ///< width of outlines in pixels of the image
    int pattern = 1;    ///< width of a pattern's lines in pixels of the image
    int holesFrom = 0;  ///< columns before it are left empty: nothing was recorded yet
    int holesUntil = 0; ///< columns from it on are left empty: they are yet to come
};

/// Paints one stacked column per pixel of the image's width, without antialiasing, whatever the length of the history.
/// `styles`: by band; colours are opaque. The image is as wide as there are columns, in Format_ARGB32_Premultiplied.
/// Where a column holds several samples, the stack of the fewest is painted in full and what the most rise above it in
/// a paler tone.
void paintBands(QImage& image, const StackData& data, const std::vector<std::optional<StackColumn>>& columns,
                const std::vector<BandStyle>& styles, const BandSheet& sheet);

} // namespace stormlab
