// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeView>

namespace stormlab
{

/// The view of the session table. Where the keys that move lead nowhere else, they select the row they stand on: in a
/// table of one row there is no other way to it.
class SessionTable : public QTreeView
{
    Q_OBJECT

public:
    using QTreeView::QTreeView;

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace stormlab
