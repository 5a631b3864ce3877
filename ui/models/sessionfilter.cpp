// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/sessionfilter.h"

#include "ui/models/sessionmodel.h"

#include <algorithm>
#include <array>
#include <set>

namespace stormlab
{

namespace
{

constexpr std::array searched = {SessionModel::Application, SessionModel::State, SessionModel::Pid,
                                 SessionModel::Query};

} // namespace

SessionFilter::SessionFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setSortRole(SessionModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void SessionFilter::setText(const QString& text)
{
    m_text = text;
    m_words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

std::vector<int> SessionFilter::pidsOf(const QModelIndexList& indexes) const
{
    const auto* sessions = qobject_cast<const SessionModel*>(sourceModel());
    if (sessions == nullptr)
        return {};
    QModelIndexList shown;
    for (const QModelIndex& proxyIndex : indexes) {
        if (!sessions->isGroup(mapToSource(proxyIndex))) {
            shown << mapToSource(proxyIndex);
            continue;
        }
        const QModelIndex group = proxyIndex.siblingAtColumn(0);
        for (int row = 0; row < rowCount(group); ++row)
            shown << mapToSource(index(row, 0, group));
    }
    return sessions->pidsOf(shown);
}

bool SessionFilter::matches(int sourceRow, const QModelIndex& sourceParent) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) {
        return std::any_of(searched.begin(), searched.end(), [&](int column) {
            const QModelIndex cell = sourceModel()->index(sourceRow, column, sourceParent);
            return cell.data().toString().contains(word, Qt::CaseInsensitive);
        });
    });
}

bool SessionFilter::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    if (m_words.isEmpty())
        return true;
    if (sourceParent.isValid())
        return matches(sourceRow, sourceParent) || nameMatches(sourceParent);
    const QModelIndex row = sourceModel()->index(sourceRow, 0);
    return row.data(SessionModel::GroupRole).toBool() ? nameMatches(row) : matches(sourceRow, sourceParent);
}

bool SessionFilter::nameMatches(const QModelIndex& group) const
{
    const QString name = group.siblingAtColumn(SessionModel::Application).data().toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return name.contains(word, Qt::CaseInsensitive); });
}

bool SessionFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(SessionModel::SortRole);
    const QVariant b = right.data(SessionModel::SortRole);
    if (a != b)
        return QSortFilterProxyModel::lessThan(left, right);
    // A stable order, so that rows do not dance from sample to sample.
    return left.siblingAtColumn(SessionModel::Pid).data(SessionModel::SortRole).toInt() <
           right.siblingAtColumn(SessionModel::Pid).data(SessionModel::SortRole).toInt();
}

} // namespace stormlab
