// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/keyrows.h"

#include <QTest>

namespace stormlab
{

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
