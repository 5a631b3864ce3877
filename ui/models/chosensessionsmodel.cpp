// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/chosensessionsmodel.h"

#include "ui/models/sessionmodel.h"
#include "ui/models/sessiontext.h"

#include <QFont>

#include <algorithm>
#include <map>
#include <utility>

namespace stormlab
{

namespace
{

bool fits(const std::string& earlier, const std::string& now)
{
    return earlier.empty() || earlier == now;
}

// A backend that was still starting had no role and no address yet. Its application name it may change while it lives,
// and behind a pooler it does.
bool isSame(const Backend& earlier, const Backend& now)
{
    return fits(earlier.role, now.role) && fits(earlier.clientAddress, now.clientAddress);
}

const Backend* find(const std::vector<Backend>& byPid, int pid)
{
    const auto found = std::ranges::lower_bound(byPid, pid, {}, &Backend::pid);
    return found != byPid.end() && found->pid == pid ? &*found : nullptr;
}

} // namespace

ChosenSessionsModel::ChosenSessionsModel(const std::vector<Backend>& chosen, QObject* parent)
    : QAbstractItemModel(parent)
{
    std::map<std::pair<std::string, BackendState>, std::vector<Row>> groups;
    for (const Backend& backend : chosen)
        groups[{backend.applicationName, backend.state}].push_back({backend});
    for (auto& [key, rows] : groups)
        m_groups.push_back({key.first, key.second, std::move(rows)});
    std::stable_sort(m_groups.begin(), m_groups.end(),
                     [](const Group& a, const Group& b) { return a.rows.size() > b.rows.size(); });
}

void ChosenSessionsModel::follow(const Sample& sample)
{
    std::vector<Backend> present = sample.backends.all();
    std::ranges::sort(present, {}, &Backend::pid);
    for (std::size_t number = 0; number < m_groups.size(); ++number)
        follow(number, present);
}

void ChosenSessionsModel::follow(std::size_t number, const std::vector<Backend>& present)
{
    Group& group = m_groups[number];
    const QModelIndex top = index(static_cast<int>(number), 0);
    bool changed = false;
    for (std::size_t at = 0; at < group.rows.size(); ++at) {
        Row& row = group.rows[at];
        if (row.ended)
            continue;
        const Backend* now = find(present, row.backend.pid);
        row.ended = now == nullptr || !isSame(row.backend, *now);
        if (!row.ended && row.backend == *now)
            continue;
        if (!row.ended)
            row.backend = *now;
        changed = true;
        const int line = static_cast<int>(at);
        Q_EMIT dataChanged(index(line, 0, top), index(line, columnCount() - 1, top));
    }
    if (changed)
        Q_EMIT dataChanged(top, top.siblingAtColumn(columnCount() - 1));
}

std::vector<Backend> ChosenSessionsModel::remaining() const
{
    std::vector<Backend> backends;
    for (const Group& group : m_groups) {
        for (const Row& row : group.rows) {
            if (!row.ended)
                backends.push_back(row.backend);
        }
    }
    return backends;
}

int ChosenSessionsModel::ended() const
{
    std::ptrdiff_t count = 0;
    for (const Group& group : m_groups)
        count += std::ranges::count_if(group.rows, &Row::ended);
    return static_cast<int>(count);
}

// A group has the id 0; a session has the place of its group, counted from 1.
QModelIndex ChosenSessionsModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr{0});
}

QModelIndex ChosenSessionsModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, quintptr{0});
}

int ChosenSessionsModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].rows.size());
}

int ChosenSessionsModel::columnCount(const QModelIndex&) const
{
    return SessionModel::ColumnCount;
}

const ChosenSessionsModel::Row* ChosenSessionsModel::rowAt(const QModelIndex& index) const
{
    if (index.internalId() == 0)
        return nullptr;
    return &m_groups[index.internalId() - 1].rows[static_cast<std::size_t>(index.row())];
}

QString ChosenSessionsModel::groupText(const Group& group)
{
    const auto still = std::ranges::count_if(
        group.rows, [&group](const Row& row) { return !row.ended && row.backend.state == group.state; });
    const auto all = static_cast<std::ptrdiff_t>(group.rows.size());
    const QString count = still == all ? QString::number(all) : tr("%1 of %2").arg(still).arg(all);
    // All at once: the name is a stranger's and may have a placeholder in it.
    return tr("%1, %2: %3").arg(applicationText(group.application), stateText(group.state), count);
}

QString ChosenSessionsModel::changeText(const Group& group)
{
    std::map<BackendState, int> others;
    int ended = 0;
    for (const Row& row : group.rows) {
        if (row.ended)
            ++ended;
        else if (row.backend.state != group.state)
            ++others[row.backend.state];
    }
    QStringList parts;
    for (const auto& [state, count] : others)
        parts << tr("%1 %2").arg(QString::number(count), stateText(state));
    if (ended > 0)
        parts << tr("%1 ended").arg(ended);
    return parts.join(QStringLiteral(", "));
}

QVariant ChosenSessionsModel::sessionData(const Row& row, int column, int role)
{
    if (role == Qt::FontRole && row.ended) {
        QFont font;
        font.setItalic(true);
        return font;
    }
    if (role == Qt::ToolTipRole && column == SessionModel::Query)
        return QString::fromStdString(row.backend.query);
    if (role != Qt::DisplayRole)
        return {};
    if (!row.ended || column <= SessionModel::Pid)
        return sessionText(row.backend, column);
    return column == SessionModel::State ? tr("has ended") : QString();
}

QVariant ChosenSessionsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const Row* row = rowAt(index))
        return sessionData(*row, index.column(), role);
    if (role != Qt::DisplayRole)
        return {};
    const Group& group = m_groups[static_cast<std::size_t>(index.row())];
    if (index.column() == SessionModel::Application)
        return groupText(group);
    return index.column() == SessionModel::State ? QVariant(changeText(group)) : QVariant();
}

QVariant ChosenSessionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return role == Qt::DisplayRole && orientation == Qt::Horizontal ? QVariant(sessionHeading(section)) : QVariant();
}

} // namespace stormlab
