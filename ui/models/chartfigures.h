// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drilltime.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace stormlab
{

/// What a chart shows of its window, as a table.
struct ChartFigures {
    struct Row {
        DrillTime time{0};
        QStringList cells; ///< as many as headings; empty where something is not known

        friend bool operator==(const Row&, const Row&) = default;
    };

    QStringList headings;      ///< of what stands after the time
    bool wholeSeconds = false; ///< each row tells of a second
    std::vector<Row> rows;     ///< ascending, one of each time
};

/// As CSV with a header line, times in seconds; '\n' ends each line.
[[nodiscard]] QString toCsv(const ChartFigures& figures);

} // namespace stormlab
