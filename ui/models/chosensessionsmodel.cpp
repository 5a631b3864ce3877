// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/chosensessionsmodel.h"

#include "ui/models/sessionmodel.h"
#include "ui/models/sessiontext.h"

#include <QFont>

#include <algorithm>
#include <map>

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

} // namespace

ChosenSessionsModel::ChosenSessionsModel(std::vector<Backend> chosen, QObject* parent) : QAbstractTableModel(parent)
{
    for (Backend& backend : chosen)
        m_rows.push_back({std::move(backend)});
}

void ChosenSessionsModel::follow(const Sample& sample)
{
    std::map<int, Backend> present;
    for (Backend& backend : sample.backends.all())
        present.insert_or_assign(backend.pid, std::move(backend));
    for (std::size_t number = 0; number < m_rows.size(); ++number) {
        Row& row = m_rows[number];
        if (row.ended)
            continue;
        const auto found = present.find(row.backend.pid);
        row.ended = found == present.end() || !isSame(row.backend, found->second);
        if (!row.ended && row.backend == found->second)
            continue;
        if (!row.ended)
            row.backend = std::move(found->second);
        const int at = static_cast<int>(number);
        Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
    }
}

std::vector<Backend> ChosenSessionsModel::remaining() const
{
    std::vector<Backend> backends;
    for (const Row& row : m_rows) {
        if (!row.ended)
            backends.push_back(row.backend);
    }
    return backends;
}

int ChosenSessionsModel::ended() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.ended; }));
}

int ChosenSessionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChosenSessionsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : SessionModel::ColumnCount;
}

QVariant ChosenSessionsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
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

QVariant ChosenSessionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return role == Qt::DisplayRole && orientation == Qt::Horizontal ? QVariant(sessionHeading(section)) : QVariant();
}

} // namespace stormlab
