// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/classboardfilter.h"

#include "ui/models/classboardmodel.h"

#include <algorithm>

namespace stormlab
{

ClassBoardFilter::ClassBoardFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(ClassBoardModel::SortRole);
    setDynamicSortFilter(true);
}

void ClassBoardFilter::setText(const QString& text)
{
    m_words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void ClassBoardFilter::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

// What is worth the same stands in the order in which it began, whichever way is sorted.
bool ClassBoardFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    if (QSortFilterProxyModel::lessThan(left, right))
        return true;
    if (QSortFilterProxyModel::lessThan(right, left))
        return false;
    const auto& board = *static_cast<const ClassBoardModel*>(sourceModel());
    return sortOrder() == Qt::AscendingOrder ? board.isBefore(left.row(), right.row())
                                             : board.isBefore(right.row(), left.row());
}

bool ClassBoardFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_show == Show::Stuck && !index.data(ClassBoardModel::StuckRole).toBool())
        return false;
    if (m_show == Show::Done && !index.data(ClassBoardModel::DoneRole).toBool())
        return false;
    const QString text = m_words.isEmpty() ? QString() : index.data(ClassBoardModel::SearchRole).toString();
    return std::ranges::all_of(m_words,
                               [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace stormlab
