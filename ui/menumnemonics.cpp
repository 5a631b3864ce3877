// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/menumnemonics.h"

#include "ui/widgets/mnemonics.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace stormlab
{

namespace
{

/// What the entry says of itself, and what it says since it has got its letter here.
constexpr const char* ownText = "stormlabOwnText";
constexpr const char* givenText = "stormlabGivenText";
/// A menu whose openings are heard.
constexpr const char* watched = "stormlabWatched";

// What the entry says of itself counts, not the letter that it got here before.
QString ownTextOf(QAction& action)
{
    if (action.property(givenText).toString() == action.text() && !action.text().isEmpty())
        action.setText(action.property(ownText).toString());
    return action.text();
}

void give(QAction& action, const QString& lettered)
{
    if (lettered == action.text())
        return;
    action.setProperty(ownText, action.text());
    action.setText(lettered);
    action.setProperty(givenText, lettered);
}

void watch(QMenu& menu);

void giveLetters(const QMenu& menu)
{
    QList<QAction*> entries;
    QStringList texts;
    for (QAction* action : menu.actions()) {
        if (action->menu() != nullptr)
            watch(*action->menu());
        if (action->isSeparator() || !action->isVisible())
            continue;
        entries << action;
        texts << ownTextOf(*action);
    }
    const QStringList lettered = withMnemonics(texts);
    for (qsizetype i = 0; i < entries.size(); ++i)
        give(*entries[i], lettered[i]);
}

// Behind what fills the menu when it opens.
void watch(QMenu& menu)
{
    if (menu.property(watched).toBool())
        return;
    menu.setProperty(watched, true);
    QObject::connect(&menu, &QMenu::aboutToShow, &menu, [&menu] { giveLetters(menu); });
}

} // namespace

void giveMnemonics(QMenuBar& bar)
{
    for (const QAction* action : bar.actions()) {
        if (QMenu* menu = action->menu(); menu != nullptr)
            watch(*menu);
    }
}

} // namespace stormlab
