// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/chartdatamodel.h"

#include "ui/presenters/durationwording.h"

#include <algorithm>
#include <utility>

namespace stormlab
{

namespace
{

using Rows = std::vector<ChartFigures::Row>;

std::size_t countBefore(const Rows& rows, DrillTime time)
{
    const auto at = std::ranges::lower_bound(rows, time, {}, &ChartFigures::Row::time);
    return static_cast<std::size_t>(std::distance(rows.begin(), at));
}

/// How many rows from the first one on are of the same times.
std::size_t countAlike(const Rows& a, const Rows& b)
{
    const auto differ = std::ranges::mismatch(a, b, {}, &ChartFigures::Row::time, &ChartFigures::Row::time);
    return static_cast<std::size_t>(std::distance(a.begin(), differ.in1));
}

} // namespace

ChartDataModel::ChartDataModel(QObject* parent) : QAbstractTableModel(parent) {}

void ChartDataModel::show(ChartFigures figures)
{
    const bool isAnother = figures.headings != m_figures.headings || figures.wholeSeconds != m_figures.wholeSeconds;
    if (isAnother || figures.rows.empty()) {
        beginResetModel();
        m_figures = std::move(figures);
        endResetModel();
        return;
    }
    Rows& rows = m_figures.rows;
    remove(0, countBefore(rows, figures.rows.front().time));
    const std::size_t alike = countAlike(rows, figures.rows);
    remove(alike, rows.size());
    for (std::size_t row = 0; row < alike; ++row)
        change(row, figures.rows[row].cells);
    if (alike == figures.rows.size())
        return;
    beginInsertRows({}, static_cast<int>(alike), static_cast<int>(figures.rows.size()) - 1);
    rows.insert(rows.end(), figures.rows.begin() + static_cast<std::ptrdiff_t>(alike), figures.rows.end());
    endInsertRows();
}

void ChartDataModel::remove(std::size_t first, std::size_t end)
{
    if (first == end)
        return;
    beginRemoveRows({}, static_cast<int>(first), static_cast<int>(end) - 1);
    const auto begin = m_figures.rows.begin();
    m_figures.rows.erase(begin + static_cast<std::ptrdiff_t>(first), begin + static_cast<std::ptrdiff_t>(end));
    endRemoveRows();
}

void ChartDataModel::change(std::size_t row, const QStringList& cells)
{
    QStringList& shown = m_figures.rows[row].cells;
    if (cells == shown)
        return;
    shown = cells;
    const int at = static_cast<int>(row);
    Q_EMIT dataChanged(index(at, 1), index(at, columnCount() - 1));
}

int ChartDataModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figures.rows.size());
}

int ChartDataModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figures.headings.size()) + 1;
}

QString ChartDataModel::timeText(DrillTime time) const
{
    return m_figures.wholeSeconds ? timeLabel(time) : preciseTimeLabel(time);
}

QVariant ChartDataModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const ChartFigures::Row& row = m_figures.rows[static_cast<std::size_t>(index.row())];
    return index.column() == 0 ? timeText(row.time) : row.cells.at(index.column() - 1);
}

QVariant ChartDataModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    return section == 0 ? tr("time") : m_figures.headings.at(section - 1);
}

} // namespace stormlab
