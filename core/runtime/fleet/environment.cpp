// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/environment.h"

#include "core/domain/scenario.h"

#include <utility>

namespace stormlab
{

namespace
{

/// The driver of a function ends a wait for a connection by the same timeout as a login.
ClientSettings functionSettings(const Workload& workload, ClientSettings settings)
{
    settings.pool.acquireTimeout = longestWait(workload, settings);
    return settings;
}

} // namespace

Environment::Environment(AppContext& context, const ClientSettings& settings, int number, EnvironmentOwner& owner)
    : m_context(context),
      m_settings(functionSettings(context.workload, settings)),
      m_number(number),
      m_owner(owner),
      m_pool(context.pool, m_settings, number),
      m_timer(context.pool.reactor.timers())
{
}

Environment::~Environment()
{
    m_pool.close();
}

void Environment::serve(Moment arrived)
{
    m_busy = true;
    m_arrived = arrived;
    if (m_warm) {
        m_pool.thaw();
        begin();
        return;
    }
    const Milliseconds start = m_context.startChance.within(m_context.workload.environments->coldStart);
    m_timer.set(m_context.pool.reactor.now() + start, [this] {
        m_pool.start();
        begin();
    });
}

void Environment::begin()
{
    Reactor& reactor = m_context.pool.reactor;
    m_timer.set(reactor.now() + m_context.workload.environments->limit, [this] { overrun(); });
    RequestPlan plan = requestPlan(m_context.workload, m_settings.io, m_context.requestChance);
    if (isCached())
        plan = withoutDatabase(plan);
    else
        m_context.statistics.cacheMissed();
    const Request::Surroundings surroundings{reactor, m_pool, m_context.workload, *this};
    m_request = std::make_shared<Request>(surroundings, std::move(plan), m_arrived);
    m_request->start();
}

/// A new environment knows nothing.
bool Environment::isCached()
{
    const std::optional<int>& percent = m_context.workload.environments->cachePercent;
    return m_warm && percent && m_context.startChance.uniform() * 100 < *percent;
}

void Environment::requestEnded(Request& request, bool served)
{
    Reactor& reactor = m_context.pool.reactor;
    const auto age = std::chrono::duration_cast<std::chrono::microseconds>(reactor.now() - request.arrived());
    if (served)
        m_context.statistics.served(age);
    else
        m_context.statistics.failed(age);
    m_timer.cancel();
    reactor.dispose(std::move(m_request));
    m_request.reset();
    m_busy = false;
    m_warm = true;
    // Code around a breaker ends its pool when a call fails: half a pool would serve nobody and keep others out.
    if (!served && m_settings.breaker.failures > 0)
        m_pool.closeIdle();
    m_pool.freeze();
    m_owner.froze(*this);
}

void Environment::overrun()
{
    end();
    m_owner.overran(*this);
}

void Environment::end()
{
    m_timer.cancel();
    m_pool.close();
    if (std::exchange(m_busy, false))
        failRequest();
}

void Environment::failRequest()
{
    Reactor& reactor = m_context.pool.reactor;
    m_context.statistics.failed(std::chrono::duration_cast<std::chrono::microseconds>(reactor.now() - m_arrived));
    if (!m_request)
        return;
    m_request->abandon();
    reactor.dispose(std::move(m_request));
    m_request.reset();
}

} // namespace stormlab
