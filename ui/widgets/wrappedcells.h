// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace stormlab
{

/// Lets the last column of a tree be read in full at any width: its texts wrap, and their rows are as high as that
/// takes. A tree asks for heights without saying how wide the column is; this knows. The view owns it.
class WrappedCells : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit WrappedCells(QTreeView* view);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QTreeView* m_view;
};

} // namespace stormlab
