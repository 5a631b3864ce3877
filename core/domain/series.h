// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/timeline.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace stormlab
{

/// One look at the server, counted. `gapBefore`: the server could not be read since the point before.
struct ActivityPoint {
    DrillTime time{0};
    bool gapBefore = false;
    Limits limits;
    std::vector<int> counts; ///< by ActivitySeries::applications; shorter than it when later apps were not yet known
    int total = 0;

    friend bool operator==(const ActivityPoint&, const ActivityPoint&) = default;
};

/// Backends by application over time. All lab sessions count as one application, "the lab".
struct ActivitySeries {
    std::vector<std::string> applications; ///< in order of first sight
    std::vector<ActivityPoint> points;

    friend bool operator==(const ActivitySeries&, const ActivitySeries&) = default;
};

/// One second of refusals and latency, by the second in which they were reported; seconds without reports are absent.
struct ServicePoint {
    DrillTime time{0};          ///< start of the second
    int refused = 0;            ///< 53300 in that second, all apps
    std::optional<int> waiting; ///< requests waiting for a connection, all apps; absent before any reported
    std::map<std::string, Milliseconds> p95; ///< by app; the longest wait where none was answered

    friend bool operator==(const ServicePoint&, const ServicePoint&) = default;
};

/// Feeds on events in order; the same events give the same series. Rebuild it from a prefix at will.
class SeriesBuilder
{
public:
    void add(const TimelineEvent& event);
    void clear();

    [[nodiscard]] const ActivitySeries& activity() const { return m_activity; }
    [[nodiscard]] const std::vector<ServicePoint>& service() const { return m_service; }

private:
    ServicePoint& secondOf(DrillTime time);

    ActivitySeries m_activity;
    std::vector<ServicePoint> m_service;
    std::map<std::string, int> m_waiting; ///< by app, in the last second
    bool m_gap = false;
};

} // namespace stormlab
