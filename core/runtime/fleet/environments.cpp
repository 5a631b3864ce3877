// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/environments.h"

#include <utility>

namespace stormlab
{

Environments::Environments(AppContext& context, const ClientSettings& settings, int number)
    : m_context(context),
      m_settings(settings),
      m_number(number),
      m_policy(*context.workload.environments),
      m_timer(context.pool.reactor.timers())
{
}

Environments::~Environments() = default;

void Environments::serve(Moment arrived)
{
    const std::optional<EnvironmentPolicy::Choice> choice = m_policy.take();
    if (!choice) {
        // The platform turns it away.
        m_context.statistics.failed(std::chrono::microseconds{0});
        return;
    }
    EnvironmentOwner& owner = *this;
    std::shared_ptr<Environment>& environment = m_alive[choice->number];
    if (choice->isNew)
        environment = std::make_shared<Environment>(m_context, m_settings, choice->number, owner);
    environment->serve(arrived);
}

void Environments::froze(Environment& environment)
{
    m_policy.froze(environment.number(), m_context.pool.reactor.now());
    if (m_whenGone) {
        remove(environment.number());
        leaveIfDone();
        return;
    }
    m_timer.set(*m_policy.nextEnd(), [this] { endExpired(); });
}

void Environments::overran(Environment& environment)
{
    m_policy.ended();
    remove(environment.number());
    if (m_whenGone)
        leaveIfDone();
}

void Environments::endExpired()
{
    for (const int number : m_policy.takeExpired(m_context.pool.reactor.now()))
        remove(number);
    if (const std::optional<Moment> next = m_policy.nextEnd())
        m_timer.set(*next, [this] { endExpired(); });
}

void Environments::remove(int number)
{
    const auto found = m_alive.find(number);
    found->second->end();
    m_context.pool.reactor.dispose(std::move(found->second));
    m_alive.erase(found);
}

void Environments::addTo(PoolsNow& sum) const
{
    // Not as the policy has it: while they are being retired, those that end are not told to it.
    int frozen = 0;
    for (const auto& [number, environment] : m_alive) {
        environment->addTo(sum);
        frozen += environment->isBusy() ? 0 : 1;
    }
    sum.environments = sum.environments.value_or(0) + static_cast<int>(m_alive.size());
    sum.frozen = sum.frozen.value_or(0) + frozen;
    if (m_settings.breaker.failures > 0)
        sum.breakersOpen = sum.breakersOpen.value_or(0);
}

void Environments::retire(std::function<void()> whenGone)
{
    m_whenGone = std::move(whenGone);
    for (auto each = m_alive.begin(); each != m_alive.end();) {
        const auto present = each++;
        if (!present->second->isBusy())
            remove(present->first);
    }
    m_timer.set(m_context.pool.reactor.now() + retirementGrace, [this] { endGrace(); });
    leaveIfDone();
}

void Environments::endGrace()
{
    while (!m_alive.empty())
        remove(m_alive.begin()->first);
    leaveIfDone();
}

void Environments::leaveIfDone()
{
    if (!m_alive.empty())
        return;
    m_timer.cancel();
    // Called once: whoever hears it lets this object go.
    const auto whenGone = std::exchange(m_whenGone, nullptr);
    if (whenGone)
        whenGone();
}

} // namespace stormlab
