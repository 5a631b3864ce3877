// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/chartdatamodel.h"

#include "ui/models/delimitedtext.h"
#include "ui/presenters/durationwording.h"

#include <algorithm>
#include <array>

namespace stormlab
{

namespace
{

constexpr int fixedColumns = 5; // time before the applications; total, usable, max_connections, note after them

QString secondsText(DrillTime time)
{
    return QString::number(static_cast<double>(time.count()) / 1000.0, 'f', 3);
}

/// Before an application was first seen it had no backend: the server was read and it was not there.
int countAt(const ActivityPoint& point, std::size_t application)
{
    return application < point.counts.size() ? point.counts[application] : 0;
}

} // namespace

ChartDataModel::ChartDataModel(QObject* parent) : QAbstractTableModel(parent) {}

void ChartDataModel::show(const ActivitySeries& series)
{
    const auto known = static_cast<int>(m_series.applications.size());
    const auto present = static_cast<int>(series.applications.size());
    if (present > known) {
        beginInsertColumns({}, 1 + known, present);
        m_series.applications = series.applications;
        endInsertColumns();
    } else if (present < known) {
        beginRemoveColumns({}, 1 + present, known);
        m_series.applications.resize(static_cast<std::size_t>(present));
        endRemoveColumns();
    }
    const std::size_t shown = m_series.points.size();
    const std::size_t wanted = series.points.size();
    if (wanted > shown) {
        beginInsertRows({}, static_cast<int>(shown), static_cast<int>(wanted) - 1);
        m_series.points.insert(m_series.points.end(), series.points.begin() + static_cast<std::ptrdiff_t>(shown),
                               series.points.end());
        endInsertRows();
    } else if (wanted < shown) {
        beginRemoveRows({}, static_cast<int>(wanted), static_cast<int>(shown) - 1);
        m_series.points.resize(wanted);
        endRemoveRows();
    }
}

void ChartDataModel::clear()
{
    beginResetModel();
    m_series = {};
    endResetModel();
}

QString ChartDataModel::toCsv() const
{
    QStringList line;
    for (int column = 0; column < columnCount(); ++column)
        line << headerData(column, Qt::Horizontal).toString();
    QString text = csvLine(line) + QLatin1Char('\n');
    for (int row = 0; row < rowCount(); ++row) {
        line = {secondsText(m_series.points[static_cast<std::size_t>(row)].time)};
        for (int column = 1; column < columnCount(); ++column)
            line << index(row, column).data().toString();
        text += csvLine(line) + QLatin1Char('\n');
    }
    return text;
}

int ChartDataModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_series.points.size());
}

int ChartDataModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_series.applications.size()) + fixedColumns;
}

QVariant ChartDataModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    const ActivityPoint& point = m_series.points[static_cast<std::size_t>(index.row())];
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == 0)
        return QStringLiteral("%1.%2").arg(timeLabel(point.time)).arg(point.time.count() % 1000 / 100);
    const auto application = static_cast<std::size_t>(index.column() - 1);
    if (application < m_series.applications.size())
        return countAt(point, application);
    switch (application - m_series.applications.size()) {
    case 0:
        return point.total;
    case 1:
        return point.limits.areKnown() ? QVariant(point.limits.usable()) : QVariant();
    case 2:
        return point.limits.areKnown() ? QVariant(point.limits.maxConnections) : QVariant();
    default:
        return point.gapBefore ? tr("The server could not be read before this.") : QString();
    }
}

QVariant ChartDataModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    if (section == 0)
        return tr("time");
    const auto application = static_cast<std::size_t>(section - 1);
    if (application < m_series.applications.size()) {
        const std::string& name = m_series.applications[application];
        return name.empty() ? tr("(no name)") : QString::fromStdString(name);
    }
    const std::array<QString, 4> last = {tr("total"), tr("usable"), QStringLiteral("max_connections"), tr("note")};
    return last[std::min<std::size_t>(application - m_series.applications.size(), 3)];
}

} // namespace stormlab
