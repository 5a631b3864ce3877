// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/drill/playback.h"

#include <chrono>

namespace stormlab
{

/// A minute with a sample each half second, marks at 10 and 30 s, and nothing to see between 12 and 28 s.
[[nodiscard]] inline PlaybackMap minute()
{
    using namespace std::chrono_literals;
    PlaybackMap map;
    map.end = 60s;
    for (DrillTime time{0}; time <= 60s; time += 500ms)
        map.samples.push_back(time);
    map.marks = {10s, 30s};
    map.idle = {{12s, 28s}};
    return map;
}

} // namespace stormlab
