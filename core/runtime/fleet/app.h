// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/fleet/appcontext.h"
#include "core/runtime/fleet/arrivalplan.h"
#include "core/runtime/fleet/burstplan.h"
#include "core/runtime/fleet/requestserver.h"
#include "core/runtime/fleet/rollout.h"

#include <deque>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace stormlab
{

/// One app of the fleet: its settings, its arrivals, its instances, and the deploys that replace them. Deploys of one
/// app follow one another: the next begins when the last new instance was started, though old ones may still be there.
/// Where deploys come faster than old generations go, more than two of them live.
class App
{
public:
    App(Reactor& reactor, Outbox& outbox, const FleetOptions& options, const AppSpec& spec);
    ~App();
    App(const App&) = delete;
    App& operator=(const App&) = delete;

    void start();
    void deploy(DeployOrder order);
    /// Requests come beyond the usual ones. Takes the place of a burst that is still on.
    void burst(const BurstOrder& order);
    /// Reports the second that ends now.
    void finishSecond();

private:
    struct Copy {
        std::shared_ptr<RequestServer> instance;
        int generation = 0;
    };

    void beginNextDeploy();
    void beginRollout(const RolloutOrder& order, const ClientSettings& plan);
    void perform(int generation, const RolloutStep& step);
    void startInstance(int number);
    void retireInstance(int generation, int number);
    void gone(const RequestServer* instance);
    /// Tells of the deploys that have come to their end, and begins the next one when it can.
    void advance();
    void finishDeploys();
    [[nodiscard]] bool isFinished(const Rollout& rollout) const;

    void planNextArrival();
    void planNextOfBurst();
    void arrive(Moment moment);
    [[nodiscard]] RequestServer* nextInLine();

    Reactor& m_reactor;
    Outbox& m_outbox;
    std::string m_name;
    std::uint64_t m_seed;
    SettingMap m_configured;
    ClientSettings m_settings;
    AppContext m_context;

    ArrivalPlan m_arrivals;
    Moment m_started{};
    Timer m_nextArrival;
    std::optional<BurstPlan> m_burst;
    Moment m_burstBegan{};
    Timer m_nextOfBurst;
    std::map<std::string, int> m_bursts; ///< how often each has come
    std::size_t m_turn = 0;              ///< round robin

    std::vector<Copy> m_live;
    std::vector<Copy> m_retiring;
    int m_generation = 0;
    int m_serving = 0; ///< the generation that gets the requests

    std::deque<DeployOrder> m_orders;
    std::vector<std::shared_ptr<Rollout>> m_rollouts; ///< those that have begun and are not finished, the oldest first
};

} // namespace stormlab
