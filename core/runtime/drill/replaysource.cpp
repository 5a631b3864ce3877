// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/drill/replaysource.h"

#include <utility>

namespace stormlab
{

ReplaySource::ReplaySource(std::vector<TimelineEvent> events, QObject* parent)
    : EventSource(parent), m_events(std::move(events))
{
}

void ReplaySource::start()
{
    // The timeline keeps them from here on.
    tell(std::exchange(m_events, {}));
}

void ReplaySource::tell(const std::vector<TimelineEvent>& events)
{
    if (events.empty())
        return;
    m_end = events.back().time;
    for (const TimelineEvent& event : events)
        Q_EMIT happened(event.time, event.body);
}

} // namespace stormlab
