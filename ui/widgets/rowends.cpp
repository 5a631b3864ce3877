// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/rowends.h"

#include <QItemSelection>
#include <QKeyEvent>
#include <QTableView>

#include <algorithm>

namespace stormlab
{

RowEnds::RowEnds(QTableView& table) : QObject(&table), m_table(table)
{
    table.installEventFilter(this);
}

bool RowEnds::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || m_table.model() == nullptr || m_table.model()->rowCount() == 0)
        return QObject::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    const bool isEnd = key.key() == Qt::Key_End;
    if ((!isEnd && key.key() != Qt::Key_Home) || (modifiers & ~Qt::ShiftModifier) != Qt::NoModifier)
        return QObject::eventFilter(watched, event);
    goTo(isEnd ? m_table.model()->rowCount() - 1 : 0, modifiers);
    return true;
}

int RowEnds::anchorRow(int row) const
{
    const auto isSelected = [this](int each) { return m_table.selectionModel()->isRowSelected(each); };
    int first = row;
    int last = row;
    while (first > 0 && isSelected(first - 1))
        --first;
    while (last + 1 < m_table.model()->rowCount() && isSelected(last + 1))
        ++last;
    const bool isWithin = first < row && row < last;
    return !isSelected(row) || isWithin ? row : first < row ? first : last;
}

void RowEnds::goTo(int row, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex from = m_table.currentIndex();
    const QModelIndex to = m_table.model()->index(row, std::max(from.column(), 0));
    const bool extends = modifiers == Qt::ShiftModifier && from.isValid() &&
                         m_table.selectionMode() == QAbstractItemView::ExtendedSelection;
    if (extends) {
        using Selection = QItemSelectionModel;
        const QModelIndex anchor = to.siblingAtRow(anchorRow(from.row()));
        const bool down = anchor.row() < row;
        m_table.selectionModel()->select(QItemSelection(down ? anchor : to, down ? to : anchor),
                                         Selection::ClearAndSelect | Selection::Rows);
        m_table.selectionModel()->setCurrentIndex(to, Selection::NoUpdate);
    } else {
        m_table.setCurrentIndex(to);
    }
    m_table.scrollTo(to);
}

} // namespace stormlab
