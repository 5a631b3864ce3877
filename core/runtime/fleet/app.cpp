// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/app.h"

#include "core/runtime/fleet/environments.h"
#include "core/runtime/fleet/instance.h"

#include <utility>
#include <vector>

namespace stormlab
{

namespace
{

std::shared_ptr<RequestServer> makeServer(AppContext& context, const ClientSettings& settings, int number)
{
    if (context.workload.environments)
        return std::make_shared<Environments>(context, settings, number);
    return std::make_shared<Instance>(context, settings, number);
}

} // namespace

App::App(Reactor& reactor, Outbox& outbox, const FleetOptions& options, const AppSpec& spec)
    : m_reactor(reactor),
      m_outbox(outbox),
      m_name(spec.name),
      m_context{{reactor, outbox, targetOf(options, spec), options.poolerPort,
                 RandomStream(options.seed, spec.name + "/pool")},
                spec.workload,
                RandomStream(options.seed, spec.name + "/requests"),
                RandomStream(options.seed, spec.name + "/workers"),
                RandomStream(options.seed, spec.name + "/environments"),
                {}},
      m_arrivals(reactor, options.seed, spec, [this](Moment moment) { arrive(moment); }),
      m_instances(reactor, [this] { m_deploys.advance(); }),
      m_deploys(reactor, outbox, spec.name, spec.settings,
                m_instances.host([this](int number) { startInstance(number); }))
{
    if (spec.workload.environments && spec.workload.environments->cachePercent)
        m_context.statistics.keepCache();
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

void App::burst(const BurstOrder& order)
{
    m_arrivals.burst(order);
}

void App::startInstance(int number)
{
    const auto instance = makeServer(m_context, m_deploys.settings(), number);
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
    RequestServer* const instance = nextInLine();
    // Between two generations nobody is there to answer.
    if (instance == nullptr)
        m_context.statistics.failed(std::chrono::microseconds{0});
    else
        instance->serve(moment);
}

RequestServer* App::nextInLine()
{
    const bool rolling = m_deploys.settings().deploy.strategy == DeployStrategy::Rolling;
    std::vector<RequestServer*> line;
    std::vector<RequestServer*> all;
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
    sum.turned = std::exchange(m_context.pool.turned, {});
    m_outbox.add(m_context.statistics.finishSecond(m_name, sum));
}

} // namespace stormlab
