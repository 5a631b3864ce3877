// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/podapp.h"

#include <utility>

namespace stormlab
{

namespace
{

PodOrder orderFor(const FleetOptions& options, const AppSpec& spec)
{
    PodOrder order;
    const LinkTarget target = targetOf(options, spec);
    order.host = target.host;
    order.port = target.port;
    order.poolerPort = options.poolerPort;
    order.database = target.database;
    order.role = target.role;
    order.password = target.password;
    order.app = spec.name;
    order.workload = spec.workload;
    order.pods = spec.pods.value_or(PodsSpec{});
    return order;
}

} // namespace

PodApp::PodApp(Reactor& reactor, Outbox& outbox, const FleetOptions& options, const AppSpec& spec)
    : m_surroundings{reactor, outbox, options.podProgram, {}, {}},
      m_order(orderFor(options, spec)),
      m_arrivals(reactor, options.seed, spec, [this](Moment moment) { arrive(moment); }),
      m_pods(reactor, [this] { m_deploys.advance(); }),
      m_deploys(reactor, outbox, spec.name, spec.settings, m_pods.host([this](int number) { startPod(number); }))
{
    m_order.seed = options.seed;
}

void PodApp::start()
{
    m_deploys.start();
    m_arrivals.start();
}

void PodApp::deploy(DeployOrder order)
{
    m_deploys.order(std::move(order));
}

void PodApp::burst(const BurstOrder& order)
{
    m_arrivals.burst(order);
}

void PodApp::startPod(int number)
{
    PodOrder order = m_order;
    order.number = number;
    order.settings = m_deploys.configured();
    const auto pod = std::make_shared<Pod>(m_surroundings, std::move(order), m_deploys.generation());
    m_pods.add(pod, m_deploys.generation());
    pod->start();
}

void PodApp::arrive(Moment moment)
{
    m_surroundings.statistics.arrived();
    Pod* const pod = nextInLine();
    if (pod == nullptr)
        m_surroundings.statistics.failed(std::chrono::microseconds{0});
    else
        pod->serve(moment);
}

Pod* PodApp::nextInLine()
{
    std::vector<Pod*> ready;
    for (const auto& copy : m_pods.live()) {
        if (copy.member->isReady())
            ready.push_back(copy.member.get());
    }
    return ready.empty() ? nullptr : ready[m_turn++ % ready.size()];
}

void PodApp::endProcesses()
{
    for (const auto& copy : m_pods.live())
        copy.member->kill();
    for (const auto& copy : m_pods.retiring())
        copy.member->kill();
}

void PodApp::finishSecond()
{
    PoolsNow sum;
    for (const auto& copy : m_pods.live())
        copy.member->addTo(sum);
    for (const auto& copy : m_pods.retiring())
        copy.member->addTo(sum);
    m_surroundings.outbox.add(m_surroundings.statistics.finishSecond(m_order.app, sum));
}

} // namespace stormlab
