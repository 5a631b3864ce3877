// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRgb>

#include <array>

namespace stormlab
{

/// One set of colours: what a theme consists of. Members are in the order of theme.h.
struct ThemeScheme {
    std::array<QRgb, 7> slots;
    std::array<QRgb, 7> outlines;
    QRgb other, otherOutline, lab, labOutline;
    QRgb limitLine, grid, accent, accentText, good, warning, bad;
    QRgb window, panel, panelBorder, text, mutedText, selection;
    QRgb button, fieldBorder, alternateRow, disabledText;
    std::array<QRgb, 4> banner;
    std::array<QRgb, 4> bannerBorder;
};

/// What tells the schemes apart.
enum class Brightness { Light, Dark };
enum class ContrastLevel { Usual, High };

[[nodiscard]] const ThemeScheme& themeScheme(Brightness brightness, ContrastLevel contrast);

} // namespace stormlab
