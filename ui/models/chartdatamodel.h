// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/series.h"

#include <QAbstractTableModel>

namespace stormlab
{

/// The table twin of the activity chart: time, each application, total, usable limit, max_connections, and
/// a note where the server could not be read before.
class ChartDataModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ChartDataModel(QObject* parent = nullptr);

    /// Inserts and removes rows and columns where the series has grown or was cut. Another series needs clear() first.
    void show(const ActivitySeries& series);
    void clear();
    [[nodiscard]] QString toCsv() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    ActivitySeries m_series;
};

} // namespace stormlab
