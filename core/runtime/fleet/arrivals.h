// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/fleet/arrivalplan.h"
#include "core/runtime/fleet/burstplan.h"
#include "core/runtime/fleet/fleet.h"
#include "core/runtime/fleet/reactor.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>

namespace stormlab
{

/// Tells of each request to one app when it is due: of the usual ones, and of those that a burst brings. Fleet's
/// thread.
class Arrivals
{
public:
    Arrivals(Reactor& reactor, std::uint64_t seed, const AppSpec& spec, std::function<void(Moment)> arrive);

    /// The usual ones come from now on.
    void start();
    /// Takes the place of a burst that is still on.
    void burst(const BurstOrder& order);

private:
    void planNext();
    void planNextOfBurst();

    Reactor& m_reactor;
    std::uint64_t m_seed;
    std::string m_app;
    ArrivalPlan m_plan;
    std::function<void(Moment)> m_arrive;
    Moment m_started{};
    Timer m_next;
    std::optional<BurstPlan> m_burst;
    Moment m_burstBegan{};
    Moment m_burstIsPast{}; ///< from then on nothing of it comes
    Timer m_nextOfBurst;
    std::map<std::string, int> m_bursts; ///< how often each has come
};

} // namespace stormlab
