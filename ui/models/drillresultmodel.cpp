// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/drillresultmodel.h"

#include "ui/presenters/durationwording.h"
#include "ui/presenters/progresswording.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace stormlab
{

DrillResultModel::DrillResultModel(QObject* parent) : QAbstractTableModel(parent) {}

void DrillResultModel::show(const Progress& progress, const std::string& scenario)
{
    std::vector<DrillResult> drills;
    for (const DrillResult& drill : progress.drills) {
        if (drill.scenario.compare(scenario) == 0)
            drills.push_back(drill);
    }
    std::ranges::stable_sort(drills, std::ranges::greater(), &DrillResult::when);
    const bool sameRows = m_drills == drills;
    if (!sameRows)
        beginResetModel();
    m_drills = std::move(drills);
    m_notes = progress.notes;
    if (!sameRows)
        endResetModel();
    else if (!m_drills.empty())
        Q_EMIT dataChanged(index(0, Note), index(rowCount() - 1, Note));
}

int DrillResultModel::rowOf(const std::string& drill) const
{
    const auto found = std::ranges::find(m_drills, drill, &DrillResult::drill);
    return found == m_drills.end() ? -1 : static_cast<int>(found - m_drills.begin());
}

QString DrillResultModel::noteOf(int row) const
{
    const auto found = m_notes.find(at(row).drill);
    return found == m_notes.end() ? QString() : QString::fromStdString(found->second);
}

int DrillResultModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_drills.size());
}

int DrillResultModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DrillResultModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Secrets secrets = index.column() == Note                                ? Secrets(Secret::Names)
                            : index.column() >= Outcome && index.column() <= Trap ? Secrets(Secret::Scores)
                                                                                  : Secrets();
    return m_mask.shown(secrets, role, told(index, role));
}

QVariant DrillResultModel::told(const QModelIndex& index, int role) const
{
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return column == Note ? noteOf(index.row()).simplified() : textOf(index.row(), column);
    if (role == Qt::ToolTipRole)
        return textOf(index.row(), column);
    return {};
}

QVariant DrillResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && section == Length)
        return tr("From the beginning of the incident to the end");
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("ended"), tr("points"), tr("Detect"), tr("Fix"),
                             tr("Trap"),  tr("length"), tr("hints"),  tr("my note")};
    return names[section];
}

QString DrillResultModel::textOf(int row, Column column) const
{
    const DrillResult& drill = at(row);
    switch (column) {
    case When:
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(drill.when.count()), QLocale::ShortFormat);
    case Outcome:
        return outcomeText(drill);
    case Detect:
    case Fix:
    case Trap:
        return pointsText(drill.parts.at(static_cast<std::size_t>(column - Detect)));
    case Length:
        return timeLabel(drill.duration);
    case Hints:
        return QString::number(drill.hintsUsed);
    case Note:
        return noteOf(row);
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace stormlab
