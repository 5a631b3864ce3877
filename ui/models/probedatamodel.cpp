// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/probedatamodel.h"

#include "core/domain/clampedsum.h"
#include "ui/models/delimitedtext.h"
#include "ui/presenters/durationwording.h"
#include "ui/presenters/podwording.h"

#include <algorithm>
#include <set>

namespace stormlab
{

namespace
{

std::int64_t secondOf(DrillTime time)
{
    return std::chrono::floor<std::chrono::seconds>(time).count();
}

/// No answer is worse than any answer.
bool isWorse(const LivenessPoint& a, const LivenessPoint& b)
{
    return a.isAnswered() != b.isAnswered() ? !a.isAnswered() : a.took > b.took;
}

std::set<std::int64_t> secondsOf(const ProbeView& probes)
{
    std::set<std::int64_t> seconds;
    for (const PodView& pod : probes) {
        for (const LivenessPoint& point : pod.liveness)
            seconds.insert(secondOf(point.time));
        for (const ReadinessChange& change : pod.readiness)
            seconds.insert(secondOf(change.time));
        for (const PodTurn& turn : pod.turns)
            seconds.insert(secondOf(turn.time));
    }
    return seconds;
}

/// The newest of what happened until the end of a second; `at` goes on from where it was.
template <typename Point>
const Point* newest(std::span<const Point> points, std::size_t& at, std::int64_t second)
{
    while (at < points.size() && secondOf(points[at].time) <= second)
        ++at;
    return at == 0 ? nullptr : &points[at - 1];
}

} // namespace

ProbeDataModel::ProbeDataModel(QObject* parent) : QAbstractTableModel(parent) {}

void ProbeDataModel::show(const ProbeView& probes)
{
    beginResetModel();
    m_pods.clear();
    m_rows.clear();
    for (const std::int64_t second : secondsOf(probes))
        m_rows.push_back({second, std::vector<Cell>(probes.size()), 0});
    for (std::size_t i = 0; i < probes.size(); ++i) {
        m_pods.push_back(probes[i].name);
        fill(probes[i], i);
    }
    endResetModel();
}

void ProbeDataModel::fill(const PodView& pod, std::size_t column)
{
    std::size_t probe = 0;
    std::size_t readiness = 0;
    std::size_t turn = 0;
    for (Row& row : m_rows) {
        const LivenessPoint* worst = nullptr;
        for (; probe < pod.liveness.size() && secondOf(pod.liveness[probe].time) <= row.second; ++probe) {
            if (worst == nullptr || isWorse(pod.liveness[probe], *worst))
                worst = &pod.liveness[probe];
        }
        const ReadinessChange* change = newest(pod.readiness, readiness, row.second);
        const PodTurn* last = newest(pod.turns, turn, row.second);
        row.cells[column] = {worst == nullptr ? QString() : livenessFigure(*worst),
                             change == nullptr ? QString() : readinessText(change->readiness)};
        row.restarts = clampedSum(std::int64_t{row.restarts} + (last == nullptr ? 0 : last->restarts));
    }
}

QString ProbeDataModel::toCsv() const
{
    QStringList line;
    for (int column = 0; column < columnCount(); ++column)
        line << headerData(column, Qt::Horizontal).toString();
    QString text = csvLine(line) + QLatin1Char('\n');
    for (int row = 0; row < rowCount(); ++row) {
        line = {QString::number(m_rows[static_cast<std::size_t>(row)].second)};
        for (int column = 1; column < columnCount(); ++column)
            line << index(row, column).data().toString();
        text += csvLine(line) + QLatin1Char('\n');
    }
    return text;
}

int ProbeDataModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProbeDataModel::columnCount(const QModelIndex& parent) const
{
    // Time before the pods, restarts after them.
    return parent.isValid() ? 0 : 2 * static_cast<int>(m_pods.size()) + 2;
}

QVariant ProbeDataModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (index.column() == 0)
        return timeLabel(std::chrono::seconds{row.second});
    if (index.column() == columnCount() - 1)
        return row.restarts;
    const Cell& cell = row.cells[static_cast<std::size_t>(index.column() - 1) / 2];
    return index.column() % 2 == 1 ? cell.liveness : cell.readiness;
}

QVariant ProbeDataModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    if (section == 0)
        return tr("time");
    const auto pod = static_cast<std::size_t>(section - 1) / 2;
    if (pod >= m_pods.size())
        return tr("restarts");
    const QString name = QString::fromStdString(podText(m_pods[pod]));
    return section % 2 == 1 ? tr("%1 liveness (ms)").arg(name) : tr("%1 readiness").arg(name);
}

} // namespace stormlab
