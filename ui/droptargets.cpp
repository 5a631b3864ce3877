// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/droptargets.h"

#include "ui/recordingopener.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace stormlab
{

DropTargets::DropTargets(RecordingOpener& opener, QObject* parent) : QObject(parent), m_opener(opener)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool DropTargets::eventFilter(QObject* watched, QEvent* event)
{
    auto* widget = event->type() == QEvent::Show ? qobject_cast<QWidget*>(watched) : nullptr;
    // Dialogs, menus and tips are windows of other types.
    if (widget != nullptr && widget->isWindow() && widget->windowType() == Qt::Window && !widget->acceptDrops())
        m_opener.acceptDrops(widget);
    return QObject::eventFilter(watched, event);
}

} // namespace stormlab
