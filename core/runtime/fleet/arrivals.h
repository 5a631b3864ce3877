// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/fleet/arrivalplan.h"
#include "core/runtime/fleet/reactor.h"

#include <functional>

namespace stormlab
{

/// Tells of each arrival of a plan when it is due. Fleet's thread.
class Arrivals
{
public:
    Arrivals(Reactor& reactor, ArrivalPlan plan, std::function<void(Moment)> arrive);

    /// The plan counts from now on.
    void start();

private:
    void planNext();

    Reactor& m_reactor;
    ArrivalPlan m_plan;
    std::function<void(Moment)> m_arrive;
    Moment m_started{};
    Timer m_next;
};

} // namespace stormlab
