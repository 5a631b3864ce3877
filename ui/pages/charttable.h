// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/series.h"

#include <QTableView>

namespace stormlab
{

class ChartDataModel;

/// The table twin of a chart, with a way to copy it.
class ChartTable : public QTableView
{
    Q_OBJECT

public:
    explicit ChartTable(const ActivitySeries& series, QWidget* parent = nullptr);

private:
    void copy();

    ChartDataModel* m_model;
};

} // namespace stormlab
