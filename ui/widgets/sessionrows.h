// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/calmrows.h"

class QTreeView;

namespace stormlab
{

/// Rows of the session table. What a group says of its states is written over the columns behind it, which a group
/// leaves empty: it would not fit into its own.
class SessionRows : public CalmRows
{
    Q_OBJECT

public:
    SessionRows(const Theme& theme, QTreeView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QTreeView* m_view;
};

} // namespace stormlab
