// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/figuremodel.h"

#include <algorithm>
#include <utility>

namespace stormlab
{

FigureModel::FigureModel(QStringList headings, int names, QObject* parent)
    : QAbstractTableModel(parent), m_headings(std::move(headings)), m_names(names)
{
}

void FigureModel::show(const std::vector<QStringList>& rows)
{
    const int shown = rowCount();
    const int wanted = static_cast<int>(rows.size());
    for (int row = 0; row < std::min(shown, wanted); ++row) {
        QStringList& cells = m_rows[static_cast<std::size_t>(row)];
        if (cells == rows[static_cast<std::size_t>(row)])
            continue;
        cells = rows[static_cast<std::size_t>(row)];
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
    if (wanted > shown) {
        beginInsertRows({}, shown, wanted - 1);
        m_rows.insert(m_rows.end(), rows.begin() + shown, rows.end());
        endInsertRows();
    } else if (wanted < shown) {
        beginRemoveRows({}, wanted, shown - 1);
        m_rows.resize(static_cast<std::size_t>(wanted));
        endRemoveRows();
    }
}

int FigureModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FigureModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant FigureModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() < m_names ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_rows[static_cast<std::size_t>(index.row())].at(index.column());
    return {};
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_headings.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section < m_names ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_headings.at(section)) : QVariant();
}

} // namespace stormlab
