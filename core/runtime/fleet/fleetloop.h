// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/fleet/fleetapp.h"
#include "core/runtime/fleet/outbox.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <thread>
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

private:
    void run();
    void startApps();
    void takeOrders();
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
    std::vector<DeployOrder> m_orders; ///< guarded by m_mutex
};

} // namespace stormlab
