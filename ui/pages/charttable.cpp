// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/charttable.h"

#include "ui/models/chartdatamodel.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QShortcut>

namespace stormlab
{

ChartTable::ChartTable(const ActivitySeries& series, QWidget* parent)
    : QTableView(parent), m_model(new ChartDataModel(this))
{
    m_model->show(series);
    setModel(m_model);
    setAccessibleName(tr("Backends by application, as a table"));
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    auto* shortcut = new QShortcut(QKeySequence(QKeySequence::Copy), this);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, &ChartTable::copy);
}

void ChartTable::copy()
{
    QApplication::clipboard()->setText(m_model->toCsv());
}

} // namespace stormlab
