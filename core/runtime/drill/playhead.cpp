// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/drill/playhead.h"

namespace stormlab
{

Playhead::Playhead(const Timeline& timeline, QObject* parent)
    : QObject(parent), m_timeline(timeline), m_visible(timeline.size())
{
}

void Playhead::seek(DrillTime moment)
{
    show(moment, m_timeline.countUntil(moment));
}

void Playhead::follow()
{
    show(std::nullopt, m_timeline.size());
}

void Playhead::timelineChanged()
{
    // A timeline that is shorter than what was visible is another one.
    if (isFollowing() || m_timeline.size() < m_visible)
        follow();
    else
        seek(*m_moment);
}

void Playhead::show(std::optional<DrillTime> moment, std::size_t visible)
{
    if (moment == m_moment && visible == m_visible)
        return;
    m_moment = moment;
    m_visible = visible;
    Q_EMIT moved();
}

} // namespace stormlab
