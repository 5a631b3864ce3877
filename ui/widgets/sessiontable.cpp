// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/sessiontable.h"

#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace stormlab
{

namespace
{

constexpr std::array movingKeys = {Qt::Key_Up,  Qt::Key_Down,   Qt::Key_Home,
                                   Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageDown};

} // namespace

// With Ctrl they move without selecting, as in every list.
void SessionTable::keyPressEvent(QKeyEvent* event)
{
    const bool moves = std::find(movingKeys.begin(), movingKeys.end(), event->key()) != movingKeys.end() &&
                       !event->modifiers().testFlag(Qt::ControlModifier);
    QTreeView::keyPressEvent(event);
    if (moves && currentIndex().isValid() && !selectionModel()->hasSelection())
        selectionModel()->select(currentIndex(), QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

} // namespace stormlab
