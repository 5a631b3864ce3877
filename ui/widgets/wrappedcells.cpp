// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/wrappedcells.h"

#include <QHeaderView>
#include <QTreeView>

namespace stormlab
{

namespace
{

/// More than cells have anyway: the longest text of a column stands clear of the words in the next.
int clearOfWords(const QFontMetrics& metrics)
{
    return metrics.averageCharWidth();
}

} // namespace

WrappedCells::WrappedCells(QTreeView* view) : QStyledItemDelegate(view), m_view(view)
{
    view->setItemDelegate(this);
    view->setWordWrap(true);
    connect(view->header(), &QHeaderView::sectionResized, view, [view] { view->doItemsLayout(); });
}

QSize WrappedCells::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem sized = option;
    if (index.column() != m_view->header()->count() - 1)
        return QStyledItemDelegate::sizeHint(option, index) + QSize(clearOfWords(option.fontMetrics), 0);
    sized.rect = QRect(0, 0, m_view->header()->sectionSize(index.column()), QWIDGETSIZE_MAX);
    return QStyledItemDelegate::sizeHint(sized, index);
}

} // namespace stormlab
