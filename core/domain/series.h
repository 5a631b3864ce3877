// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/timeline.h"

#include <map>
#include <optional>
#include <span>
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

/// What only some apps report of a second.
struct AppFigures {
    int arrived = 0;                   ///< requests that came
    std::optional<int> cacheMisses{};  ///< of these, those that had to ask the database
    std::optional<int> breakersOpen{}; ///< at the end of the second
    std::optional<int> environments{}; ///< of a function
    std::optional<int> frozen{};       ///< of these, those that rest

    /// The share of requests that the cache had no answer for, rounded; absent without a cache or a request.
    [[nodiscard]] std::optional<int> missPercent() const;

    friend bool operator==(const AppFigures&, const AppFigures&) = default;
};

/// One second of refusals and latency, by the second in which they were reported; seconds without reports are absent.
struct ServicePoint {
    DrillTime time{0};                       ///< start of the second
    int refused = 0;                         ///< 53300 in that second, all apps
    std::optional<int> waiting;              ///< requests, as AppSecond has them, all apps; absent before any reported
    std::map<std::string, Milliseconds> p95; ///< by app; the longest wait where none was answered
    std::map<std::string, AppFigures> figures{}; ///< by app, of those that have any

    /// Circuit breakers open, all apps; absent where there are none.
    [[nodiscard]] std::optional<int> breakersOpen() const;
    /// Requests that no cache had an answer for, all apps; absent where there are no caches.
    [[nodiscard]] std::optional<int> cacheMisses() const;

    friend bool operator==(const ServicePoint&, const ServicePoint&) = default;
};

/// The beginning of an activity series, or all of it. Cheap to copy; the series must outlive it.
struct ActivityView {
    ActivityView() = default;
    // Not explicit: a whole series is shown as often as a part of one.
    ActivityView(const ActivitySeries& series) : applications(series.applications), points(series.points) {}
    /// The first `count` points, and the applications that had been seen by then.
    ActivityView(const ActivitySeries& series, std::size_t count);

    std::span<const std::string> applications;
    std::span<const ActivityPoint> points;
};

/// The beginning of the seconds of service, or all of them.
struct ServiceView {
    ServiceView() = default;
    ServiceView(const std::vector<ServicePoint>& points) : over(points) {}

    std::span<const ServicePoint> over;
    /// The second in which the part ends, as far as it had been reported by then; absent when it is among the others.
    std::optional<ServicePoint> present;
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
