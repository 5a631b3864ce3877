// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/textzoom.h"

#include <QApplication>
#include <QFontDatabase>

#include <algorithm>
#include <array>
#include <cmath>

namespace stormlab
{

namespace
{

constexpr std::array steps = {smallestZoom, 90, usualZoom, 110, 125, 150, 175, 200, 225, largestZoom};
constexpr double smallestPoints = 4;

} // namespace

int zoomWithin(int percent)
{
    return std::clamp(percent, smallestZoom, largestZoom);
}

int zoomAbove(int percent)
{
    const auto* const found = std::upper_bound(steps.begin(), steps.end(), percent);
    return found == steps.end() ? largestZoom : *found;
}

int zoomBelow(int percent)
{
    const auto* const found = std::lower_bound(steps.begin(), steps.end(), percent);
    return found == steps.begin() ? smallestZoom : *std::prev(found);
}

QFont scaledFont(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(std::max(font.pointSizeF() * factor, smallestPoints));
    else
        font.setPixelSize(std::max(static_cast<int>(std::lround(font.pixelSize() * factor)), 1));
    return font;
}

QFont boldFont(QFont font)
{
    font.setBold(true);
    return font;
}

// A desktop may give its two fonts different sizes; beside each other in one table they must not differ.
QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QFont text = QApplication::font();
    if (text.pointSizeF() > 0)
        font.setPointSizeF(text.pointSizeF());
    else
        font.setPixelSize(text.pixelSize());
    return font;
}

} // namespace stormlab
