// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/clientsettings.h"
#include "core/domain/reconnectpolicy.h"
#include "core/runtime/fleet/timerqueue.h"

#include <optional>

namespace stormlab
{

/// The housekeeper of a pool fills it up to its minimum, and closes what idled too long, this often.
inline constexpr Milliseconds housekeepingInterval{20'000};

/// The clock of breakers and gates: time since an arbitrary start.
[[nodiscard]] inline Milliseconds breakerTime(Moment moment)
{
    return std::chrono::duration_cast<Milliseconds>(moment.time_since_epoch());
}

/// What a slot of a pool is tried for: to reach the minimum, or because requests wait.
enum class SlotPurpose { Minimum, Demand };

struct PoolCounts {
    int open = 0;       ///< logged in, idle or in use
    int forMinimum = 0; ///< slots being tried (or resting before the next try) to reach the minimum
    int forDemand = 0;  ///< the same because requests wait
    int waiting = 0;    ///< requests that wait for a connection

    [[nodiscard]] int trying() const { return forMinimum + forDemand; }

    friend bool operator==(const PoolCounts&, const PoolCounts&) = default;
};

/// How many slots to begin so that the pool reaches its minimum.
[[nodiscard]] int slotsForMinimum(const PoolSettings& settings, const PoolCounts& counts);
/// How many slots to begin because more requests wait than slots are being tried.
[[nodiscard]] int slotsForDemand(const PoolSettings& settings, const PoolCounts& counts);
/// Whether a slot whose login failed is tried again. The counts include it.
[[nodiscard]] bool keepsTrying(const PoolSettings& settings, const PoolCounts& counts, SlotPurpose purpose);

/// The wait after the n-th failed login (counted from 0) of a slot: the policy's, but at least 20 ms. A driver that
/// retries at once still pays for a socket, a fork of the server and an answer; on loopback, without the floor, a few
/// slots would occupy a core of their own.
[[nodiscard]] Milliseconds retryDelay(const ReconnectSettings& settings, int failedAttempts,
                                      const UniformRandom& random);

/// Paces the logins of one pool. As long as logins go well they run side by side; after a refusal the pool tries one at
/// a time, at most ten a second, until one succeeds. Real pools add connections one after another once the server says
/// no; without this, doomed logins would at times fill even the slots that the server keeps in reserve.
class LoginGate
{
public:
    /// How long to rest before a login may begin; absent: it may begin now.
    [[nodiscard]] std::optional<Milliseconds> restBefore(Milliseconds now) const;
    void began() { ++m_underWay; }
    void succeeded();
    void refused(Milliseconds now);
    /// A login was given up before it ended.
    void givenUp() { --m_underWay; }

private:
    int m_underWay = 0;
    std::optional<Milliseconds> m_nextTry; ///< set from a refusal to the next success
};

/// How long a new connection may live: the setting less up to 2.5 %, so that a pool filled at once does not end at
/// once. Absent: for ever.
[[nodiscard]] std::optional<Milliseconds> lifetimeOf(const PoolSettings& settings, const UniformRandom& random);

} // namespace stormlab
