// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/fleet/pool.h"

namespace stormlab
{

/// One place of a pool: rests, logs in, is idle or leased. Only its pool knows it.
class PoolSlot final : public LinkListener, public LoginTally, public Lease
{
public:
    enum class State { Trying, Idle, Leased, Gone };

    PoolSlot(Pool& pool, SlotPurpose purpose);

    /// Logs in, or rests while the breaker is open.
    void tryLogin();
    /// Makes up for a try that came due while the pool was frozen.
    void thaw();
    void lease(LeaseHolder& holder);
    void becomeIdle();
    /// Closes without a report.
    void close();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] SlotPurpose purpose() const { return m_purpose; }
    [[nodiscard]] bool isWornOut() const { return m_wornOut; }
    [[nodiscard]] Moment idleSince() const { return m_idleSince; }
    [[nodiscard]] int pid() const { return m_pid; }
    void wearOut() { m_wornOut = true; }

    void run(const std::string& sql) override;
    void release() override;

private:
    void rest(Milliseconds time);
    void rested();
    void dropLink();

    void opened() override;
    void refused(LoginOutcome outcome) override;
    void answered(const Answer& answer) override;
    void broken(const LinkEnd& end) override;
    void ended(LoginOutcome outcome) override;

    Pool& m_pool;
    SlotPurpose m_purpose;
    State m_state = State::Trying;
    std::shared_ptr<PgLink> m_link;
    LeaseHolder* m_holder = nullptr;
    Timer m_timer; ///< the rest before the next try, then the lifetime
    Moment m_idleSince{};
    bool m_loggingIn = false;
    int m_failedAttempts = 0;
    int m_pid = 0;
    bool m_putOff = false;  ///< its rest ended while the pool was frozen
    bool m_wornOut = false; ///< lived long enough: closed when released
};

} // namespace stormlab
