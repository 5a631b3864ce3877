// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keys/keyshortcuts.h"

#include <QAction>
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

void installKey(QAction& action, Key key)
{
    action.setShortcuts(keySequences(key));
}

QString keyName(Key key)
{
    return keySequences(key).first().toString(QKeySequence::NativeText);
}

QString withKey(const QString& text, Key key)
{
    return QStringLiteral("%1 (%2)").arg(text, keyName(key));
}

} // namespace stormlab
