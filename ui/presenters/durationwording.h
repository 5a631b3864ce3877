// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drilltime.h"

#include <QString>

namespace stormlab
{

/// clockText(), as reports and graded sentences write a moment.
[[nodiscard]] QString timeLabel(DrillTime time);
/// The same in tenths of a second, with the point or comma of the window's language: "0:30.5".
[[nodiscard]] QString preciseTimeLabel(DrillTime time);
/// "−0:30", "−1:02:09"; "now" for zero.
[[nodiscard]] QString agoText(Milliseconds ago);
/// "0.4 s", "41 s", "12 min", "1 h 5 min": how long something has lasted.
[[nodiscard]] QString ageText(Milliseconds age);
/// "12 ms", "1.8 s", "41 s": how long something took.
[[nodiscard]] QString latencyText(Milliseconds latency);

} // namespace stormlab
