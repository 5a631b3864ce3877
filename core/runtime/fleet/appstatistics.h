// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/event.h"

#include <chrono>
#include <vector>

namespace stormlab
{

/// What circuit breakers have done since a moment.
struct BreakerTurns {
    int opened = 0; ///< after a failed try of half-open, anew
    int closed = 0; ///< by a login that went well
};

/// How the pools of one app stand at a moment.
struct PoolsNow {
    int waiting = 0;
    int connections = 0;
    int inUse = 0;
    std::optional<Milliseconds> longestWait;
    std::optional<int> breakersOpen{}; ///< absent where none is set
    BreakerTurns turned{};             ///< of the second that ends
    std::optional<int> environments{}; ///< absent where instances serve
    std::optional<int> frozen{};
};

/// Counts what the users of one app feel, second by second.
class AppStatistics
{
public:
    void arrived() { ++m_arrived; }
    void served(std::chrono::microseconds latency);
    /// How long after it had come.
    void failed(std::chrono::microseconds latency);
    /// From now on each second tells how often a cache had no answer.
    void keepCache() { m_cacheMisses = 0; }
    void cacheMissed();

    /// The second that ends now; counting begins anew.
    [[nodiscard]] AppSecond finishSecond(const std::string& app, const PoolsNow& pools);

private:
    int m_arrived = 0;
    std::vector<std::chrono::microseconds> m_latencies; ///< of those served
    std::vector<std::chrono::microseconds> m_failures;  ///< the same of those that failed
    std::optional<int> m_cacheMisses;
};

/// The smallest value that at least this many percent of the values do not exceed (nearest rank), rounded to
/// milliseconds; absent when there are none. Reorders the values.
[[nodiscard]] std::optional<Milliseconds> percentile(std::vector<std::chrono::microseconds>& values, int percent);

} // namespace stormlab
