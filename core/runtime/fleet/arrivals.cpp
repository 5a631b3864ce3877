// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/arrivals.h"

#include <utility>

namespace stormlab
{

Arrivals::Arrivals(Reactor& reactor, ArrivalPlan plan, std::function<void(Moment)> arrive)
    : m_reactor(reactor), m_plan(std::move(plan)), m_arrive(std::move(arrive)), m_next(reactor.timers())
{
}

void Arrivals::start()
{
    m_started = m_reactor.now();
    planNext();
}

void Arrivals::planNext()
{
    const auto offset = m_plan.next();
    if (!offset)
        return;
    m_next.set(m_started + *offset, [this, moment = m_started + *offset] {
        planNext();
        m_arrive(moment);
    });
}

} // namespace stormlab
