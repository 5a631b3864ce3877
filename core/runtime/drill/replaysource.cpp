// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/drill/replaysource.h"

#include <utility>

namespace stormlab
{

ReplaySource::ReplaySource(std::vector<TimelineEvent> events, QObject* parent)
    : EventSource(parent), m_events(std::move(events)), m_end(m_events.empty() ? DrillTime{0} : m_events.back().time)
{
}

void ReplaySource::start()
{
    // The timeline keeps them from here on; eight hours of samples are not needed twice.
    for (const TimelineEvent& event : std::exchange(m_events, {}))
        Q_EMIT happened(event.time, event.body);
}

} // namespace stormlab
