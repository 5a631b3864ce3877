// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/drillfeed.h"

#include "core/runtime/drill/playhead.h"

#include <chrono>

namespace stormlab
{

namespace
{
constexpr std::chrono::milliseconds frameTime{100};
}

DrillFeed::DrillFeed(Playhead& playhead, QObject* parent) : QObject(parent), m_playhead(playhead)
{
    m_frame.setSingleShot(true);
    m_frame.setInterval(frameTime);
    connect(&m_frame, &QTimer::timeout, this, &DrillFeed::update);
    connect(&playhead, &Playhead::moved, this, &DrillFeed::later);
}

TimelineView DrillFeed::view() const
{
    return m_playhead.visible();
}

const Sample* DrillFeed::lastSample() const
{
    return m_lastSample == 0 ? nullptr : std::get_if<Sample>(&view().at(m_lastSample - 1).body);
}

void DrillFeed::clear()
{
    m_frame.stop();
    m_series.clear();
    m_read = 0;
    m_lastSample = 0;
}

void DrillFeed::later()
{
    if (!m_frame.isActive())
        m_frame.start();
}

void DrillFeed::update()
{
    m_frame.stop();
    const TimelineView visible = view();
    // Looking back: series know no way back, so they are built again from the prefix.
    if (visible.size() < m_read)
        clear();
    for (; m_read < visible.size(); ++m_read) {
        const TimelineEvent& event = visible.at(m_read);
        m_series.add(event);
        if (std::holds_alternative<Sample>(event.body))
            m_lastSample = m_read + 1;
    }
    Q_EMIT refreshed();
}

} // namespace stormlab
