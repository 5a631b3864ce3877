// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace stormlab
{

/// What is told of a view with less room, in lines of its own text or letters of average width.
struct LeastRoom {
    static constexpr int plotLines = 6;  ///< of a plot that is alone in its chart
    static constexpr int shareLines = 3; ///< of one that has another beside it
    static constexpr int stripLines = 1; ///< of one without an axis of values
    static constexpr int rows = 3;       ///< of a table or list, or all that it has; beneath the headings
    static constexpr int textLines = 3;  ///< of a text, or all that it has
    static constexpr int paneLines = 3;  ///< of a pane that scrolls, or all that is in it
    static constexpr int letters = 12;   ///< of everything
};

/// Plots, tables, lists, texts and panes of the window that have no room for what is in them, a line each: less than
/// the above, beyond the edges of what holds them, or a pane that has to be scrolled sideways. Empty where all is well.
[[nodiscard]] QStringList crampedIn(const QWidget& window);

} // namespace stormlab
