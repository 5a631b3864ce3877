// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/series.h"

#include <algorithm>
#include <utility>

namespace stormlab
{

namespace
{

constexpr std::string_view labName = "the lab";

std::size_t indexOf(std::vector<std::string>& applications, std::string_view name)
{
    const auto found = std::find(applications.begin(), applications.end(), name);
    if (found != applications.end())
        return static_cast<std::size_t>(std::distance(applications.begin(), found));
    applications.emplace_back(name);
    return applications.size() - 1;
}

ActivityPoint pointOf(const Sample& sample, DrillTime time, std::vector<std::string>& applications)
{
    ActivityPoint point;
    point.time = time;
    point.limits = sample.limits;
    point.counts.resize(applications.size());
    for (const BackendCount& some : sample.backends.counts()) {
        const std::size_t index = indexOf(applications, isLabName(some.application) ? labName : some.application);
        point.counts.resize(applications.size());
        point.counts[index] += some.count;
    }
    point.total = static_cast<int>(sample.backends.size());
    return point;
}

std::optional<AppFigures> figuresOf(const AppSecond& second)
{
    if (!second.cacheMisses && !second.breakersOpen && !second.environments && !second.frozen)
        return std::nullopt;
    return AppFigures{second.arrived, second.cacheMisses, second.breakersOpen, second.environments, second.frozen};
}

std::optional<int> sumOver(const std::map<std::string, AppFigures>& figures, std::optional<int> AppFigures::*figure)
{
    std::optional<int> sum;
    for (const auto& [app, own] : figures) {
        if (own.*figure)
            sum = clampedSum(std::int64_t{sum.value_or(0)} + *(own.*figure));
    }
    return sum;
}

} // namespace

std::optional<int> AppFigures::missPercent() const
{
    if (!cacheMisses || arrived <= 0)
        return std::nullopt;
    // A request that came in the second before may miss in this one.
    const std::int64_t percent = (std::int64_t{*cacheMisses} * 100 + arrived / 2) / arrived;
    return static_cast<int>(std::clamp<std::int64_t>(percent, 0, 100));
}

std::optional<int> ServicePoint::breakersOpen() const
{
    return sumOver(figures, &AppFigures::breakersOpen);
}

std::optional<int> ServicePoint::cacheMisses() const
{
    return sumOver(figures, &AppFigures::cacheMisses);
}

ActivityView::ActivityView(const ActivitySeries& series, std::size_t count)
    : applications(series.applications), points(series.points)
{
    points = points.first(std::min(count, points.size()));
    // A point counts every application that had been seen, in order of first sight.
    applications = applications.first(points.empty() ? 0 : points.back().counts.size());
}

ServicePoint& SeriesBuilder::secondOf(DrillTime time)
{
    const DrillTime second = std::chrono::floor<std::chrono::seconds>(time);
    if (m_service.empty() || m_service.back().time < second) {
        ServicePoint point;
        point.time = second;
        m_service.push_back(std::move(point));
        m_waiting.clear();
    }
    return m_service.back();
}

void SeriesBuilder::add(const TimelineEvent& event)
{
    if (const auto* sample = std::get_if<Sample>(&event.body)) {
        m_activity.points.push_back(pointOf(*sample, event.time, m_activity.applications));
        m_activity.points.back().gapBefore = std::exchange(m_gap, false);
    } else if (std::holds_alternative<SampleGap>(event.body)) {
        m_gap = true;
    } else if (const auto* logins = std::get_if<LoginReport>(&event.body)) {
        ServicePoint& point = secondOf(event.time);
        point.refused = clampedSum(std::int64_t{point.refused} + logins->refused());
    } else if (const auto* second = std::get_if<AppSecond>(&event.body)) {
        ServicePoint& point = secondOf(event.time);
        // Two reports of one app can fall into one second when the clock drifts: the later one tells who waits.
        const std::int64_t before = std::exchange(m_waiting[second->app], second->waiting);
        point.waiting = clampedSum(std::int64_t{point.waiting.value_or(0)} + second->waiting - before);
        if (const std::optional<Milliseconds> felt = second->p95 ? second->p95 : second->longestWait)
            point.p95[second->app] = *felt;
        if (const std::optional<AppFigures> figures = figuresOf(*second))
            point.figures[second->app] = *figures;
    }
}

void SeriesBuilder::clear()
{
    m_activity = {};
    m_service.clear();
    m_waiting.clear();
    m_gap = false;
}

} // namespace stormlab
