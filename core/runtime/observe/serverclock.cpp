// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/observe/serverclock.h"

namespace stormlab
{

void ServerClock::note(DrillTime asked, DrillTime answered, Milliseconds serverTime)
{
    const Milliseconds uncertainty = answered - asked;
    if (m_offset && uncertainty > m_uncertainty)
        return;
    m_uncertainty = uncertainty;
    m_offset = asked + uncertainty / 2 - serverTime;
}

std::optional<DrillTime> ServerClock::at(Milliseconds serverTime) const
{
    return m_offset ? std::optional(serverTime + *m_offset) : std::nullopt;
}

} // namespace stormlab
