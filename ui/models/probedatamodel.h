// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/probeseries.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <vector>

namespace stormlab
{

/// The table twin of the chart of pods: a row for each second that tells of one, and for each pod its worst liveness
/// answer, in milliseconds, and whether it was ready at the end of the second; then the restarts of all pods so far.
class ProbeDataModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ProbeDataModel(QObject* parent = nullptr);

    /// All of what the probes tell. Once: a debrief does not grow.
    void show(const ProbeView& probes);
    [[nodiscard]] QString toCsv() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Cell {
        QString liveness; ///< empty where no probe ended
        QString readiness;
    };
    struct Row {
        std::int64_t second = 0;
        std::vector<Cell> cells; ///< by pod
        int restarts = 0;
    };

    void fill(const PodView& pod, std::size_t column);

    std::vector<PodName> m_pods;
    std::vector<Row> m_rows;
};

} // namespace stormlab
