// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/keyrows.h"

#include "ui/theme.h"

#include <QTest>

#include <map>
#include <optional>
#include <set>
#include <utility>

namespace stormlab
{

namespace
{

/// A test program has one set of keys that it has pressed.
std::set<std::pair<Key, QString>>& pressedKeys()
{
    static std::set<std::pair<Key, QString>> keys;
    return keys;
}

constexpr int largerBefore = 150;

std::optional<Secret> revealedBy(Key key)
{
    static const std::map<Key, Secret> reveals{{Key::PresenterNames, Secret::Names},
                                               {Key::PresenterAnswers, Secret::Answers},
                                               {Key::PresenterScores, Secret::Scores},
                                               {Key::PresenterHints, Secret::Hints}};
    const auto found = reveals.find(key);
    return found == reveals.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

void pressKey(QWidget* listener, Key key, const QKeySequence& sequence)
{
    QTest::keySequence(listener, sequence);
    pressedKeys().emplace(key, sequence.toString());
}

QStringList keysNotPressed(KeyWindow window)
{
    QStringList left;
    for (const KeyEntry& entry : keyTable()) {
        for (const QKeySequence& sequence : entry.sequences) {
            if (entry.in.testFlag(window) && !pressedKeys().contains({entry.key, sequence.toString()}))
                left << sequence.toString() + QStringLiteral(": ") + entry.does;
        }
    }
    return left;
}

void addKeyRows(KeyWindow window)
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QKeySequence>("sequence");
    for (const KeyEntry& entry : keyTable()) {
        if (!entry.in.testFlag(window))
            continue;
        for (const QKeySequence& sequence : entry.sequences)
            QTest::addRow("%s: %s", qPrintable(sequence.toString()), qPrintable(entry.does))
                << static_cast<int>(entry.key) << sequence;
    }
}

void prepareTheme(Theme& theme, Key key)
{
    if (key == Key::TextLarger || key == Key::TextSmaller || key == Key::TextUsual)
        theme.setTextZoom(largerBefore);
    theme.setPresenting(revealedBy(key).has_value());
}

bool happenedToTheme(const Theme& theme, Key key)
{
    if (const std::optional<Secret> revealed = revealedBy(key))
        return theme.isPresenting() && !theme.masking().hides(*revealed);
    switch (key) {
    case Key::Presenter:
        return theme.isPresenting();
    case Key::TextLarger:
        return theme.textZoom() > largerBefore;
    case Key::TextSmaller:
        return theme.textZoom() < largerBefore;
    case Key::TextUsual:
        return theme.textZoom() == usualZoom;
    default:
        return false;
    }
}

} // namespace stormlab
