// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/sample.h"

#include <QAbstractItemModel>

#include <vector>

namespace stormlab
{

/// Sessions that somebody has chosen, as the last sample shows them, in groups: an application and the state in which
/// its sessions were chosen, the largest group first. Every session keeps its row in its group, also when it has ended
/// or does something else, so that nothing moves under the reader's eye. Its columns are those of SessionModel.
class ChosenSessionsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit ChosenSessionsModel(const std::vector<Backend>& chosen, QObject* parent = nullptr);

    /// A session that a sample lacks has ended for good: whoever has its pid later is somebody else.
    void follow(const Sample& sample);

    /// Those that have not ended, as last seen.
    [[nodiscard]] std::vector<Backend> remaining() const;
    [[nodiscard]] int ended() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
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
    struct Group {
        std::string application; ///< as they were chosen, like the state
        BackendState state = BackendState::Idle;
        std::vector<Row> rows;
    };

    /// nullptr for a group's own row.
    [[nodiscard]] const Row* rowAt(const QModelIndex& index) const;
    [[nodiscard]] static QVariant sessionData(const Row& row, int column, int role);
    /// "deploy_worker, idle: 82", and "79 of 82" when three of them are not idle any more.
    [[nodiscard]] static QString groupText(const Group& group);
    /// What has become of a group since; empty while it is as it was chosen.
    [[nodiscard]] static QString changeText(const Group& group);
    void follow(std::size_t number, const std::vector<Backend>& present);

    std::vector<Group> m_groups;
};

} // namespace stormlab
