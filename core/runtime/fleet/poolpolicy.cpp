// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/poolpolicy.h"

#include <algorithm>

namespace stormlab
{

namespace
{

constexpr Milliseconds shortestRetry{20};
constexpr Milliseconds betweenRefusals{100};

/// Logins that one pool has under way at a time. Bounds what a huge pool costs before it has any connection.
constexpr int mostTrying = 100;

} // namespace

int slotsForMinimum(const PoolSettings& settings, const PoolCounts& counts)
{
    const int missing = settings.min - counts.open - counts.trying();
    return std::clamp(missing, 0, std::max(0, mostTrying - counts.trying()));
}

int slotsForDemand(const PoolSettings& settings, const PoolCounts& counts)
{
    const int room = std::min(settings.max - counts.open, mostTrying) - counts.trying();
    return std::clamp(counts.waiting - counts.trying(), 0, std::max(0, room));
}

bool keepsTrying(const PoolSettings& settings, const PoolCounts& counts, SlotPurpose purpose)
{
    return purpose == SlotPurpose::Minimum ? counts.open + counts.forMinimum <= settings.min
                                           : counts.waiting >= counts.trying();
}

Milliseconds retryDelay(const ReconnectSettings& settings, int failedAttempts, const UniformRandom& random)
{
    return std::max(shortestRetry, reconnectDelay(settings, failedAttempts, random));
}

std::optional<Milliseconds> LoginGate::restBefore(Milliseconds now) const
{
    if (!m_nextTry)
        return std::nullopt;
    if (m_underWay > 0)
        return std::max(shortestRetry, *m_nextTry - now);
    return now < *m_nextTry ? std::optional(*m_nextTry - now) : std::nullopt;
}

void LoginGate::succeeded()
{
    --m_underWay;
    m_nextTry.reset();
}

void LoginGate::refused(Milliseconds now)
{
    --m_underWay;
    m_nextTry = now + betweenRefusals;
}

std::optional<Milliseconds> lifetimeOf(const PoolSettings& settings, const UniformRandom& random)
{
    if (settings.maxLifetime.count() <= 0)
        return std::nullopt;
    const double variance = static_cast<double>(settings.maxLifetime.count()) / 40 * random();
    return settings.maxLifetime - Milliseconds(static_cast<Milliseconds::rep>(variance));
}

} // namespace stormlab
