// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/burstplan.h"

#include <cmath>

namespace stormlab
{

namespace
{

double seconds(Milliseconds time)
{
    return std::chrono::duration<double>(time).count();
}

/// The second by which so many arrivals are expected: the inverse of the rate's sum over time.
double momentOf(double expected, const BurstShape& shape)
{
    const double ramp = seconds(shape.ramp);
    const double whileClimbing = shape.perSecond * ramp / 2;
    return expected < whileClimbing ? std::sqrt(2 * ramp * expected / shape.perSecond)
                                    : expected / shape.perSecond + ramp / 2;
}

} // namespace

BurstPlan::BurstPlan(std::uint64_t seed, std::string_view purpose, const BurstShape& shape)
    : m_chance(seed, purpose), m_shape(shape)
{
}

std::optional<std::chrono::microseconds> BurstPlan::next()
{
    if (m_shape.perSecond <= 0)
        return std::nullopt;
    m_expected += -std::log1p(-m_chance.uniform());
    const double moment = momentOf(m_expected, m_shape);
    if (moment >= seconds(m_shape.lasts))
        return std::nullopt;
    return std::chrono::microseconds(static_cast<std::chrono::microseconds::rep>(moment * 1e6));
}

} // namespace stormlab
