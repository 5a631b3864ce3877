// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/duemodel.h"

#include "ui/presenters/progresswording.h"

#include <utility>

namespace stormlab
{

DueModel::DueModel(QHash<QString, QString> titles, QObject* parent)
    : QAbstractListModel(parent), m_titles(std::move(titles))
{
}

void DueModel::setDue(const std::vector<ScenarioProgress>& due, Milliseconds now)
{
    std::vector<ScenarioProgress> known;
    for (const ScenarioProgress& each : due) {
        if (m_titles.contains(QString::fromStdString(each.scenario)))
            known.push_back(each);
    }
    m_now = now;
    if (m_due == known)
        return;
    beginResetModel();
    m_due = std::move(known);
    endResetModel();
}

int DueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_due.size());
}

QVariant DueModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ScenarioProgress& due = at(index.row());
    const QString title = m_titles.value(QString::fromStdString(due.scenario));
    // Which incident it is is no secret; why it is due tells how the last drill went.
    const QString why =
        m_mask.shown(Secret::Scores, role, tr("%1, %2").arg(dueText(due, m_now), dueReason(due))).toString();
    if (role == Qt::DisplayRole)
        return QString(title + QLatin1Char('\n') + why);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return tr("%1, %2").arg(title, why);
    return {};
}

} // namespace stormlab
