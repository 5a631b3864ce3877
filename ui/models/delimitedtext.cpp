// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/delimitedtext.h"

#include "core/domain/csvcell.h"

namespace stormlab
{

QString csvLine(const QStringList& cells)
{
    QStringList line;
    line.reserve(cells.size());
    for (const QString& cell : cells)
        line << QString::fromStdString(csvCell(cell.toStdString()));
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

QStringList withoutFormulas(QStringList cells)
{
    for (QString& cell : cells)
        cell = QString::fromStdString(withoutFormula(cell.toStdString()));
    return cells;
}

} // namespace stormlab
