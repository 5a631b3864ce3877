// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/menumnemonics.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <vector>

namespace stormlab
{

namespace
{

/// What the entry says of itself, and what it says since it has got its letter here.
constexpr const char* ownText = "stormlabOwnText";
constexpr const char* givenText = "stormlabGivenText";
/// A menu whose openings are heard.
constexpr const char* watched = "stormlabWatched";

/// An entry that is to have a letter.
struct Entry {
    QAction* action = nullptr;
    QString plain;   ///< its text without a letter
    QString letters; ///< that it may have, the best first
    QChar letter{};
};

qsizetype letterPlace(const QString& text)
{
    for (qsizetype at = text.indexOf(QLatin1Char('&')); at >= 0; at = text.indexOf(QLatin1Char('&'), at + 2)) {
        if (at + 1 < text.size() && text.at(at + 1) != QLatin1Char('&'))
            return at;
    }
    return -1;
}

/// That which it names itself, then the first ones of words, then those within them.
QString lettersOf(const QString& own, const QString& plain)
{
    const qsizetype named = letterPlace(own);
    QString letters = named < 0 ? QString() : QString(own.at(named + 1).toUpper());
    for (const bool isFirstOfWord : {true, false}) {
        for (qsizetype at = 0; at < plain.size(); ++at) {
            const bool begins = at == 0 || !plain.at(at - 1).isLetterOrNumber();
            const QChar letter = plain.at(at).toUpper();
            if (letter.isLetterOrNumber() && begins == isFirstOfWord && !letters.contains(letter))
                letters += letter;
        }
    }
    return letters;
}

Entry entryOf(QAction& action)
{
    if (action.property(givenText).toString() == action.text() && !action.text().isEmpty())
        action.setText(action.property(ownText).toString());
    Entry entry{&action, action.text(), {}};
    if (const qsizetype place = letterPlace(entry.plain); place >= 0)
        entry.plain.remove(place, 1);
    entry.letters = lettersOf(action.text(), entry.plain);
    return entry;
}

// Whoever has the only letter of another moves on to one of its own others.
bool takeLetter(std::vector<Entry>& entries, Entry& wanting, QString& tried)
{
    for (const QChar letter : wanting.letters) {
        if (tried.contains(letter))
            continue;
        tried += letter;
        const auto owner = std::ranges::find(entries, letter, &Entry::letter);
        if (owner == entries.end() || takeLetter(entries, *owner, tried)) {
            wanting.letter = letter;
            return true;
        }
    }
    return false;
}

void write(const Entry& entry)
{
    const qsizetype place = entry.plain.indexOf(entry.letter, 0, Qt::CaseInsensitive);
    const QString own = entry.action->text();
    const qsizetype named = letterPlace(own);
    if (entry.letter.isNull() || place < 0 || (named >= 0 && own.at(named + 1).toUpper() == entry.letter))
        return;
    entry.action->setProperty(ownText, own);
    entry.action->setText(QString(entry.plain).insert(place, QLatin1Char('&')));
    entry.action->setProperty(givenText, entry.action->text());
}

void watch(QMenu& menu);

void giveLetters(const QMenu& menu)
{
    std::vector<Entry> entries;
    for (QAction* action : menu.actions()) {
        if (action->menu() != nullptr)
            watch(*action->menu());
        if (!action->isSeparator() && action->isVisible())
            entries.push_back(entryOf(*action));
    }
    // Those that name a letter first: they keep it where that is possible.
    for (const bool names : {true, false}) {
        for (Entry& entry : entries) {
            QString tried;
            if (entry.letter.isNull() && names == (letterPlace(entry.action->text()) >= 0))
                takeLetter(entries, entry, tried);
        }
    }
    std::ranges::for_each(entries, write);
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
