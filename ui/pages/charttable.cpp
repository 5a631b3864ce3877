// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/charttable.h"

#include "ui/models/chartdatamodel.h"
#include "ui/models/probedatamodel.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QShortcut>

namespace stormlab
{

ChartTable::ChartTable(const ActivitySeries& series, QWidget* parent) : QTableView(parent)
{
    auto* model = new ChartDataModel(this);
    model->show(series);
    m_csv = [model] { return model->toCsv(); };
    setUp(model, tr("Backends by application, as a table"));
}

ChartTable::ChartTable(const ProbeView& probes, QWidget* parent) : QTableView(parent)
{
    auto* model = new ProbeDataModel(this);
    model->show(probes);
    m_csv = [model] { return model->toCsv(); };
    setUp(model, tr("Liveness and readiness of pods, as a table"));
}

void ChartTable::setUp(QAbstractTableModel* model, const QString& name)
{
    setModel(model);
    setAccessibleName(name);
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
    QApplication::clipboard()->setText(m_csv());
}

} // namespace stormlab
