// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/workload.h"

#include <cstdint>
#include <random>
#include <string_view>

namespace stormlab
{

/// Chance with a seed. Each purpose of each app has its own stream, so that what one app draws never moves another's.
/// The same seed and purpose give the same numbers on every platform: no std::…_distribution, which may differ.
class RandomStream
{
public:
    RandomStream(std::uint64_t seed, std::string_view purpose);

    /// Uniform in [0, 1).
    [[nodiscard]] double uniform();
    /// Uniform over the whole milliseconds of the range, both ends included.
    [[nodiscard]] Milliseconds within(const DurationRange& range);

private:
    std::mt19937_64 m_engine;
};

} // namespace stormlab
