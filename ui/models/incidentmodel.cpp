// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/incidentmodel.h"

#include "ui/presenters/progresswording.h"

#include <algorithm>
#include <utility>

namespace stormlab
{

namespace
{

/// The sign stands beside the number, so that no colour has to tell it.
QString marked(int points, bool passed)
{
    return passed ? IncidentModel::tr("%1 ✓").arg(points) : QString::number(points);
}

QString bestWords(const ScenarioProgress& progress)
{
    return IncidentModel::tr("Best: %1 on %2, %3")
        .arg(pointsText(progress.total.best.points), dayText(progress.total.best.when),
             progress.everPassed ? IncidentModel::tr("passed") : IncidentModel::tr("never passed"));
}

QString latestWords(const ScenarioProgress& progress)
{
    return IncidentModel::tr("Latest: %1 on %2, %3")
        .arg(pointsText(progress.total.latest.points), dayText(progress.total.latest.when),
             progress.latestPassed ? IncidentModel::tr("passed") : IncidentModel::tr("not passed"));
}

} // namespace

IncidentModel::IncidentModel(QObject* parent) : QAbstractTableModel(parent) {}

void IncidentModel::setScenarios(std::vector<Scenario> scenarios)
{
    beginResetModel();
    m_scenarios = std::move(scenarios);
    endResetModel();
}

void IncidentModel::setProgress(std::vector<ScenarioProgress> progress)
{
    if (m_progress == progress)
        return;
    m_progress = std::move(progress);
    if (!m_scenarios.empty())
        Q_EMIT dataChanged(index(0, Best), index(rowCount() - 1, Latest));
}

int IncidentModel::rowOf(const QString& scenario) const
{
    const auto found = std::ranges::find(m_scenarios, scenario.toStdString(), &Scenario::id);
    return found == m_scenarios.end() ? -1 : static_cast<int>(found - m_scenarios.begin());
}

const ScenarioProgress* IncidentModel::progressOf(int row) const
{
    return findProgress(m_progress, at(row).id);
}

int IncidentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_scenarios.size());
}

int IncidentModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IncidentModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Secrets secrets = index.column() == Best || index.column() == Latest ? Secrets(Secret::Scores) : Secrets();
    return m_mask.shown(secrets, role, told(index, role));
}

QVariant IncidentModel::told(const QModelIndex& index, int role) const
{
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return textOf(index.row(), column);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return wordsOf(index.row(), column);
    return {};
}

QVariant IncidentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("incident"), tr("topic"), tr("level"), tr("time"), tr("best"), tr("latest")};
    return names[section];
}

QString IncidentModel::textOf(int row, Column column) const
{
    const Scenario& scenario = at(row);
    const ScenarioProgress* progress = progressOf(row);
    switch (column) {
    case Incident:
        return QString::fromStdString(scenario.title);
    case Topic:
        return QString::fromStdString(scenario.topic);
    case Level:
        return tr("%1 of 4").arg(scenario.level);
    case Time:
        return tr("%1–%2 min").arg(scenario.minutesLeast).arg(scenario.minutesMost);
    case Best:
        return progress == nullptr ? tr("–") : marked(progress->total.best.points.points, progress->everPassed);
    case Latest:
        return progress == nullptr ? tr("–") : marked(progress->total.latest.points.points, progress->latestPassed);
    case ColumnCount:
        break;
    }
    return {};
}

QString IncidentModel::wordsOf(int row, Column column) const
{
    if (column != Best && column != Latest)
        return textOf(row, column);
    const ScenarioProgress* progress = progressOf(row);
    if (progress == nullptr)
        return tr("Not drilled yet");
    return column == Best ? bestWords(*progress) : latestWords(*progress);
}

} // namespace stormlab
