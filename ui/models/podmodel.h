// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/probeseries.h"

#include <QAbstractTableModel>

#include <array>
#include <vector>

namespace stormlab
{

/// How each pod stands, a row each: whether it is ready, its newest liveness probe, its restarts, and how its process
/// began or ended.
class PodModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Pod, Ready, Liveness, Restarts, LastChange, ColumnCount };

    explicit PodModel(QObject* parent = nullptr);

    /// Changes the rows that differ; pods that come or go begin the table anew.
    void show(const ProbeView& probes);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    using Row = std::array<QString, ColumnCount>;

    [[nodiscard]] static Row rowOf(const PodView& pod);

    std::vector<Row> m_rows;
};

} // namespace stormlab
