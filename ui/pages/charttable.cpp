// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/charttable.h"

#include "ui/charts/timechart.h"
#include "ui/fontfitting.h"
#include "ui/models/chartdatamodel.h"
#include "ui/widgets/keyshortcuts.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace stormlab
{

ChartTable::ChartTable(const TimeChart& chart, QWidget* parent)
    : QTableView(parent), m_chart(chart), m_model(new ChartDataModel(this))
{
    setModel(m_model);
    setAccessibleName(tr("%1, as a table").arg(chart.accessibleName()));
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    // Of the rows that can be seen: a drill of hours has tens of thousands.
    horizontalHeader()->setResizeContentsPrecision(0);
    fitRowsToText();
    hearKey(Key::RowsCopy, *this, Qt::WidgetShortcut, [this] { copy(); });
    connect(&chart, &TimeChart::figuresChanged, this, &ChartTable::take);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ChartTable::fitColumns);
    take();
}

void ChartTable::take()
{
    m_model->show(m_chart.figures());
}

void ChartTable::fitRowsToText()
{
    constexpr int air = 6;
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + air);
    setMinimumHeight(leastHeightOf(*this));
}

// Columns share the width where all headings can be read then; of many pods they cannot.
void ChartTable::fitColumns()
{
    int wanted = 0;
    for (int column = 0; column < m_model->columnCount(); ++column)
        wanted = std::max(wanted, horizontalHeader()->sectionSizeHint(column));
    const bool fits = wanted * m_model->columnCount() <= viewport()->width();
    horizontalHeader()->setSectionResizeMode(fits ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
}

void ChartTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRowsToText();
}

void ChartTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ChartTable::copy() const
{
    QApplication::clipboard()->setText(toCsv(m_model->figures()));
}

} // namespace stormlab
