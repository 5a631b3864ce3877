// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/domain/timelineevents.h"

namespace stormlab
{

std::vector<TimelineEvent> eventsOf(const Timeline& timeline)
{
    std::vector<TimelineEvent> events;
    for (const TimelineEvent& event : TimelineView(timeline))
        events.push_back(event);
    return events;
}

} // namespace stormlab
