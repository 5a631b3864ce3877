// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/arrivals.h"

#include <utility>

namespace stormlab
{

namespace
{

/// So late this computer may be with the last requests of a burst. What it could not even bring by then is left out:
/// the burst would never end.
constexpr std::chrono::seconds late{1};

} // namespace

Arrivals::Arrivals(Reactor& reactor, std::uint64_t seed, const AppSpec& spec, std::function<void(Moment)> arrive)
    : m_reactor(reactor),
      m_seed(seed),
      m_app(spec.name),
      m_plan(seed, spec.name, spec.workload.requestsPerSecond),
      m_arrive(std::move(arrive)),
      m_next(reactor.timers()),
      m_nextOfBurst(reactor.timers())
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

void Arrivals::burst(const BurstOrder& order)
{
    // Each time it is another crowd, and the same one in every run with this seed.
    const std::string purpose = m_app + "/burst/" + order.name + "/" + std::to_string(++m_bursts[order.name]);
    m_burst.emplace(m_seed, purpose, BurstShape{order.extraPerSecond, order.ramp, order.lasts});
    m_nextOfBurst.cancel();
    m_burstBegan = m_reactor.now();
    m_burstIsPast = m_burstBegan + order.lasts + late;
    planNextOfBurst();
}

void Arrivals::planNextOfBurst()
{
    const auto offset = m_burst->next();
    if (!offset)
        return;
    m_nextOfBurst.set(m_burstBegan + *offset, [this, moment = m_burstBegan + *offset] {
        if (m_reactor.now() > m_burstIsPast)
            return;
        planNextOfBurst();
        m_arrive(moment);
    });
}

} // namespace stormlab
