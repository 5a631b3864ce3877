// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/figuretable.h"

#include "ui/fontfitting.h"
#include "ui/widgets/calmrows.h"
#include "ui/widgets/fillingcolumn.h"
#include "ui/widgets/rowmenu.h"

#include <QHeaderView>

#include <algorithm>

namespace stormlab
{

namespace
{
constexpr int lettersOfName = 14;
}

FigureTable::FigureTable(const Theme& theme, const QString& name, QAbstractItemModel& model, QWidget* parent)
    : QTableView(parent), m_theme(theme)
{
    setModel(&model);
    new CalmRows(theme, this);
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    verticalHeader()->hide();
    fitRows(theme, *this, 8);
    keepRows(theme, *this);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    new RowMenu(*this);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&model, change, this, &FigureTable::updateGeometry);
        connect(&model, change, this, &FigureTable::fitColumns);
    }
    connect(&model, &QAbstractItemModel::modelReset, this, &FigureTable::updateGeometry);
}

QSize FigureTable::sizeHint() const
{
    constexpr int fewestRows = 3;
    constexpr int mostRows = 8;
    const int rows = std::clamp(model()->rowCount(), fewestRows, mostRows);
    const int height = horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize();
    return {QTableView::sizeHint().width(), height + 2 * frameWidth()};
}

// The header measures again when it is told how, and not when rows come.
void FigureTable::fitColumns()
{
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (horizontalHeader()->sectionResizeMode(column) == QHeaderView::ResizeToContents)
            horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    }
}

void FigureTable::setWide(int column)
{
    new FillingColumn(m_theme, horizontalHeader(), column, lettersOfName);
}

} // namespace stormlab
