// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/domain/scenario.h"

#include <cstdint>
#include <optional>

namespace stormlab
{

/// What a scenario asks of this computer at its worst moment.
struct FleetDemand {
    int connections = 0; ///< client sockets, overlap of deploys included
    int backends = 0;    ///< processes of the server
    std::int64_t memoryBytes = 0;
    int pods = 0; ///< each is two processes

    friend bool operator==(const FleetDemand&, const FleetDemand&) = default;
};

/// What this computer gives. Absent: no limit, or not known.
struct ComputerLimits {
    std::optional<std::int64_t> descriptors; ///< of this process, hard limit
    std::optional<std::int64_t> processes;   ///< that may still be started
    std::optional<std::int64_t> memoryBytes; ///< available now
};

/// Every app with its largest pool over its own settings and those of the injects.
[[nodiscard]] FleetDemand fleetDemand(const Scenario& scenario);
[[nodiscard]] ComputerLimits computerLimits();
/// An Error of code Resources names what does not suffice, with both figures.
[[nodiscard]] Result<void> suffices(const FleetDemand& demand, const ComputerLimits& limits);

/// Checks descriptors, memory and processes before a drill, and raises the soft limit of descriptors to what is needed.
/// Reads some files of /proc and /sys: some milliseconds at most; any thread.
[[nodiscard]] Result<void> checkFleetResources(const Scenario& scenario);

} // namespace stormlab
