// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/fleet/randomstream.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stormlab
{

/// How many requests a burst brings beyond the usual ones, and for how long.
struct BurstShape {
    double perSecond = 0;
    Milliseconds ramp{0}; ///< the rate climbs evenly to that over this time
    Milliseconds lasts{0};
};

/// When the requests of one burst arrive: a Poisson process, fixed by seed, purpose and shape alone.
class BurstPlan
{
public:
    BurstPlan(std::uint64_t seed, std::string_view purpose, const BurstShape& shape);

    /// The next arrival, counted from the burst's beginning; absent when it is over.
    [[nodiscard]] std::optional<std::chrono::microseconds> next();

private:
    RandomStream m_chance;
    BurstShape m_shape;
    double m_expected = 0; ///< arrivals expected until the last one: a process of rate 1 runs over it
};

} // namespace stormlab
