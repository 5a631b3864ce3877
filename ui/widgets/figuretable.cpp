// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/figuretable.h"

#include "ui/fontfitting.h"
#include "ui/widgets/calmrows.h"
#include "ui/widgets/rowmenu.h"

#include <QHeaderView>

#include <algorithm>

namespace stormlab
{

FigureTable::FigureTable(const Theme& theme, const QString& name, QAbstractItemModel& model, QWidget* parent)
    : QTableView(parent)
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
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, change, this, &FigureTable::updateGeometry);
    connect(&model, &QAbstractItemModel::modelReset, this, &FigureTable::updateGeometry);
}

QSize FigureTable::sizeHint() const
{
    constexpr int mostRows = 8;
    const int rows = std::clamp(model()->rowCount(), leastRows, mostRows);
    const int height = horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize();
    return {QTableView::sizeHint().width(), height + 2 * frameWidth()};
}

void FigureTable::setWide(int column)
{
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

} // namespace stormlab
