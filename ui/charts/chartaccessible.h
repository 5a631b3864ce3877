// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace stormlab
{

/// Lets screen readers hear of our charts as charts: to Qt a widget that paints is nothing in particular. May be called
/// any number of times.
void installChartAccessibility();

} // namespace stormlab
