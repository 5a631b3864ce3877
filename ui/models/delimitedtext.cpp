// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/delimitedtext.h"

namespace stormlab
{

namespace
{

QString quoted(QString cell)
{
    const bool needsQuotes = cell.contains(QLatin1Char(',')) || cell.contains(QLatin1Char('"')) ||
                             cell.contains(QLatin1Char('\n')) || cell.contains(QLatin1Char('\r'));
    if (!needsQuotes)
        return cell;
    cell.replace(QLatin1String("\""), QLatin1String("\"\""));
    return QLatin1Char('"') + cell + QLatin1Char('"');
}

} // namespace

QString csvLine(const QStringList& cells)
{
    QStringList line;
    line.reserve(cells.size());
    for (const QString& cell : cells)
        line << quoted(cell);
    return line.join(QLatin1Char(','));
}

QString tsvLine(const QStringList& cells)
{
    QStringList line;
    line.reserve(cells.size());
    for (QString cell : cells) {
        for (const char unwanted : {'\t', '\r', '\n'})
            cell.replace(QLatin1Char(unwanted), QLatin1Char(' '));
        line << cell;
    }
    return line.join(QLatin1Char('\t'));
}

} // namespace stormlab
