// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/appstatistics.h"

#include <algorithm>

namespace stormlab
{

void AppStatistics::served(std::chrono::microseconds latency)
{
    m_latencies.push_back(latency);
}

void AppStatistics::failed(std::chrono::microseconds latency)
{
    m_failures.push_back(latency);
}

void AppStatistics::cacheMissed()
{
    if (m_cacheMisses)
        ++*m_cacheMisses;
}

AppSecond AppStatistics::finishSecond(const std::string& app, const PoolsNow& pools)
{
    AppSecond second;
    second.app = app;
    second.arrived = m_arrived;
    second.served = static_cast<int>(m_latencies.size());
    second.failed = static_cast<int>(m_failures.size());
    second.waiting = pools.waiting;
    second.connections = pools.connections;
    second.inUse = pools.inUse;
    second.p50 = percentile(m_latencies, 50);
    second.p95 = percentile(m_latencies, 95);
    second.longestWait = pools.longestWait;
    m_latencies.insert(m_latencies.end(), m_failures.begin(), m_failures.end());
    second.p99 = percentile(m_latencies, 99);
    second.cacheMisses = m_cacheMisses;
    second.breakersOpen = pools.breakersOpen;
    if (pools.breakersOpen) {
        second.breakersOpened = pools.turned.opened;
        second.breakersClosed = pools.turned.closed;
    }
    second.environments = pools.environments;
    second.frozen = pools.frozen;
    m_arrived = 0;
    m_latencies.clear();
    m_failures.clear();
    if (m_cacheMisses)
        m_cacheMisses = 0;
    return second;
}

std::optional<Milliseconds> percentile(std::vector<std::chrono::microseconds>& values, int percent)
{
    if (values.empty())
        return std::nullopt;
    const std::size_t rank = (values.size() * static_cast<std::size_t>(percent) + 99) / 100;
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(std::max<std::size_t>(rank, 1) - 1);
    std::nth_element(values.begin(), at, values.end());
    return std::chrono::round<Milliseconds>(*at);
}

} // namespace stormlab
