// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QAbstractButton;
class QWidget;

namespace stormlab
{

/// The texts, each with the letter that Alt reaches it by: no two have the same, none has one of `taken`. A text keeps
/// the letter that it names where that is possible; one that names none takes a free one, the first of a word if there
/// is one, and where none is free, another text moves on to one of its other letters. Without a letter is a text that
/// finds none.
[[nodiscard]] QStringList withMnemonics(const QStringList& texts, const QString& taken = {});
[[nodiscard]] QString withoutMnemonic(QString text);

/// Each of the buttons gets a letter so.
void giveMnemonics(const QList<QAbstractButton*>& buttons, const QString& taken = {});

/// The letters that lead elsewhere in the window of this part: those of what may be seen beside it, and
/// of keys with Alt.
[[nodiscard]] QString mnemonicsBeside(const QWidget& part);

} // namespace stormlab
