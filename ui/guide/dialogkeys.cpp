// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/dialogkeys.h"

#include "ui/guide/guidewindow.h"
#include "ui/keys/keytable.h"
#include "ui/widgets/keylistdialog.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>

namespace stormlab
{

DialogKeys::DialogKeys(QObject* parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool DialogKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto* widget = qobject_cast<QWidget*>(watched);
    auto* dialog = widget == nullptr ? nullptr : qobject_cast<QDialog*>(widget->window());
    const auto* key = static_cast<QKeyEvent*>(event);
    if (dialog != nullptr && isPressOf(Key::Help, *key)) {
        openGuide(widget);
        return true;
    }
    if (dialog != nullptr && qobject_cast<KeyListDialog*>(dialog) == nullptr && isPressOf(Key::Keys, *key)) {
        openKeyList(KeyWindow::Dialog, dialog);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace stormlab
