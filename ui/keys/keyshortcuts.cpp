// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keys/keyshortcuts.h"

#include <QShortcut>
#include <QWidget>

namespace stormlab
{

QList<QShortcut*> hearKey(Key key, QWidget& widget, Qt::ShortcutContext context, const std::function<void()>& does)
{
    QList<QShortcut*> shortcuts;
    for (const QKeySequence& sequence : keySequences(key)) {
        auto* shortcut = new QShortcut(sequence, &widget);
        shortcut->setContext(context);
        QObject::connect(shortcut, &QShortcut::activated, shortcut, does);
        shortcuts << shortcut;
    }
    return shortcuts;
}

} // namespace stormlab
