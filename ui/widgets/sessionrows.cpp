// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/sessionrows.h"

#include "ui/models/sessionmodel.h"

#include <QPainter>
#include <QTreeView>

namespace stormlab
{

namespace
{

constexpr int firstSpanned = SessionModel::State;
constexpr int lastSpanned = SessionModel::InState;

} // namespace

SessionRows::SessionRows(const Theme& theme, QTreeView* view) : CalmRows(theme, view), m_view(view) {}

// Each column draws its own part of the text, so that a selection drawn by the next column cannot cover it.
void SessionRows::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool spans =
        index.data(SessionModel::GroupRole).toBool() && index.column() >= firstSpanned && index.column() <= lastSpanned;
    if (!spans) {
        CalmRows::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem whole = option;
    whole.rect.setLeft(m_view->columnViewportPosition(firstSpanned));
    whole.rect.setRight(m_view->columnViewportPosition(lastSpanned) + m_view->columnWidth(lastSpanned) - 1);
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    CalmRows::paint(painter, whole, index.siblingAtColumn(firstSpanned));
    painter->restore();
}

} // namespace stormlab
