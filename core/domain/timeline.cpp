// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/timeline.h"

#include <algorithm>
#include <utility>

namespace stormlab
{

const TimelineEvent& Timeline::append(DrillTime time, EventBody body)
{
    const DrillTime ordered = std::max(time, endTime());
    if (auto* statement = std::get_if<StatementRun>(&body); statement != nullptr && time < ordered && !statement->ran)
        statement->ran = time;
    TimelineEvent& event = m_events.emplace_back(TimelineEvent{m_events.size() + 1, ordered, std::move(body)});
    if (auto* sample = std::get_if<Sample>(&event.body))
        m_sealer.add(*sample);
    return event;
}

DrillTime Timeline::endTime() const
{
    return m_events.empty() ? DrillTime{0} : m_events.back().time;
}

std::size_t Timeline::countUntil(DrillTime moment) const
{
    const auto after = std::upper_bound(m_events.begin(), m_events.end(), moment,
                                        [](DrillTime time, const TimelineEvent& event) { return time < event.time; });
    return static_cast<std::size_t>(std::distance(m_events.begin(), after));
}

TimelineView::TimelineView(const Timeline& timeline, std::size_t size)
    : m_timeline(&timeline), m_size(std::min(size, timeline.size()))
{
}

} // namespace stormlab
