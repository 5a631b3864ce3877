// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace stormlab
{

class Theme;

/// Gives the rows of a list or table room to breathe, a selection that leaves their text readable, and the list a frame
/// while it has the keyboard. Installs itself on the view, which owns it.
class CalmRows : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CalmRows(const Theme& theme, QAbstractItemView* view);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] bool isFirst(const QModelIndex& index) const;
    void recolour();

    const Theme& m_theme;
    QAbstractItemView* m_view;
};

} // namespace stormlab
