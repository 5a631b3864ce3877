// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/mnemonics.h"

#include <QAbstractButton>
#include <QAction>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>
#include <vector>

namespace stormlab
{

namespace
{

/// A text that is to have a letter.
struct Entry {
    QString own;     ///< as it is given
    QString plain;   ///< without a letter
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

/// In capitals; null where it names none.
QChar letterOf(const QString& text)
{
    const qsizetype place = letterPlace(text);
    return place < 0 ? QChar() : text.at(place + 1).toUpper();
}

/// That which it names itself, then the first ones of words, then those within them.
QString lettersOf(const QString& own, const QString& plain, const QString& taken)
{
    QString letters;
    const auto add = [&letters, &taken](QChar letter) {
        if (letter.isLetterOrNumber() && !taken.contains(letter) && !letters.contains(letter))
            letters += letter;
    };
    add(letterOf(own));
    for (const bool isFirstOfWord : {true, false}) {
        for (qsizetype at = 0; at < plain.size(); ++at) {
            const bool begins = at == 0 || !plain.at(at - 1).isLetterOrNumber();
            if (begins == isFirstOfWord)
                add(plain.at(at).toUpper());
        }
    }
    return letters;
}

// A free one or, where there is none, that of another which can move on to one of its own others.
bool takeLetter(std::vector<Entry>& entries, Entry& wanting, QString& tried)
{
    for (const bool isFree : {true, false}) {
        for (const QChar letter : wanting.letters) {
            const auto owner = std::ranges::find(entries, letter, &Entry::letter);
            if (tried.contains(letter) || isFree != (owner == entries.end()))
                continue;
            tried += letter;
            if (isFree || takeLetter(entries, *owner, tried)) {
                wanting.letter = letter;
                return true;
            }
        }
    }
    return false;
}

QString written(const Entry& entry)
{
    if (entry.letter.isNull())
        return entry.plain;
    if (letterOf(entry.own) == entry.letter)
        return entry.own;
    const auto isIt = [&entry](QChar letter) { return letter.toUpper() == entry.letter; };
    const auto place = std::ranges::find_if(entry.plain, isIt) - entry.plain.begin();
    return QString(entry.plain).insert(place, QLatin1Char('&'));
}

QStringList textsOf(const QWidget& widget)
{
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return {button->text()};
    if (const auto* group = qobject_cast<const QGroupBox*>(&widget))
        return {group->title()};
    if (const auto* label = qobject_cast<const QLabel*>(&widget); label != nullptr && label->buddy() != nullptr)
        return {label->text()};
    QStringList texts;
    if (const auto* bar = qobject_cast<const QMenuBar*>(&widget)) {
        for (const QAction* action : bar->actions())
            texts << action->text();
    } else if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            texts << tabs->tabText(tab);
    }
    return texts;
}

/// What is hidden may be shown any time, but of the pages of a stack only one is, and with the part its own.
bool mayBeSeenBeside(const QWidget& part, const QWidget& widget)
{
    for (const QWidget* each = &widget; !each->isWindow(); each = each->parentWidget()) {
        const auto* stack = qobject_cast<const QStackedWidget*>(each->parentWidget());
        if (stack == nullptr)
            continue;
        const bool isSeen = stack->isAncestorOf(&part) ? each->isAncestorOf(&part) : stack->currentWidget() == each;
        if (!isSeen)
            return false;
    }
    return widget.window() == part.window();
}

/// The key of what stands in a menu only is heard where that menu is.
bool isHeardBeside(const QWidget& part, const QAction& action)
{
    return std::ranges::any_of(action.associatedObjects(), [&part](const QObject* where) {
        if (const auto* menu = qobject_cast<const QMenu*>(where))
            return isHeardBeside(part, *menu->menuAction());
        const auto* widget = qobject_cast<const QWidget*>(where);
        return widget != nullptr && mayBeSeenBeside(part, *widget);
    });
}

/// Those that keys have with Alt, where they are heard beside the part.
QString lettersOfKeys(const QWidget& part)
{
    QList<QKeySequence> keys;
    QList<QWidget*> widgets = part.window()->findChildren<QWidget*>();
    widgets << part.window();
    for (const QWidget* widget : widgets) {
        for (const QAction* action : widget->actions())
            keys << (isHeardBeside(part, *action) ? action->shortcuts() : QList<QKeySequence>());
        if (!mayBeSeenBeside(part, *widget))
            continue;
        for (const auto* shortcut : widget->findChildren<QShortcut*>(Qt::FindDirectChildrenOnly))
            keys << shortcut->keys();
    }
    QString letters;
    for (const QKeySequence& key : keys) {
        const QKeyCombination press = key.isEmpty() ? QKeyCombination() : key[0];
        if (press.keyboardModifiers() == Qt::AltModifier && press.key() < Qt::Key_Escape)
            letters += QChar(press.key());
    }
    return letters;
}

} // namespace

QStringList withMnemonics(const QStringList& texts, const QString& taken)
{
    std::vector<Entry> entries;
    for (const QString& text : texts) {
        const QString plain = withoutMnemonic(text);
        entries.push_back({text, plain, lettersOf(text, plain, taken)});
    }
    // Those that name a letter first: they keep it where that is possible.
    for (const bool names : {true, false}) {
        for (Entry& entry : entries) {
            QString tried;
            if (entry.letter.isNull() && names == !letterOf(entry.own).isNull())
                takeLetter(entries, entry, tried);
        }
    }
    QStringList lettered;
    for (const Entry& entry : entries)
        lettered << written(entry);
    return lettered;
}

QString withoutMnemonic(QString text)
{
    const qsizetype place = letterPlace(text);
    return place < 0 ? text : text.remove(place, 1);
}

void giveMnemonics(const QList<QAbstractButton*>& buttons, const QString& taken)
{
    QStringList texts;
    for (const QAbstractButton* button : buttons)
        texts << button->text();
    const QStringList lettered = withMnemonics(texts, taken);
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        if (lettered[i] != texts[i])
            buttons[i]->setText(lettered[i]);
    }
}

QString mnemonicsBeside(const QWidget& part)
{
    QString letters = lettersOfKeys(part);
    for (const QWidget* widget : part.window()->findChildren<QWidget*>()) {
        if (widget == &part || part.isAncestorOf(widget) || !mayBeSeenBeside(part, *widget))
            continue;
        for (const QString& text : textsOf(*widget)) {
            if (const QChar letter = letterOf(text); !letter.isNull())
                letters += letter;
        }
    }
    return letters;
}

} // namespace stormlab
