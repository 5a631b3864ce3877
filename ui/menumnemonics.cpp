// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/menumnemonics.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

namespace stormlab
{

namespace
{

/// What the entry said when it had got its letter from here.
constexpr const char* lettered = "stormlabLettered";

QChar letterOf(const QString& text)
{
    const QKeySequence keys = QKeySequence::mnemonic(text);
    return keys.isEmpty() ? QChar() : QChar(static_cast<char16_t>(keys[0].key())).toUpper();
}

// The letters of the entry's own come first: one that was given here may be one of them by now.
void takeBack(QAction& action)
{
    if (action.property(lettered).toString() != action.text())
        return;
    QString plain = action.text();
    for (qsizetype at = plain.indexOf(QLatin1Char('&')); at >= 0; at = plain.indexOf(QLatin1Char('&'), at + 2)) {
        if (plain.mid(at, 2) != QLatin1String("&&")) {
            plain.remove(at, 1);
            break;
        }
    }
    action.setText(plain);
}

/// Where a letter that is free stands, the first of a word rather than one within it; -1 where there is none.
qsizetype freePlace(const QString& text, const QSet<QChar>& taken)
{
    for (const bool isFirstOfWord : {true, false}) {
        for (qsizetype at = 0; at < text.size(); ++at) {
            const bool begins = at == 0 || !text.at(at - 1).isLetterOrNumber();
            if (text.at(at).isLetterOrNumber() && begins == isFirstOfWord && !taken.contains(text.at(at).toUpper()))
                return at;
        }
    }
    return -1;
}

void giveLetters(QMenu& menu)
{
    QList<QAction*> without;
    QSet<QChar> taken;
    for (QAction* action : menu.actions()) {
        takeBack(*action);
        if (action->menu() != nullptr)
            giveLetters(*action->menu());
        if (const QChar letter = letterOf(action->text()); !letter.isNull())
            taken.insert(letter);
        else if (!action->isSeparator())
            without << action;
    }
    for (QAction* action : without) {
        QString text = action->text();
        const qsizetype place = freePlace(text, taken);
        if (place < 0)
            continue;
        taken.insert(text.at(place).toUpper());
        action->setText(text.insert(place, QLatin1Char('&')));
        action->setProperty(lettered, action->text());
    }
}

} // namespace

void giveMnemonics(QMenuBar& bar)
{
    for (const QAction* action : bar.actions()) {
        if (QMenu* menu = action->menu(); menu != nullptr)
            QObject::connect(menu, &QMenu::aboutToShow, menu, [menu] { giveLetters(*menu); });
    }
}

} // namespace stormlab
