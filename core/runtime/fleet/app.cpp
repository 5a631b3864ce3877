// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/app.h"

#include "core/runtime/fleet/environments.h"
#include "core/runtime/fleet/instance.h"

#include <algorithm>
#include <utility>

namespace stormlab
{

namespace
{

std::string passwordOf(const FleetOptions& options, const std::string& role)
{
    const auto found = options.passwords.find(role);
    return found == options.passwords.end() ? std::string() : found->second;
}

LinkTarget targetOf(const FleetOptions& options, const AppSpec& spec)
{
    return {options.host, options.port, options.database, spec.role, passwordOf(options, spec.role), spec.name};
}

/// The caller has checked the settings; what is wrong nevertheless leaves the app as its library makes it.
ClientSettings settingsOf(const SettingMap& configured)
{
    const Result<ClientSettings> settings = effectiveSettings(configured);
    return settings ? settings.value() : ClientSettings{};
}

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
      m_seed(options.seed),
      m_configured(spec.settings),
      m_settings(settingsOf(spec.settings)),
      m_context{{reactor, outbox, targetOf(options, spec), options.poolerPort,
                 RandomStream(options.seed, spec.name + "/pool")},
                spec.workload,
                RandomStream(options.seed, spec.name + "/requests"),
                RandomStream(options.seed, spec.name + "/workers"),
                RandomStream(options.seed, spec.name + "/environments"),
                {}},
      m_arrivals(options.seed, spec.name, spec.workload.requestsPerSecond),
      m_nextArrival(reactor.timers()),
      m_nextOfBurst(reactor.timers())
{
    if (spec.workload.environments && spec.workload.environments->cachePercent)
        m_context.statistics.keepCache();
}

App::~App() = default;

void App::start()
{
    m_started = m_reactor.now();
    ClientSettings firstStart = m_settings;
    firstStart.deploy = DeploySettings{};
    beginRollout({}, firstStart);
    planNextArrival();
}

void App::deploy(DeployOrder order)
{
    m_orders.push_back(std::move(order));
    advance();
}

void App::beginNextDeploy()
{
    const DeployOrder order = std::move(m_orders.front());
    m_orders.pop_front();
    const auto old = std::count_if(m_live.begin(), m_live.end(),
                                   [this](const Copy& copy) { return copy.generation == m_generation; });
    ++m_generation;
    m_outbox.add(DeployStarted{m_name, order.changes, order.origin, m_generation});
    for (const auto& [key, value] : order.changes)
        m_configured[key] = value;
    m_settings = settingsOf(m_configured);
    beginRollout({static_cast<int>(old), order.rollout, order.stopOldFirst}, m_settings);
}

void App::beginRollout(const RolloutOrder& order, const ClientSettings& plan)
{
    const auto rollout = std::make_shared<Rollout>(m_reactor, m_generation, m_configured);
    m_rollouts.push_back(rollout);
    rollout->begin(rolloutPlan(plan, order),
                   {[this, generation = m_generation](const RolloutStep& step) { perform(generation, step); },
                    [this] { advance(); }});
}

void App::perform(int generation, const RolloutStep& step)
{
    if (step.act == RolloutStep::Act::Start)
        startInstance(step.instance);
    else
        retireInstance(generation - 1, step.instance);
}

/// Only the newest generation starts instances: the next deploy waits for that.
void App::startInstance(int number)
{
    const auto instance = makeServer(m_context, m_settings, number);
    m_live.push_back({instance, m_generation});
    instance->start();
    // Beside an old generation a new one gets no requests until it is complete; in a rolling deploy each new instance
    // takes over the share of the one it replaces.
    if (number + 1 == m_settings.instances)
        m_serving = m_generation;
}

void App::retireInstance(int generation, int number)
{
    const auto found = std::find_if(m_live.begin(), m_live.end(), [generation, number](const Copy& copy) {
        return copy.generation == generation && copy.instance->number() == number;
    });
    if (found == m_live.end())
        return;
    const Copy retired = std::move(*found);
    m_live.erase(found);
    m_retiring.push_back(retired);
    retired.instance->retire([this, instance = retired.instance.get()] { gone(instance); });
}

void App::gone(const RequestServer* instance)
{
    const auto found = std::find_if(m_retiring.begin(), m_retiring.end(),
                                    [instance](const Copy& copy) { return copy.instance.get() == instance; });
    m_reactor.dispose(std::move(found->instance));
    m_retiring.erase(found);
    advance();
}

void App::advance()
{
    finishDeploys();
    const bool starting =
        std::any_of(m_rollouts.begin(), m_rollouts.end(), [](const auto& rollout) { return rollout->isStarting(); });
    if (!starting && !m_orders.empty())
        beginNextDeploy();
}

bool App::isFinished(const Rollout& rollout) const
{
    const auto isOlder = [&rollout](const Copy& copy) { return copy.generation < rollout.generation(); };
    return rollout.isPerformed() && std::none_of(m_retiring.begin(), m_retiring.end(), isOlder);
}

void App::finishDeploys()
{
    while (!m_rollouts.empty() && isFinished(*m_rollouts.front())) {
        const std::shared_ptr<Rollout> finished = std::move(m_rollouts.front());
        m_rollouts.erase(m_rollouts.begin());
        m_reactor.dispose(finished);
        if (finished->generation() > 0)
            m_outbox.add(DeployFinished{m_name, finished->generation(), finished->configured()});
    }
}

void App::planNextArrival()
{
    const auto offset = m_arrivals.next();
    if (!offset)
        return;
    const Moment moment = m_started + *offset;
    m_nextArrival.set(moment, [this, moment] {
        planNextArrival();
        arrive(moment);
    });
}

void App::burst(const BurstOrder& order)
{
    // Each time it is another crowd, and the same one in every run with this seed.
    const std::string purpose = m_name + "/burst/" + order.name + "/" + std::to_string(++m_bursts[order.name]);
    m_burst.emplace(m_seed, purpose, BurstShape{order.extraPerSecond, order.ramp, order.lasts});
    m_burstBegan = m_reactor.now();
    planNextOfBurst();
}

void App::planNextOfBurst()
{
    const auto offset = m_burst->next();
    if (!offset)
        return;
    const Moment moment = m_burstBegan + *offset;
    m_nextOfBurst.set(moment, [this, moment] {
        planNextOfBurst();
        arrive(moment);
    });
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
    const bool rolling = m_settings.deploy.strategy == DeployStrategy::Rolling;
    std::vector<RequestServer*> line;
    std::vector<RequestServer*> all;
    for (const Copy& copy : m_live) {
        all.push_back(copy.instance.get());
        if (rolling || copy.generation == m_serving)
            line.push_back(copy.instance.get());
    }
    if (line.empty())
        line = std::move(all);
    return line.empty() ? nullptr : line[m_turn++ % line.size()];
}

void App::finishSecond()
{
    PoolsNow sum;
    for (const Copy& copy : m_live)
        copy.instance->addTo(sum);
    for (const Copy& copy : m_retiring)
        copy.instance->addTo(sum);
    m_outbox.add(m_context.statistics.finishSecond(m_name, sum));
}

} // namespace stormlab
