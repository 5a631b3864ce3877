// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

#include <functional>

class QTableView;
class QTreeView;
class QWidget;

namespace stormlab
{

class Theme;

/// Does `fit` now and whenever the size of text has changed: for what a widget measures or chooses by it and Qt does
/// not follow by itself, such as a font of its own or the height of rows. It ends with the widget.
void fitToText(const Theme& theme, QWidget& widget, const std::function<void()>& fit);

/// Rows as high as a line of text and some air, in logical pixels.
void fitRows(const Theme& theme, QTableView& table, int air);

/// How many rows of a table are seen at least.
inline constexpr int leastRows = 3;

/// What a table needs for its headings and a few rows, with room for a bar that scrolls sideways.
[[nodiscard]] int leastHeightOf(const QTableView& table);

/// Never less than the headings and a few rows: on a small screen or in large text, what is around scrolls instead.
/// After fitRows().
void keepRows(const Theme& theme, QTableView& table);
void keepRows(const Theme& theme, QTreeView& tree, int rows = leastRows);
/// As well for a text, or another view that has no rows.
void keepLines(const Theme& theme, QWidget& text, int lines);

/// Has a window keep the size of text that somebody has chosen, while another window is presented in a larger one. To
/// be made before what stands in the window. Main thread; the theme must outlive the window.
class OwnText
{
public:
    OwnText(const Theme& theme, QWidget& window);
};

/// The font of what stands there: the application's, or that of a window with text of its own.
[[nodiscard]] QFont textFontAt(const QWidget& widget);

} // namespace stormlab
