// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <cstdint>

namespace stormlab
{

/// Time since the start of the drill, in milliseconds. Never wall-clock time: a recording replays the same anywhere.
using DrillTime = std::chrono::milliseconds;

using Milliseconds = std::chrono::milliseconds;

/// No moment and no duration in a recording is farther from zero than so many milliseconds: 17,000 years, more than the
/// calendar of an import has. So sums of thousands of them, and products with the width of a screen, do not overflow.
inline constexpr std::int64_t farthestMoment = std::int64_t{1} << 49;

} // namespace stormlab
