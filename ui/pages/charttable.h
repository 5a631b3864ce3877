// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/probeseries.h"
#include "core/domain/series.h"

#include <QTableView>

#include <functional>

class QAbstractTableModel;

namespace stormlab
{

/// The table twin of a chart, with a way to copy it.
class ChartTable : public QTableView
{
    Q_OBJECT

public:
    explicit ChartTable(const ActivitySeries& series, QWidget* parent = nullptr);
    explicit ChartTable(const ProbeView& probes, QWidget* parent = nullptr);

private:
    void setUp(QAbstractTableModel* model, const QString& name);
    void copy();

    std::function<QString()> m_csv; ///< of the model
};

} // namespace stormlab
