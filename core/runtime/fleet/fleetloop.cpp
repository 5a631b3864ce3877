// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/fleetloop.h"

#include "core/runtime/fleet/app.h"
#include "core/runtime/fleet/podapp.h"

#include <csignal>
#include <pthread.h>

namespace stormlab
{

Fleet::Loop::Loop(FleetOptions options)
    : m_options(std::move(options)), m_outbox(m_reactor, m_options.now, m_options.sink), m_second(m_reactor.timers())
{
}

Fleet::Loop::~Loop()
{
    stop();
}

void Fleet::Loop::start()
{
    if (!m_thread.joinable() && !m_stop)
        m_thread = std::thread([this] { run(); });
}

void Fleet::Loop::stop()
{
    m_stop = true;
    m_reactor.wake();
    const std::lock_guard lock(m_joining);
    if (m_thread.joinable())
        m_thread.join();
}

void Fleet::Loop::deploy(DeployOrder order)
{
    this->order(std::move(order));
}

void Fleet::Loop::burst(BurstOrder order)
{
    this->order(std::move(order));
}

void Fleet::Loop::order(Order order)
{
    {
        const std::lock_guard lock(m_mutex);
        m_orders.push_back(std::move(order));
    }
    m_reactor.wake();
}

void Fleet::Loop::run()
{
    // Signals belong to the main thread, which knows how to clean up.
    sigset_t all;
    ::sigfillset(&all);
    ::pthread_sigmask(SIG_BLOCK, &all, nullptr);
    ::pthread_setname_np(::pthread_self(), "fleet");

    m_reactor.timers().set(Moment{}, [this] { startApps(); });
    while (!m_stop) {
        m_reactor.turn();
        takeOrders();
    }
    for (const auto& app : m_apps)
        app->endProcesses();
    m_apps.clear();
    m_reactor.emptyDisposed();
    m_outbox.flush();
}

void Fleet::Loop::startApps()
{
    for (const AppSpec& spec : m_options.apps) {
        if (spec.pods)
            m_apps.push_back(std::make_unique<PodApp>(m_reactor, m_outbox, m_options, spec));
        else
            m_apps.push_back(std::make_unique<App>(m_reactor, m_outbox, m_options, spec));
    }
    for (const auto& app : m_apps)
        app->start();
    m_secondEnds = m_reactor.now();
    finishSecond();
}

void Fleet::Loop::takeOrders()
{
    std::vector<Order> orders;
    {
        const std::lock_guard lock(m_mutex);
        orders.swap(m_orders);
    }
    for (Order& order : orders)
        std::visit([this](auto& each) { give(each); }, order);
}

void Fleet::Loop::give(DeployOrder& order)
{
    if (FleetApp* const app = find(order.app))
        app->deploy(std::move(order));
}

void Fleet::Loop::give(const BurstOrder& order)
{
    if (FleetApp* const app = find(order.app))
        app->burst(order);
}

FleetApp* Fleet::Loop::find(const std::string& name) const
{
    for (std::size_t app = 0; app < m_apps.size(); ++app) {
        if (m_options.apps[app].name == name)
            return m_apps[app].get();
    }
    return nullptr;
}

void Fleet::Loop::finishSecond()
{
    if (m_reactor.now() >= m_secondEnds + std::chrono::seconds(1)) {
        for (const auto& app : m_apps)
            app->finishSecond();
        m_secondEnds += std::chrono::seconds(1);
    }
    m_second.set(m_secondEnds + std::chrono::seconds(1), [this] { finishSecond(); });
}

} // namespace stormlab
