// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/rangeshown.h"

#include "ui/models/visiblerange.h"

namespace stormlab
{

void tellRange(TimeChart& chart, const VisibleRange& range, TimeEdge usual)
{
    const TimeEdge edge = range.chosen() ? TimeEdge::Moment : usual;
    chart.setTimeLabels(edge == TimeEdge::Now ? TimeLabels::Relative : TimeLabels::Absolute);
    chart.setTimeEdge(edge);
    chart.setPresent(range.moment());
    chart.setRangeIsChosen(range.chosen().has_value());
}

} // namespace stormlab
