// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cstdint>
#include <limits>

namespace stormlab
{

/// A sum as an int; what does not fit is the greatest or least int. A recording is data from strangers, whose counts
/// may be anything, and an overflow would be undefined.
[[nodiscard]] constexpr int clampedSum(std::int64_t sum)
{
    return static_cast<int>(
        std::clamp<std::int64_t>(sum, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
}

} // namespace stormlab
