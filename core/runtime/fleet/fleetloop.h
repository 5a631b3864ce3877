// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/fleet/fleetapp.h"
#include "core/runtime/fleet/outbox.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <thread>
#include <variant>
#include <vector>

namespace stormlab
{

/// Owner of everything the fleet has, and its thread.
class Fleet::Loop
{
public:
    explicit Loop(FleetOptions options);
    ~Loop();
    Loop(const Loop&) = delete;
    Loop& operator=(const Loop&) = delete;

    void start();
    void stop();
    void deploy(DeployOrder order);
    void burst(BurstOrder order);

private:
    void run();
    void startApps();
    using Order = std::variant<DeployOrder, BurstOrder>;

    void order(Order order);
    void takeOrders();
    void give(DeployOrder& order);
    void give(const BurstOrder& order);
    [[nodiscard]] FleetApp* find(const std::string& name) const;
    void finishSecond();

    FleetOptions m_options;
    Reactor m_reactor;
    Outbox m_outbox;
    Timer m_second;
    Moment m_secondEnds{};
    std::vector<std::unique_ptr<FleetApp>> m_apps; ///< in the order of the options
    std::thread m_thread;
    std::atomic<bool> m_stop{false};
    std::mutex m_joining; ///< held while the thread is joined: whoever stops it second waits, too
    std::mutex m_mutex;
    std::vector<Order> m_orders; ///< guarded by m_mutex
};

} // namespace stormlab
