// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/app.h"

#include <utility>
#include <vector>

namespace stormlab
{

App::App(Reactor& reactor, Outbox& outbox, const FleetOptions& options, const AppSpec& spec)
    : m_reactor(reactor),
      m_outbox(outbox),
      m_name(spec.name),
      m_context{{reactor, outbox, targetOf(options, spec), options.poolerPort,
                 RandomStream(options.seed, spec.name + "/pool")},
                spec.workload,
                RandomStream(options.seed, spec.name + "/requests"),
                RandomStream(options.seed, spec.name + "/workers"),
                {}},
      m_arrivals(reactor, ArrivalPlan(options.seed, spec.name, spec.workload.requestsPerSecond),
                 [this](Moment moment) { arrive(moment); }),
      m_instances(reactor, [this] { m_deploys.advance(); }),
      m_deploys(reactor, outbox, spec.name, spec.settings,
                m_instances.host([this](int number) { startInstance(number); }))
{
}

App::~App() = default;

void App::start()
{
    m_deploys.start();
    m_arrivals.start();
}

void App::deploy(DeployOrder order)
{
    m_deploys.order(std::move(order));
}

void App::startInstance(int number)
{
    const auto instance = std::make_shared<Instance>(m_context, m_deploys.settings(), number);
    m_instances.add(instance, m_deploys.generation());
    instance->start();
    // Beside an old generation a new one gets no requests until it is complete; in a rolling deploy each new instance
    // takes over the share of the one it replaces.
    if (number + 1 == m_deploys.settings().instances)
        m_serving = m_deploys.generation();
}

void App::arrive(Moment moment)
{
    m_context.statistics.arrived();
    Instance* const instance = nextInLine();
    // Between two generations nobody is there to answer.
    if (instance == nullptr)
        m_context.statistics.failed();
    else
        instance->serve(moment);
}

Instance* App::nextInLine()
{
    const bool rolling = m_deploys.settings().deploy.strategy == DeployStrategy::Rolling;
    std::vector<Instance*> line;
    std::vector<Instance*> all;
    for (const auto& copy : m_instances.live()) {
        all.push_back(copy.member.get());
        if (rolling || copy.generation == m_serving)
            line.push_back(copy.member.get());
    }
    if (line.empty())
        line = std::move(all);
    return line.empty() ? nullptr : line[m_turn++ % line.size()];
}

void App::finishSecond()
{
    PoolsNow sum;
    for (const auto& copy : m_instances.live())
        copy.member->addTo(sum);
    for (const auto& copy : m_instances.retiring())
        copy.member->addTo(sum);
    m_outbox.add(m_context.statistics.finishSecond(m_name, sum));
}

} // namespace stormlab
