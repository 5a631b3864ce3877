// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/circuitbreaker.h"
#include "core/runtime/fleet/appstatistics.h"
#include "core/runtime/fleet/lease.h"
#include "core/runtime/fleet/outbox.h"
#include "core/runtime/fleet/poolpolicy.h"
#include "core/runtime/fleet/randomstream.h"

#include <deque>
#include <memory>
#include <vector>

namespace stormlab
{

class PoolSlot;

/// What the pools of one app share. References must outlive them.
struct PoolContext {
    Reactor& reactor;
    Outbox& outbox;
    LinkTarget target;   ///< the server; applicationName is the app's name
    int poolerPort;      ///< on the same host; 0 without a pooler
    RandomStream chance; ///< of retries and lifetimes
    /// Of all these pools, those included that have gone, since somebody took it.
    BreakerTurns turned{};
};

/// The connections of one instance, as common pools keep them: idle ones are used last in, first out, so that a quiet
/// pool works with few and the rest sit idle; a lost connection is replaced when a request needs one or when the
/// housekeeper comes. A login that failed is tried again by the reconnect policy as long as it is wanted. While the
/// breaker is open, who finds no idle connection fails at once.
class Pool
{
public:
    Pool(PoolContext& context, const ClientSettings& settings, int instance);
    ~Pool();
    Pool(const Pool&) = delete;
    Pool& operator=(const Pool&) = delete;

    /// Fills up to the minimum, and starts the housekeeper.
    void start();
    /// Leases an idle connection at once, or lets the holder wait for one, or lets it fail at once.
    void acquire(LeaseHolder& holder);
    /// The holder waits no longer. Nothing happens when it does not wait.
    void forget(const LeaseHolder& holder);
    /// Closes what is idle; what is wanted later is opened anew.
    void closeIdle();
    /// The process stands still: connections stay open, no housekeeper comes, nothing is closed for its age, no login
    /// is tried again.
    void freeze();
    /// It goes on. What came due meanwhile is made up for.
    void thaw();
    /// Closes what is idle or being tried, and everything else once it is released and nobody waits for it.
    void drain();
    /// Closes everything at once; whoever waits or holds a lease hears nothing more.
    void close();

    [[nodiscard]] PoolCounts counts() const;
    /// Adds this pool's figures.
    void addTo(PoolsNow& sum) const;

private:
    friend class PoolSlot;
    struct Waiter;

    void opened(PoolSlot& slot);
    void released(PoolSlot& slot);
    void broken(PoolSlot& slot, const LostWork& work, const LinkEnd& end);
    void lifetimeEnded(PoolSlot& slot);
    [[nodiscard]] bool keepsTrying(const PoolSlot& slot) const;
    [[nodiscard]] double uniform() { return m_context.chance.uniform(); }

    void begin(int slots, SlotPurpose purpose);
    void fillToMinimum();
    void meetDemand();
    void serveOrIdle(PoolSlot& slot);
    void remove(PoolSlot& slot);
    [[nodiscard]] bool isBreakerOpen() const;
    void failWaiters();
    void housekeepAt(Moment due);
    void housekeep();
    void closeLongIdle();

    PoolContext& m_context;
    ClientSettings m_settings;
    LinkTarget m_target; ///< the server or the pooler, as this generation's settings have it
    int m_instance;
    CircuitBreaker m_breaker;
    LoginGate m_gate;
    std::vector<std::shared_ptr<PoolSlot>> m_slots;
    std::vector<PoolSlot*> m_idle; ///< last in, first out
    std::deque<std::unique_ptr<Waiter>> m_waiters;
    Timer m_housekeeper;
    Moment m_housekeepingDue{};
    bool m_frozen = false;
    bool m_draining = false;
};

} // namespace stormlab
