// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/calmrows.h"

#include "ui/theme.h"
#include "ui/widgets/focusring.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <QTreeView>

namespace stormlab
{

namespace
{
constexpr int air = 8;
constexpr int selectionBar = 3;
} // namespace

CalmRows::CalmRows(const Theme& theme, QAbstractItemView* view)
    : QStyledItemDelegate(view), m_theme(theme), m_view(view)
{
    view->setItemDelegate(this);
    new FocusRing(theme, view);
    recolour();
    connect(&theme, &Theme::changed, this, &CalmRows::recolour);
}

QSize CalmRows::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), option.fontMetrics.height() + air};
}

// What is selected is told by a bar besides its ground, which differs little where colours are calm.
void CalmRows::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (option.state.testFlag(QStyle::State_Selected) && isFirst(index))
        painter->fillRect(QRect(option.rect.topLeft(), QSize(selectionBar, option.rect.height())), m_theme.accent());
}

bool CalmRows::isFirst(const QModelIndex& index) const
{
    const auto* tree = qobject_cast<const QTreeView*>(m_view);
    const auto* table = qobject_cast<const QTableView*>(m_view);
    const QHeaderView* header = tree != nullptr    ? tree->header()
                                : table != nullptr ? table->horizontalHeader()
                                                   : nullptr;
    return header == nullptr || header->visualIndex(index.column()) == 0;
}

void CalmRows::recolour()
{
    QPalette own = m_theme.palette();
    own.setColor(QPalette::Highlight, m_theme.selection());
    own.setColor(QPalette::HighlightedText, m_theme.text());
    m_view->setPalette(own);
}

} // namespace stormlab
