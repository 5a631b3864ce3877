// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/sample.h"

#include <QAbstractTableModel>

#include <vector>

namespace stormlab
{

/// Sessions that somebody has chosen, as the last sample shows them. Every one keeps its row, also when it has ended,
/// so that nothing moves under the reader's eye. Its columns are those of SessionModel.
class ChosenSessionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ChosenSessionsModel(std::vector<Backend> chosen, QObject* parent = nullptr);

    /// A session that a sample lacks has ended for good: whoever has its pid later is somebody else.
    void follow(const Sample& sample);

    /// Those that have not ended, as last seen.
    [[nodiscard]] std::vector<Backend> remaining() const;
    [[nodiscard]] int ended() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Row {
        Backend backend;
        bool ended = false;
    };

    std::vector<Row> m_rows; ///< as they were chosen
};

} // namespace stormlab
