// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/droptargets.h"

#include "ui/recordingopener.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace stormlab
{

namespace
{

QStringList filesIn(const QMimeData& data)
{
    QStringList files;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

/// Dialogs, menus and tips are windows of other types.
QWidget* windowIn(QObject* watched)
{
    auto* widget = qobject_cast<QWidget*>(watched);
    return widget != nullptr && widget->isWindow() && widget->windowType() == Qt::Window ? widget : nullptr;
}

} // namespace

DropTargets::DropTargets(RecordingOpener& opener, QObject* parent) : QObject(parent), m_opener(opener)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool DropTargets::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show) {
        if (QWidget* window = windowIn(watched))
            window->setAcceptDrops(true);
    } else if (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop) {
        QWidget* window = windowIn(watched);
        if (window != nullptr && take(*static_cast<QDropEvent*>(event), window))
            return true;
    }
    return QObject::eventFilter(watched, event);
}

/// Or says, while it is only over the window, that it would.
bool DropTargets::take(QDropEvent& event, QWidget* window)
{
    const QStringList files = filesIn(*event.mimeData());
    if (files.isEmpty())
        return false;
    event.acceptProposedAction();
    if (event.type() == QEvent::Drop) {
        for (const QString& file : files)
            m_opener.openAny(file, window);
    }
    return true;
}

} // namespace stormlab
