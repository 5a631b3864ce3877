// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fontfitting.h"

#include "ui/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace stormlab
{

namespace
{

constexpr int usualAir = 8; ///< of rows, and of headings

int heightOf(const QAbstractItemView& view, const QHeaderView& header, int rows, int row)
{
    const int usualHeading = view.fontMetrics().height() + usualAir;
    // Before there are columns a header has no height.
    const int heading = header.isHidden() ? 0 : std::max(header.sizeHint().height(), usualHeading);
    const bool scrolls = view.horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
    const int bar = scrolls ? view.horizontalScrollBar()->sizeHint().height() : 0;
    return heading + rows * row + bar + 2 * view.frameWidth();
}

} // namespace

void fitToText(const Theme& theme, QWidget& widget, const std::function<void()>& fit)
{
    fit();
    QObject::connect(&theme, &Theme::textResized, &widget, fit);
}

void fitRows(const Theme& theme, QTableView& table, int air)
{
    fitToText(theme, table,
              [&table, air] { table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + air); });
}

int leastHeightOf(const QTableView& table)
{
    return heightOf(table, *table.horizontalHeader(), leastRows, table.verticalHeader()->defaultSectionSize());
}

void keepRows(const Theme& theme, QTableView& table)
{
    fitToText(theme, table, [&table] { table.setMinimumHeight(leastHeightOf(table)); });
}

void keepRows(const Theme& theme, QTreeView& tree, int rows)
{
    fitToText(theme, tree, [&tree, rows] {
        tree.setMinimumHeight(heightOf(tree, *tree.header(), rows, tree.fontMetrics().height() + usualAir));
    });
}

void keepLines(const Theme& theme, QWidget& text, int lines)
{
    constexpr int around = 24; // margins of a document, and a frame
    fitToText(theme, text,
              [&text, lines] { text.setMinimumHeight(lines * text.fontMetrics().lineSpacing() + around); });
}

OwnText::OwnText(const Theme& theme, QWidget& window)
{
    fitToText(theme, window, [&theme, &window] { window.setFont(theme.ownFont()); });
}

QFont textFontAt(const QWidget& widget)
{
    const QWidget* window = widget.window();
    const bool isItsOwn = window != &widget && window->testAttribute(Qt::WA_SetFont);
    return isItsOwn ? window->font() : QApplication::font();
}

} // namespace stormlab
