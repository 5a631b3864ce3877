// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/timechart.h"

namespace stormlab
{

class VisibleRange;

/// How a chart tells the range that it is about to show: how its time axis is written, what its right edge is, and up
/// to which moment something is drawn. `usual`: the edge while no stretch is chosen, of which the edge is a moment.
void tellRange(TimeChart& chart, const VisibleRange& range, TimeEdge usual);

} // namespace stormlab
