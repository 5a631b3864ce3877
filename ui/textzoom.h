// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

namespace stormlab
{

constexpr int smallestZoom = 80; ///< percent of the desktop's text size
constexpr int usualZoom = 100;
constexpr int largestZoom = 250;

/// Any number as one that can be shown.
[[nodiscard]] int zoomWithin(int percent);
/// The next step up or down from any number; itself at the end.
[[nodiscard]] int zoomAbove(int percent);
[[nodiscard]] int zoomBelow(int percent);

/// The font in another size, whether it was given in points or in pixels.
[[nodiscard]] QFont scaledFont(QFont font, double factor);

/// The font in bold.
[[nodiscard]] QFont boldFont(QFont font);

/// The fixed-width font of statements and rows, as large as the application's text.
[[nodiscard]] QFont fixedFont();

} // namespace stormlab
