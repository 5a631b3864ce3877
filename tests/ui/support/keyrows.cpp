// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/keyrows.h"

#include <QTest>

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

} // namespace stormlab
