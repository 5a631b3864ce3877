// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/fleet/fleet.h"
#include "core/runtime/fleet/pglink.h"

namespace stormlab
{

/// One app of the fleet, whatever its instances are. Fleet's thread.
class FleetApp
{
public:
    FleetApp() = default;
    virtual ~FleetApp() = default;
    FleetApp(const FleetApp&) = delete;
    FleetApp& operator=(const FleetApp&) = delete;

    virtual void start() = 0;
    virtual void deploy(DeployOrder order) = 0;
    /// Requests come beyond the usual ones. Takes the place of a burst that is still on.
    virtual void burst(const BurstOrder& order) = 0;
    /// Reports the second that ends now.
    virtual void finishSecond() = 0;
    /// The fleet stops, and this is about to be destroyed: processes are told to end, all before any is waited for.
    virtual void endProcesses() {}
};

/// How the server is reached by an app.
[[nodiscard]] LinkTarget targetOf(const FleetOptions& options, const AppSpec& spec);

} // namespace stormlab
