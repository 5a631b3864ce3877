// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/arrivalplan.h"

#include <cmath>

namespace stormlab
{

ArrivalPlan::ArrivalPlan(std::uint64_t seed, const std::string& app, double requestsPerSecond)
    : m_chance(seed, app + "/arrivals"), m_perSecond(requestsPerSecond)
{
}

std::optional<std::chrono::microseconds> ArrivalPlan::next()
{
    if (m_perSecond <= 0)
        return std::nullopt;
    m_seconds += -std::log1p(-m_chance.uniform()) / m_perSecond;
    return std::chrono::microseconds(static_cast<std::chrono::microseconds::rep>(m_seconds * 1e6));
}

} // namespace stormlab
