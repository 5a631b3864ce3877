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
    std::int64_t connections = 0; ///< of clients, overlap of deploys included, those of pods too
    std::int64_t descriptors =
        0;                      ///< of this program: clients that it simulates, pods, requests to these, the lab itself
    std::int64_t processes = 0; ///< the server's, pods and their engines, the pooler
    std::int64_t memoryBytes = 0; ///< but for this program's own

    friend bool operator==(const FleetDemand&, const FleetDemand&) = default;
};

/// What this computer gives. Absent: no limit, or not known.
struct ComputerLimits {
    std::optional<std::int64_t> descriptors; ///< of this process, hard limit
    std::optional<std::int64_t> processes;   ///< that may still be started
    std::optional<std::int64_t> memoryBytes; ///< available now
};

/// See AppDemand.
[[nodiscard]] FleetDemand fleetDemand(const Scenario& scenario);
/// In each respect the larger one.
[[nodiscard]] FleetDemand largerOf(const FleetDemand& one, const FleetDemand& other);
[[nodiscard]] ComputerLimits computerLimits();
/// An Error of code Resources names what does not suffice, with both figures.
[[nodiscard]] Result<void> suffices(const FleetDemand& demand, const ComputerLimits& limits);

/// How many drills at a time, each with this demand, have their share: at least 1, at most `wanted`. Raises the soft
/// limit of descriptors to what they need together.
[[nodiscard]] int drillsWithEnough(const FleetDemand& each, const ComputerLimits& limits, int wanted);

/// Checks descriptors, memory and processes before a drill, and raises the soft limit of descriptors to what is needed.
/// Reads some files of /proc and /sys: some milliseconds at most; any thread.
[[nodiscard]] Result<void> checkFleetResources(const Scenario& scenario);

} // namespace stormlab
