// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/podmodel.h"

#include "ui/presenters/durationwording.h"
#include "ui/presenters/podwording.h"

#include <algorithm>

namespace stormlab
{

namespace
{

QString restText(const PodView& pod)
{
    const PodTurn& last = pod.turns.back();
    return last.backOff ? PodModel::tr("rests until %1").arg(timeLabel(last.time + *last.backOff))
                        : PodModel::tr("waits to be started again");
}

/// Of the process that runs; what the one before it answered is over.
QString presentLiveness(const PodView& pod)
{
    if (pod.isDown())
        return restText(pod);
    if (pod.isStopped())
        return {};
    const bool isAsked =
        !pod.liveness.empty() && (pod.turns.empty() || pod.liveness.back().sequence > pod.turns.back().sequence);
    return isAsked ? livenessText(pod.liveness.back()) : PodModel::tr("not probed yet");
}

/// Figures stand at the right of their cells, as elsewhere.
QVariant alignmentOf(int column)
{
    return QVariant((column == PodModel::Restarts ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

PodModel::PodModel(QObject* parent) : QAbstractTableModel(parent) {}

PodModel::Row PodModel::rowOf(const PodView& pod)
{
    return {QString::fromStdString(podText(pod.name)), readinessText(pod.readinessNow()), presentLiveness(pod),
            QString::number(pod.restarts()), lastTurnText(pod)};
}

void PodModel::show(const ProbeView& probes)
{
    std::vector<Row> rows;
    for (const PodView& pod : probes)
        rows.push_back(rowOf(pod));
    const auto isSamePod = [](const Row& a, const Row& b) { return a[Pod] == b[Pod]; };
    if (!std::ranges::equal(rows, m_rows, isSamePod)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        const auto row = static_cast<int>(i);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int PodModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PodModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant PodModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return m_rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
}

QVariant PodModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};
    const std::array<QString, ColumnCount> titles = {tr("pod"), tr("ready"), tr("liveness"), tr("restarts"),
                                                     tr("last change")};
    return titles[static_cast<std::size_t>(section)];
}

} // namespace stormlab
