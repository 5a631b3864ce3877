// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/chartfigures.h"

#include "ui/models/delimitedtext.h"

#include <QCoreApplication>

namespace stormlab
{

QString toCsv(const ChartFigures& figures)
{
    const QString time = QCoreApplication::translate("stormlab::ChartDataModel", "time");
    QString text = csvLine(QStringList{time} + figures.headings) + QLatin1Char('\n');
    for (const ChartFigures::Row& row : figures.rows) {
        const QString seconds = QString::number(static_cast<double>(row.time.count()) / 1000.0, 'f', 3);
        text += csvLine(QStringList{seconds} + row.cells) + QLatin1Char('\n');
    }
    return text;
}

} // namespace stormlab
