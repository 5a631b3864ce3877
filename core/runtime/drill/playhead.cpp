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
    m_following = false;
    show(m_timeline.countUntil(moment));
}

void Playhead::follow()
{
    m_following = true;
    show(m_timeline.size());
}

void Playhead::timelineChanged()
{
    if (m_timeline.size() < m_visible)
        m_following = true;
    if (m_following)
        show(m_timeline.size());
}

void Playhead::show(std::size_t visible)
{
    if (visible == m_visible)
        return;
    m_visible = visible;
    Q_EMIT moved();
}

} // namespace stormlab
