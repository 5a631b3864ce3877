// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/sample.h"

#include <QAbstractItemModel>

#include <memory>
#include <string>
#include <vector>

namespace stormlab
{

/// The backends of the last sample as a tree: groups with their backends, or all backends at the top without grouping.
/// A group has no pid; by pid or state groups are sorted by how many backends they have.
/// Updated in place by pid: a selection survives a sample. The lab's own sessions are always one group, "the lab".
class SessionModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Grouping { None, Application, State, Role };
    enum Column { Application, Pid, State, Wait, InState, InTransaction, Query, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole + 1, ///< a number where the text is one
        PidRole,                     ///< int; 0 for a group
        GroupRole,                   ///< bool: a group row
        LabRole,                     ///< bool: the lab's own
    };

    explicit SessionModel(QObject* parent = nullptr);
    ~SessionModel() override;

    /// Resets the model; samples do not.
    void setGrouping(Grouping grouping);
    [[nodiscard]] Grouping grouping() const { return m_grouping; }

    void show(const Sample& sample);
    void clear();
    [[nodiscard]] const Sample& sample() const { return m_sample; }

    [[nodiscard]] bool isGroup(const QModelIndex& index) const;
    [[nodiscard]] bool isLab(const QModelIndex& index) const;
    /// nullptr for a group.
    [[nodiscard]] const Backend* backend(const QModelIndex& index) const;
    /// Ascending, each once; a group row stands for its children; never the lab's.
    [[nodiscard]] std::vector<int> pidsOf(const QModelIndexList& indexes) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Group;

    [[nodiscard]] QModelIndex indexOf(const Group& group) const;
    void showGrouped(std::vector<Backend> backends);
    void insertGroup(const std::string& key, std::vector<Backend> backends);
    void update(Group& group, const std::vector<Backend>& wanted);
    void removeGone(Group& group, const std::vector<Backend>& wanted);
    void insertNew(Group& group, const std::vector<Backend>& wanted);
    void replaceChanged(Group& group, const std::vector<Backend>& wanted);
    [[nodiscard]] const Group* groupOf(const QModelIndex& index) const;
    [[nodiscard]] QVariant groupData(const Group& group, int column, int role) const;

    Grouping m_grouping = Grouping::Application;
    Sample m_sample;
    std::unique_ptr<Group> m_flat; ///< all backends, without grouping
    std::vector<std::unique_ptr<Group>> m_groups;
};

} // namespace stormlab
