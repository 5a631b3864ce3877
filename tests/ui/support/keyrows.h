// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/keys/keytable.h"

#include <QStringList>

class QWidget;

namespace stormlab
{

class Theme;

/// Rows of a test of keys, "key" and "sequence": each sequence of each key that the list of this window shows.
void addKeyRows(KeyWindow window);

/// Presses a key where it is heard, and remembers that it was.
void pressKey(QWidget* listener, Key key, const QKeySequence& sequence);
/// The lines of that window's list that no test of this program has pressed, each with its keys.
[[nodiscard]] QStringList keysNotPressed(KeyWindow window);

/// For keys of text size and presenter mode: the theme as it must be for them to do something that can be seen.
void prepareTheme(Theme& theme, Key key);
/// Whether such a key has done what the list says; false for all others.
[[nodiscard]] bool happenedToTheme(const Theme& theme, Key key);

} // namespace stormlab
