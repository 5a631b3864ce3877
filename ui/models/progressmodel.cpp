// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/progressmodel.h"

#include "ui/presenters/progresswording.h"

#include <algorithm>
#include <utility>

namespace stormlab
{

namespace
{

const BestAndLatest& keptIn(const ScenarioProgress& progress, ProgressModel::Column column)
{
    return column == ProgressModel::Total ? progress.total
                                          : progress.parts.at(static_cast<std::size_t>(column - ProgressModel::Detect));
}

QString drillsText(int drills)
{
    return ProgressModel::tr("%n drill(s)", nullptr, drills);
}

} // namespace

ProgressModel::ProgressModel(QHash<QString, QString> titles, QObject* parent)
    : QAbstractTableModel(parent), m_titles(std::move(titles))
{
}

void ProgressModel::setProgress(std::vector<ScenarioProgress> progress, Milliseconds now)
{
    m_now = now;
    const bool sameRows =
        std::ranges::equal(m_progress, progress, {}, &ScenarioProgress::scenario, &ScenarioProgress::scenario);
    if (!sameRows)
        beginResetModel();
    m_progress = std::move(progress);
    if (!sameRows)
        endResetModel();
    else if (!m_progress.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ProgressModel::rowOf(const std::string& scenario) const
{
    const auto found = std::ranges::find(m_progress, scenario, &ScenarioProgress::scenario);
    return found == m_progress.end() ? -1 : static_cast<int>(found - m_progress.begin());
}

QString ProgressModel::titleOf(const std::string& scenario) const
{
    const QString id = QString::fromStdString(scenario);
    return m_titles.value(id, id);
}

int ProgressModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_progress.size());
}

int ProgressModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProgressModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Secrets secrets = index.column() >= Detect ? Secrets(Secret::Scores) : Secrets();
    return m_mask.shown(secrets, role, told(index, role));
}

QVariant ProgressModel::told(const QModelIndex& index, int role) const
{
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return textOf(at(index.row()), column);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return wordsOf(at(index.row()), column);
    return {};
}

QVariant ProgressModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("incident"), tr("best, latest"), tr("Detect"),   tr("Fix"),
                             tr("Trap"),     tr("total"),        tr("due again")};
    return names[section];
}

QString ProgressModel::textOf(const ScenarioProgress& progress, Column column) const
{
    switch (column) {
    case Incident:
        return titleOf(progress.scenario) + QLatin1Char('\n') + drillsText(progress.drills);
    case Which:
        return tr("best") + QLatin1Char('\n') + tr("latest");
    case Due:
        return dueText(progress, m_now) + QLatin1Char('\n') + dueReason(progress);
    case Detect:
    case Fix:
    case Trap:
    case Total:
        return reachedText(keptIn(progress, column).best) + QLatin1Char('\n') +
               reachedText(keptIn(progress, column).latest);
    case ColumnCount:
        break;
    }
    return {};
}

QString ProgressModel::wordsOf(const ScenarioProgress& progress, Column column) const
{
    switch (column) {
    case Incident:
        return tr("%1, %2").arg(titleOf(progress.scenario), drillsText(progress.drills));
    case Which:
        return tr("best above latest");
    case Due:
        return tr("due again %1, %2").arg(dueText(progress, m_now), dueReason(progress));
    case Detect:
    case Fix:
    case Trap:
    case Total:
        return bestAndLatestText(keptIn(progress, column));
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace stormlab
