// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/fleet/arrivals.h"
#include "core/runtime/fleet/fleetapp.h"
#include "core/runtime/fleet/generations.h"
#include "core/runtime/fleet/pod.h"

#include <cstdint>

namespace stormlab
{

/// An app whose instances are pods. What arrives goes to those that are ready, one after another, as a service of a
/// cluster would send it; while none is, it fails.
class PodApp final : public FleetApp
{
public:
    PodApp(Reactor& reactor, Outbox& outbox, const FleetOptions& options, const AppSpec& spec);

    void start() override;
    void deploy(DeployOrder order) override;
    void burst(const BurstOrder& order) override;
    void finishSecond() override;
    void endProcesses() override;

private:
    void startPod(int number);
    void arrive(Moment moment);
    [[nodiscard]] Pod* nextInLine();

    PodSurroundings m_surroundings;
    PodOrder m_order; ///< of every pod, but for its number and settings
    Arrivals m_arrivals;
    std::size_t m_turn = 0; ///< round robin
    Generations<Pod> m_pods;
    DeployLine m_deploys;
};

} // namespace stormlab
