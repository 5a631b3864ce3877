// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drilltime.h"

namespace stormlab
{

/// A stretch of time in a drill or a recording, both ends in it.
struct TimeSpan {
    DrillTime from{0};
    DrillTime until{0};

    [[nodiscard]] bool holds(DrillTime moment) const { return moment >= from && moment <= until; }

    friend bool operator==(const TimeSpan&, const TimeSpan&) = default;
};

} // namespace stormlab
