// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/guidekey.h"

#include "ui/guide/guidewindow.h"
#include "ui/keys/keytable.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>

namespace stormlab
{

GuideKey::GuideKey(QObject* parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool GuideKey::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto* widget = qobject_cast<QWidget*>(watched);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool wanted =
        widget != nullptr && qobject_cast<QDialog*>(widget->window()) != nullptr && isPressOf(Key::Help, *key);
    if (wanted)
        openGuide(widget);
    return wanted || QObject::eventFilter(watched, event);
}

} // namespace stormlab
