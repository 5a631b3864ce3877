// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/keys/keytable.h"

#include <QList>
#include <QString>

#include <functional>

class QAction;
class QShortcut;
class QWidget;

namespace stormlab
{

/// Has a widget hear a key of the table: `does` is called at each press while the keyboard is in the widget, as
/// `context` says. The widget owns the shortcuts, one for each sequence, in their order.
QList<QShortcut*> hearKey(Key key, QWidget& widget, Qt::ShortcutContext context, const std::function<void()>& does);

/// Gives an action the keys of the table.
void installKey(QAction& action, Key key);

/// "Ctrl+D", in the language of the window: the first of its sequences.
[[nodiscard]] QString keyName(Key key);
/// "Say what is wrong (Ctrl+D)"
[[nodiscard]] QString withKey(const QString& text, Key key);

} // namespace stormlab
