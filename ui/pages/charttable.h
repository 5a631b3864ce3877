// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace stormlab
{

class ChartDataModel;
class TimeChart;

/// The table twin of a chart, which follows it, and whose rows can be copied.
class ChartTable : public QTableView
{
    Q_OBJECT

public:
    /// The chart must outlive it.
    explicit ChartTable(const TimeChart& chart, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void take();
    void fitRowsToText();
    void fitColumns();

    const TimeChart& m_chart;
    ChartDataModel* m_model;
};

} // namespace stormlab
