// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/calmrows.h"

#include "ui/theme.h"
#include "ui/widgets/focusring.h"

#include <QAbstractItemView>

namespace stormlab
{

namespace
{
constexpr int air = 8;
}

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
    return {size.width() + sideAir, option.fontMetrics.height() + air};
}

void CalmRows::recolour()
{
    QPalette own = m_theme.palette();
    own.setColor(QPalette::Highlight, m_theme.selection());
    own.setColor(QPalette::HighlightedText, m_theme.text());
    m_view->setPalette(own);
}

} // namespace stormlab
