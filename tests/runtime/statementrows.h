// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QTest>

#include <string>
#include <vector>

// What the tests of the statement parser share: rows of a statement and of what is seen in it.

namespace stormlab
{

/// A row of two texts, named by the first.
inline void statementRow(const char* statement, const char* seen)
{
    QTest::newRow(statement) << QString::fromUtf8(statement) << QString::fromUtf8(seen);
}

/// "a,b"
[[nodiscard]] inline QString joined(const std::vector<std::string>& words)
{
    QStringList list;
    for (const std::string& word : words)
        list << QString::fromStdString(word);
    return list.join(QLatin1Char(','));
}

} // namespace stormlab
