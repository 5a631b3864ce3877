// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/fleet/appcontext.h"
#include "core/runtime/fleet/arrivals.h"
#include "core/runtime/fleet/fleetapp.h"
#include "core/runtime/fleet/generations.h"
#include "core/runtime/fleet/requestserver.h"

#include <string>

namespace stormlab
{

/// An app whose instances live within the lab: its arrivals, its instances, and the deploys that replace them.
class App final : public FleetApp
{
public:
    App(Reactor& reactor, Outbox& outbox, const FleetOptions& options, const AppSpec& spec);
    ~App() override;

    void start() override;
    void deploy(DeployOrder order) override;
    void burst(const BurstOrder& order) override;
    void finishSecond() override;

private:
    void startInstance(int number);
    void arrive(Moment moment);
    [[nodiscard]] RequestServer* nextInLine();

    Reactor& m_reactor;
    Outbox& m_outbox;
    std::string m_name;
    AppContext m_context;
    Arrivals m_arrivals;
    std::size_t m_turn = 0; ///< round robin
    Generations<RequestServer> m_instances;
    int m_serving = 0; ///< the generation that gets the requests
    DeployLine m_deploys;
};

} // namespace stormlab
