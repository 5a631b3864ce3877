// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/pool.h"

#include "core/runtime/fleet/poolslot.h"

#include <algorithm>
#include <utility>

namespace stormlab
{

/// A request in the queue.
struct Pool::Waiter {
    Waiter(LeaseHolder& waiting, Moment start, TimerQueue& timers) : holder(waiting), since(start), deadline(timers) {}

    LeaseHolder& holder;
    Moment since;
    Timer deadline;
};

namespace
{

LinkTarget targetOf(const PoolContext& context, Via via)
{
    LinkTarget target = context.target;
    if (via == Via::Pooler && context.poolerPort != 0) {
        target.port = context.poolerPort;
        target.isPooler = true;
    }
    return target;
}

/// An idle client of a pooler had no backend, and a refusal came before there was one.
bool isBackendLost(const LinkEnd& end, const LostWork& work)
{
    return end.loss == LinkLoss::Backend || (end.loss == LinkLoss::Pooler && work.underWay);
}

} // namespace

Pool::Pool(PoolContext& context, const ClientSettings& settings, int instance)
    : m_context(context),
      m_settings(settings),
      m_target(targetOf(context, settings.via)),
      m_instance(instance),
      m_breaker(settings.breaker),
      m_housekeeper(context.reactor.timers())
{
}

Pool::~Pool()
{
    close();
}

void Pool::close()
{
    drain();
    m_waiters.clear();
    const auto slots = m_slots;
    for (const auto& slot : slots)
        remove(*slot);
}

void Pool::start()
{
    fillToMinimum();
    housekeepAt(m_context.reactor.now() + housekeepingInterval);
}

bool Pool::isBreakerOpen() const
{
    return m_breaker.isOpen(breakerTime(m_context.reactor.now()));
}

void Pool::closeIdle()
{
    for (PoolSlot* const slot : std::exchange(m_idle, {}))
        remove(*slot);
}

void Pool::freeze()
{
    m_frozen = true;
    m_housekeeper.cancel();
}

void Pool::thaw()
{
    m_frozen = false;
    housekeepAt(m_housekeepingDue);
    // A slot that is not wanted any more removes itself.
    const auto slots = m_slots;
    for (const auto& slot : slots)
        slot->thaw();
}

void Pool::acquire(LeaseHolder& holder)
{
    if (!m_idle.empty()) {
        PoolSlot& slot = *m_idle.back();
        m_idle.pop_back();
        slot.lease(holder);
        return;
    }
    Reactor& reactor = m_context.reactor;
    if (isBreakerOpen()) {
        holder.acquireTimedOut();
        return;
    }
    auto& waiter = *m_waiters.emplace_back(std::make_unique<Waiter>(holder, reactor.now(), reactor.timers()));
    waiter.deadline.set(reactor.now() + m_settings.pool.acquireTimeout, [this, &holder] {
        forget(holder);
        holder.acquireTimedOut();
    });
    meetDemand();
}

void Pool::forget(const LeaseHolder& holder)
{
    std::erase_if(m_waiters, [&holder](const auto& waiter) { return &waiter->holder == &holder; });
}

void Pool::drain()
{
    m_draining = true;
    m_housekeeper.cancel();
    m_idle.clear();
    const auto slots = m_slots;
    for (const auto& slot : slots) {
        if (slot->state() != PoolSlot::State::Leased)
            remove(*slot);
    }
}

PoolCounts Pool::counts() const
{
    PoolCounts counts;
    counts.waiting = static_cast<int>(m_waiters.size());
    for (const auto& slot : m_slots) {
        if (slot->state() != PoolSlot::State::Trying)
            ++counts.open;
        else if (slot->purpose() == SlotPurpose::Minimum)
            ++counts.forMinimum;
        else
            ++counts.forDemand;
    }
    return counts;
}

void Pool::addTo(PoolsNow& sum) const
{
    const PoolCounts now = counts();
    sum.waiting += now.waiting;
    sum.connections += now.open;
    sum.inUse += now.open - static_cast<int>(m_idle.size());
    if (m_settings.breaker.failures > 0)
        sum.breakersOpen = sum.breakersOpen.value_or(0) + (isBreakerOpen() ? 1 : 0);
    if (m_waiters.empty())
        return;
    const auto age = std::chrono::duration_cast<Milliseconds>(m_context.reactor.now() - m_waiters.front()->since);
    sum.longestWait = std::max(age, sum.longestWait.value_or(age));
}

void Pool::opened(PoolSlot& slot)
{
    serveOrIdle(slot);
}

void Pool::released(PoolSlot& slot)
{
    const bool keep = !slot.isWornOut() && (!m_draining || !m_waiters.empty());
    if (keep) {
        serveOrIdle(slot);
        return;
    }
    remove(slot);
    fillToMinimum();
    meetDemand();
}

void Pool::broken(PoolSlot& slot, const LostWork& work, const LinkEnd& end)
{
    if (isBackendLost(end, work))
        m_context.outbox.add(BackendLost{m_target.applicationName, m_instance, slot.pid(), work.state, end.sqlstate,
                                         work.underWay, work.age});
    std::erase(m_idle, &slot);
    remove(slot);
    meetDemand();
}

void Pool::lifetimeEnded(PoolSlot& slot)
{
    slot.wearOut();
    if (m_frozen || slot.state() != PoolSlot::State::Idle)
        return;
    std::erase(m_idle, &slot);
    remove(slot);
    fillToMinimum();
}

bool Pool::keepsTrying(const PoolSlot& slot) const
{
    return !m_draining && stormlab::keepsTrying(m_settings.pool, counts(), slot.purpose());
}

void Pool::begin(int slots, SlotPurpose purpose)
{
    for (int slot = 0; slot < slots; ++slot)
        m_slots.emplace_back(std::make_shared<PoolSlot>(*this, purpose))->tryLogin();
}

void Pool::fillToMinimum()
{
    if (!m_draining)
        begin(slotsForMinimum(m_settings.pool, counts()), SlotPurpose::Minimum);
}

void Pool::meetDemand()
{
    if (!m_draining)
        begin(slotsForDemand(m_settings.pool, counts()), SlotPurpose::Demand);
}

void Pool::serveOrIdle(PoolSlot& slot)
{
    if (m_waiters.empty()) {
        slot.becomeIdle();
        m_idle.push_back(&slot);
        return;
    }
    LeaseHolder& holder = m_waiters.front()->holder;
    m_waiters.pop_front();
    slot.lease(holder);
}

void Pool::remove(PoolSlot& slot)
{
    // A request that ends because its backend was lost may have closed the whole pool.
    if (slot.state() == PoolSlot::State::Gone)
        return;
    slot.close();
    const auto found =
        std::find_if(m_slots.begin(), m_slots.end(), [&slot](const auto& own) { return own.get() == &slot; });
    // It may be the slot's own call that ends it.
    m_context.reactor.dispose(std::move(*found));
    m_slots.erase(found);
}

void Pool::failWaiters()
{
    // Who fails may ask again, or close the pool.
    for (std::size_t left = m_waiters.size(); left > 0 && !m_waiters.empty(); --left) {
        LeaseHolder& holder = m_waiters.front()->holder;
        m_waiters.pop_front();
        holder.acquireTimedOut();
    }
}

void Pool::housekeepAt(Moment due)
{
    m_housekeepingDue = due;
    m_housekeeper.set(due, [this] { housekeep(); });
}

void Pool::housekeep()
{
    housekeepAt(m_context.reactor.now() + housekeepingInterval);
    closeLongIdle();
    fillToMinimum();
}

void Pool::closeLongIdle()
{
    const PoolSettings& settings = m_settings.pool;
    if (settings.idleTimeout.count() <= 0)
        return;
    const Moment limit = m_context.reactor.now() - settings.idleTimeout;
    // The longest idle stand at the front.
    while (!m_idle.empty() && m_idle.front()->idleSince() <= limit && counts().open > settings.min) {
        PoolSlot& slot = *m_idle.front();
        m_idle.erase(m_idle.begin());
        remove(slot);
    }
}

} // namespace stormlab
