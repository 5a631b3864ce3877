// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace stormlab
{

/// How an area is told from its neighbours where colour must not be the only sign. Rising lines go up to the right.
enum class Pattern { Plain, Falling, Rising, Level, Upright, Dots, Crossed, Checks };

/// Whether the pattern has ink at this place, in steps of its lines' width.
[[nodiscard]] constexpr bool hasInk(Pattern pattern, int x, int y)
{
    constexpr int distance = 7;
    switch (pattern) {
    case Pattern::Falling:
        return (x + y) % distance == 0;
    case Pattern::Rising:
        return (x + (distance - 1) * y) % distance == 0;
    case Pattern::Level:
        return y % distance == 0;
    case Pattern::Upright:
        return x % distance == 0;
    case Pattern::Dots:
        return x % 4 < 2 && y % 4 < 2 && (x / 4 + y / 4) % 2 == 0;
    case Pattern::Crossed:
        return x % distance == 0 || y % distance == 0;
    case Pattern::Checks:
        return (x / 4 + y / 4) % 2 == 0;
    case Pattern::Plain:
        break;
    }
    return false;
}

} // namespace stormlab
