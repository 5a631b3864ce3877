// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/timelineindex.h"

#include <algorithm>

namespace stormlab
{

namespace
{

bool isReport(const EventBody& body)
{
    return std::holds_alternative<LoginReport>(body) || std::holds_alternative<AppSecond>(body) ||
           std::holds_alternative<ProbeEnded>(body) || std::holds_alternative<PoolerSample>(body);
}

/// Those of the events, which are in order, that lie in the view.
std::span<const TimelineEvent* const> within(const std::vector<const TimelineEvent*>& events, const TimelineView& view)
{
    const auto beyond =
        std::lower_bound(events.begin(), events.end(), view.size(),
                         [](const TimelineEvent* event, std::size_t size) { return event->sequence <= size; });
    return {events.begin(), beyond};
}

} // namespace

void TimelineIndex::read(const Timeline& timeline)
{
    for (; m_read < timeline.size(); ++m_read) {
        const TimelineEvent& event = timeline.at(m_read);
        m_series.add(event);
        if (std::holds_alternative<Sample>(event.body))
            m_samples.push_back(m_read);
        else if (!isReport(event.body))
            m_told.push_back(&event);
        if (std::holds_alternative<PoolerSample>(event.body))
            m_poolers.push_back(&event);
    }
}

void TimelineIndex::clear()
{
    *this = TimelineIndex();
}

std::size_t TimelineIndex::samplesIn(const TimelineView& view) const
{
    const auto beyond = std::lower_bound(m_samples.begin(), m_samples.end(), view.size());
    return static_cast<std::size_t>(std::distance(m_samples.begin(), beyond));
}

ActivityView TimelineIndex::activity(const TimelineView& view) const
{
    return {m_series.activity(), samplesIn(view)};
}

ServiceView TimelineIndex::service(const TimelineView& view) const
{
    // The second in which the view ends may go on behind it: that one is counted anew from what the view has of it.
    const auto present = std::chrono::floor<std::chrono::seconds>(view.endTime());
    const std::vector<ServicePoint>& points = m_series.service();
    const auto over = std::lower_bound(points.begin(), points.end(), present,
                                       [](const ServicePoint& point, DrillTime second) { return point.time < second; });
    std::size_t first = view.size();
    while (first > 0 && view.at(first - 1).time >= present)
        --first;
    SeriesBuilder second;
    for (; first < view.size(); ++first) {
        if (isReport(view.at(first).body))
            second.add(view.at(first));
    }
    ServiceView service;
    service.over = {points.begin(), over};
    if (!second.service().empty())
        service.present = second.service().front();
    return service;
}

const Sample* TimelineIndex::lastSample(const TimelineView& view) const
{
    const std::size_t count = samplesIn(view);
    return count == 0 ? nullptr : &std::get<Sample>(view.at(m_samples[count - 1]).body);
}

const TimelineEvent* TimelineIndex::lastPooler(const TimelineView& view) const
{
    const auto seen = within(m_poolers, view);
    return seen.empty() ? nullptr : seen.back();
}

std::span<const TimelineEvent* const> TimelineIndex::told(const TimelineView& view) const
{
    return within(m_told, view);
}

} // namespace stormlab
