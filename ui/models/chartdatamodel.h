// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/chartfigures.h"

#include <QAbstractTableModel>

namespace stormlab
{

/// The table twin of a chart: time, and what the chart shows of it.
class ChartDataModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ChartDataModel(QObject* parent = nullptr);

    /// Takes rows away whose times are gone, changes those that differ and adds the new ones; so whoever reads in it
    /// keeps the place while the chart's window moves on. Other headings begin it anew.
    void show(ChartFigures figures);
    [[nodiscard]] const ChartFigures& figures() const { return m_figures; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void remove(std::size_t first, std::size_t end);
    void change(std::size_t row, const QStringList& cells);
    [[nodiscard]] QString timeText(DrillTime time) const;

    ChartFigures m_figures;
};

} // namespace stormlab
