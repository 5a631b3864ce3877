// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/poolslot.h"

#include <algorithm>
#include <utility>

namespace stormlab
{

PoolSlot::PoolSlot(Pool& pool, SlotPurpose purpose)
    : m_pool(pool), m_purpose(purpose), m_timer(pool.m_context.reactor.timers())
{
}

void PoolSlot::tryLogin()
{
    Reactor& reactor = m_pool.m_context.reactor;
    const Milliseconds now = breakerTime(reactor.now());
    // The gate first: a breaker that allows its one try expects to hear of it.
    if (const auto restFirst = m_pool.m_gate.restBefore(now)) {
        rest(*restFirst);
        return;
    }
    if (!m_pool.m_breaker.allows(now)) {
        // While another slot makes the one try of a half-open breaker, that try's end is waited for.
        constexpr Milliseconds duringTry{100};
        rest(std::max(duringTry, m_pool.m_breaker.opensUntil().value_or(now) - now));
        return;
    }
    m_pool.m_gate.began();
    m_loggingIn = true;
    m_link = std::make_shared<PgLink>(reactor, m_pool.m_target, *this, *this);
    m_link->open(m_pool.m_settings.pool.connectTimeout);
}

void PoolSlot::rest(Milliseconds time)
{
    m_timer.set(m_pool.m_context.reactor.now() + time, [this] { rested(); });
}

void PoolSlot::rested()
{
    m_putOff = m_pool.m_frozen;
    if (m_putOff)
        return;
    if (m_pool.keepsTrying(*this))
        tryLogin();
    else
        m_pool.remove(*this);
}

void PoolSlot::thaw()
{
    if (m_putOff)
        rested();
}

void PoolSlot::lease(LeaseHolder& holder)
{
    m_state = State::Leased;
    m_holder = &holder;
    holder.leased(*this);
}

void PoolSlot::becomeIdle()
{
    m_state = State::Idle;
    m_idleSince = m_pool.m_context.reactor.now();
}

void PoolSlot::close()
{
    m_timer.cancel();
    m_putOff = false;
    m_state = State::Gone;
    if (std::exchange(m_loggingIn, false))
        m_pool.m_gate.givenUp();
    m_holder = nullptr;
    dropLink();
}

/// The link may be calling us: it goes after the turn, but its socket must not hear anything more from now on.
void PoolSlot::dropLink()
{
    if (m_link)
        m_link->close();
    if (m_link)
        m_pool.m_context.reactor.dispose(std::move(m_link));
    m_link.reset();
}

void PoolSlot::run(const std::string& sql)
{
    m_link->send(sql);
}

void PoolSlot::release()
{
    m_holder = nullptr;
    m_pool.released(*this);
}

void PoolSlot::opened()
{
    m_loggingIn = false;
    m_pool.m_gate.succeeded();
    if (m_pool.m_breaker.succeeded())
        ++m_pool.m_context.turned.closed;
    m_failedAttempts = 0;
    m_pid = m_link->pid();
    const auto lifetime = lifetimeOf(m_pool.m_settings.pool, [this] { return m_pool.uniform(); });
    if (lifetime)
        m_timer.set(m_pool.m_context.reactor.now() + *lifetime, [this] { m_pool.lifetimeEnded(*this); });
    m_pool.opened(*this);
}

void PoolSlot::refused(LoginOutcome)
{
    dropLink();
    m_loggingIn = false;
    const Milliseconds now = breakerTime(m_pool.m_context.reactor.now());
    m_pool.m_gate.refused(now);
    if (m_pool.m_breaker.failed(now))
        ++m_pool.m_context.turned.opened;
    ++m_failedAttempts;
    if (m_pool.m_breaker.isOpen(now))
        m_pool.failWaiters();
    if (m_pool.keepsTrying(*this))
        rest(retryDelay(m_pool.m_settings.reconnect, m_failedAttempts - 1, [this] { return m_pool.uniform(); }));
    else
        m_pool.remove(*this);
}

void PoolSlot::answered(const Answer& answer)
{
    m_holder->answered(answer);
}

void PoolSlot::broken(const LinkEnd& end)
{
    LeaseHolder* const holder = std::exchange(m_holder, nullptr);
    const LostWork work = holder == nullptr ? LostWork{} : holder->lost();
    m_pool.broken(*this, work, end);
}

void PoolSlot::ended(LoginOutcome outcome)
{
    m_pool.m_context.outbox.addLogin(m_pool.m_target.applicationName, outcome);
}

} // namespace stormlab
