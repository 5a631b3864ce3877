// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QVBoxLayout;
class QWidget;

namespace stormlab
{

class Theme;
class TimeChart;

/// What stands above a chart of a drill that is over, and how high the chart is there, in pixels.
struct ChartHead {
    QString heading;
    QString tableButton; ///< leads to the table of the chart's figures
    int chartHeight = 0;
};

/// Lays a report of a chart out: heading and button in one row or, where there is no room, below each other; then the
/// chart, which it takes. What else the report tells is added to the layout that comes back.
QVBoxLayout* layOutChart(QWidget& report, const Theme& theme, TimeChart& chart, const ChartHead& head);

} // namespace stormlab
