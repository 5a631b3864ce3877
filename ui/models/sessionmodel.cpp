// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/sessionmodel.h"

#include "ui/models/sessiontext.h"

#include <QFont>

#include <algorithm>
#include <map>
#include <set>

namespace stormlab
{

struct SessionModel::Group {
    std::string key; ///< sorts the groups among themselves
    QString title;
    bool lab = false;
    std::vector<Backend> backends; ///< by pid
    QString summary;
    std::optional<Milliseconds> oldest; ///< of the transactions

    void summarise();
};

namespace
{

const QString& labTitle()
{
    static const QString title = SessionModel::tr("the lab");
    return title;
}

/// Behind every name that a server can send.
const std::string labKey = "\xff";

std::string keyOf(const Backend& backend, SessionModel::Grouping grouping)
{
    if (isLabSession(backend))
        return labKey;
    switch (grouping) {
    case SessionModel::Grouping::State:
        return std::string(toString(backend.state));
    case SessionModel::Grouping::Role:
        return backend.role;
    default:
        return backend.applicationName;
    }
}

/// Behind this column a group says nothing of its own.
constexpr int lastOfGroup = SessionModel::InTransaction;

bool pidLess(const Backend& a, const Backend& b)
{
    return a.pid < b.pid;
}

bool contains(const std::vector<Backend>& backends, int pid)
{
    const auto found = std::lower_bound(backends.begin(), backends.end(), pid,
                                        [](const Backend& backend, int wanted) { return backend.pid < wanted; });
    return found != backends.end() && found->pid == pid;
}

int rowOf(std::ptrdiff_t distance)
{
    return static_cast<int>(distance);
}

} // namespace

void SessionModel::Group::summarise()
{
    summary = groupSummary(backends);
    oldest = oldestTransaction(backends);
}

SessionModel::SessionModel(QObject* parent) : QAbstractItemModel(parent), m_flat(std::make_unique<Group>()) {}

SessionModel::~SessionModel() = default;

void SessionModel::setGrouping(Grouping grouping)
{
    if (grouping == m_grouping)
        return;
    const Sample sample = m_sample;
    clear();
    m_grouping = grouping;
    show(sample);
}

void SessionModel::clear()
{
    beginResetModel();
    m_sample = {};
    m_groups.clear();
    m_flat->backends.clear();
    endResetModel();
}

void SessionModel::show(const Sample& sample)
{
    m_sample = sample;
    std::vector<Backend> backends = sample.backends.all();
    std::sort(backends.begin(), backends.end(), pidLess);
    if (m_grouping == Grouping::None)
        update(*m_flat, backends);
    else
        showGrouped(std::move(backends));
}

void SessionModel::showGrouped(std::vector<Backend> backends)
{
    std::map<std::string, std::vector<Backend>> wanted;
    for (Backend& backend : backends)
        wanted[keyOf(backend, m_grouping)].push_back(std::move(backend));
    for (std::size_t row = m_groups.size(); row > 0; --row) {
        if (wanted.contains(m_groups[row - 1]->key))
            continue;
        const int gone = static_cast<int>(row) - 1;
        beginRemoveRows({}, gone, gone);
        m_groups.erase(m_groups.begin() + gone);
        endRemoveRows();
    }
    for (auto& [key, ofGroup] : wanted) {
        const auto known = std::find_if(m_groups.begin(), m_groups.end(),
                                        [&key = key](const auto& group) { return group->key == key; });
        if (known == m_groups.end())
            insertGroup(key, std::move(ofGroup));
        else
            update(**known, ofGroup);
    }
}

void SessionModel::insertGroup(const std::string& key, std::vector<Backend> backends)
{
    auto group = std::make_unique<Group>();
    group->key = key;
    group->lab = key == labKey;
    group->title = group->lab ? labTitle() : applicationText(key);
    group->backends = std::move(backends);
    group->summarise();
    const auto before =
        std::find_if(m_groups.begin(), m_groups.end(), [&](const auto& other) { return other->key > key; });
    const int row = rowOf(std::distance(m_groups.begin(), before));
    beginInsertRows({}, row, row);
    m_groups.insert(before, std::move(group));
    endInsertRows();
}

void SessionModel::update(Group& group, const std::vector<Backend>& wanted)
{
    if (group.backends == wanted)
        return;
    removeGone(group, wanted);
    insertNew(group, wanted);
    replaceChanged(group, wanted);
    if (&group == m_flat.get())
        return;
    group.summarise();
    // Also when its own summary stays: a filter shows only some of its children and sorts it by these.
    const QModelIndex row = indexOf(group);
    Q_EMIT dataChanged(row, row.siblingAtColumn(lastOfGroup));
}

void SessionModel::removeGone(Group& group, const std::vector<Backend>& wanted)
{
    auto& rows = group.backends;
    for (std::size_t end = rows.size(); end > 0;) {
        if (contains(wanted, rows[end - 1].pid)) {
            --end;
            continue;
        }
        std::size_t begin = end - 1;
        while (begin > 0 && !contains(wanted, rows[begin - 1].pid))
            --begin;
        beginRemoveRows(indexOf(group), static_cast<int>(begin), static_cast<int>(end) - 1);
        rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(begin), rows.begin() + static_cast<std::ptrdiff_t>(end));
        endRemoveRows();
        end = begin;
    }
}

void SessionModel::insertNew(Group& group, const std::vector<Backend>& wanted)
{
    // Every row that is there is wanted, so the rows are a prefix of `wanted` with holes: fill them in order.
    auto& rows = group.backends;
    for (std::size_t row = 0; row < wanted.size();) {
        if (row < rows.size() && rows[row].pid == wanted[row].pid) {
            ++row;
            continue;
        }
        std::size_t end = row + 1;
        while (end < wanted.size() && (row >= rows.size() || wanted[end].pid < rows[row].pid))
            ++end;
        beginInsertRows(indexOf(group), static_cast<int>(row), static_cast<int>(end) - 1);
        rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(row), wanted.begin() + static_cast<std::ptrdiff_t>(row),
                    wanted.begin() + static_cast<std::ptrdiff_t>(end));
        endInsertRows();
        row = end;
    }
}

void SessionModel::replaceChanged(Group& group, const std::vector<Backend>& wanted)
{
    int first = -1;
    int last = -1;
    for (std::size_t row = 0; row < wanted.size(); ++row) {
        if (group.backends[row] == wanted[row])
            continue;
        group.backends[row] = wanted[row];
        first = first < 0 ? static_cast<int>(row) : first;
        last = static_cast<int>(row);
    }
    if (first < 0)
        return;
    const QModelIndex parent = indexOf(group);
    Q_EMIT dataChanged(index(first, 0, parent), index(last, ColumnCount - 1, parent));
}

bool SessionModel::isGroup(const QModelIndex& index) const
{
    return index.isValid() && index.internalPointer() == nullptr;
}

const SessionModel::Group* SessionModel::groupOf(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    if (isGroup(index))
        return m_groups[static_cast<std::size_t>(index.row())].get();
    return static_cast<const Group*>(index.internalPointer());
}

const Backend* SessionModel::backend(const QModelIndex& index) const
{
    const Group* group = groupOf(index);
    if (group == nullptr || isGroup(index))
        return nullptr;
    return &group->backends[static_cast<std::size_t>(index.row())];
}

bool SessionModel::isLab(const QModelIndex& index) const
{
    if (const Backend* one = backend(index))
        return isLabSession(*one);
    const Group* group = groupOf(index);
    return group != nullptr && group->lab;
}

std::vector<int> SessionModel::pidsOf(const QModelIndexList& indexes) const
{
    std::set<int> pids;
    for (const QModelIndex& index : indexes) {
        if (!index.isValid() || isLab(index))
            continue;
        if (const Backend* one = backend(index)) {
            pids.insert(one->pid);
            continue;
        }
        for (const Backend& each : groupOf(index)->backends)
            pids.insert(each.pid);
    }
    return {pids.begin(), pids.end()};
}

QModelIndex SessionModel::indexOf(const Group& group) const
{
    const auto found =
        std::find_if(m_groups.begin(), m_groups.end(), [&](const auto& each) { return each.get() == &group; });
    return found == m_groups.end() ? QModelIndex() : createIndex(rowOf(std::distance(m_groups.begin(), found)), 0);
}

QModelIndex SessionModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (parent.isValid())
        return createIndex(row, column, m_groups[static_cast<std::size_t>(parent.row())].get());
    return m_grouping == Grouping::None ? createIndex(row, column, m_flat.get()) : createIndex(row, column);
}

QModelIndex SessionModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || isGroup(child) || child.internalPointer() == m_flat.get())
        return {};
    return indexOf(*static_cast<const Group*>(child.internalPointer()));
}

int SessionModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_grouping == Grouping::None ? m_flat->backends.size() : m_groups.size());
    if (!isGroup(parent) || parent.column() != 0)
        return 0;
    return static_cast<int>(groupOf(parent)->backends.size());
}

int SessionModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant SessionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == GroupRole)
        return isGroup(index);
    if (role == LabRole)
        return isLab(index);
    const Backend* one = backend(index);
    if (one == nullptr)
        return groupData(*groupOf(index), index.column(), role);
    switch (role) {
    case Qt::DisplayRole:
        return sessionText(*one, index.column());
    case Qt::ToolTipRole:
        return index.column() == Query ? QString::fromStdString(one->query) : QVariant();
    case SortRole:
        return sessionSortKey(*one, index.column());
    case PidRole:
        return one->pid;
    default:
        return {};
    }
}

QVariant SessionModel::groupData(const Group& group, int column, int role) const
{
    if (role == Qt::FontRole && column == Application) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role == PidRole)
        return 0;
    if (role == Qt::ToolTipRole && column == InTransaction && group.oldest)
        return tr("The oldest transaction of the group");
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const int count = static_cast<int>(group.backends.size());
    switch (column) {
    case Application:
        return group.title;
    case Pid:
        return role == SortRole ? QVariant(count) : QVariant();
    case State:
        return role == SortRole ? QVariant(count) : QVariant(group.summary);
    case InTransaction:
        if (role == SortRole)
            return ageSortKey(group.oldest);
        return group.lab ? QString() : ageOrDash(group.oldest);
    default:
        return {};
    }
}

QVariant SessionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return role == Qt::DisplayRole && orientation == Qt::Horizontal ? QVariant(sessionHeading(section)) : QVariant();
}

} // namespace stormlab
