// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/event.h"

#include <chrono>
#include <vector>

namespace stormlab
{

/// How the pools of one app stand at a moment.
struct PoolsNow {
    int waiting = 0;
    int connections = 0;
    int inUse = 0;
    std::optional<Milliseconds> longestWait;
};

/// Counts what the users of one app feel, second by second.
class AppStatistics
{
public:
    void arrived() { ++m_arrived; }
    void served(std::chrono::microseconds latency);
    void failed() { ++m_failed; }

    /// The second that ends now; counting begins anew.
    [[nodiscard]] AppSecond finishSecond(const std::string& app, const PoolsNow& pools);

private:
    int m_arrived = 0;
    int m_failed = 0;
    std::vector<std::chrono::microseconds> m_latencies;
};

/// The smallest value that at least this many percent of the values do not exceed (nearest rank), rounded to
/// milliseconds; absent when there are none. Reorders the values.
[[nodiscard]] std::optional<Milliseconds> percentile(std::vector<std::chrono::microseconds>& values, int percent);

} // namespace stormlab
