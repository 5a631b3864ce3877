// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace stormlab
{

/// Edits a client setting where it is listed: a list for a choice, a number within its bounds for the rest. The key is
/// read from keyRole, the value to start from and the one that was chosen is in valueRole. What was typed and is no
/// number of the range gets there as it is, so that it can be told; empty is what was cleared.
class SettingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int keyRole = Qt::UserRole + 1;
    static constexpr int valueRole = Qt::UserRole + 2;

    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
};

} // namespace stormlab
