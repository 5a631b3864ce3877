// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/app.h"

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

} // namespace

App::App(Reactor& reactor, Outbox& outbox, const FleetOptions& options, const AppSpec& spec)
    : m_reactor(reactor),
      m_outbox(outbox),
      m_name(spec.name),
      m_configured(spec.settings),
      m_settings(settingsOf(spec.settings)),
      m_context{{reactor, outbox, targetOf(options, spec), RandomStream(options.seed, spec.name + "/pool")},
                spec.workload,
                RandomStream(options.seed, spec.name + "/requests"),
                RandomStream(options.seed, spec.name + "/workers"),
                {}},
      m_arrivals(options.seed, spec.name, spec.workload.requestsPerSecond),
      m_nextArrival(reactor.timers()),
      m_stepTimer(reactor.timers())
{
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
    if (!m_underWay)
        beginNextDeploy();
}

void App::beginNextDeploy()
{
    const DeployOrder order = std::move(m_orders.front());
    m_orders.pop_front();
    ++m_generation;
    m_outbox.add(DeployStarted{m_name, order.changes, order.origin, m_generation});
    for (const auto& [key, value] : order.changes)
        m_configured[key] = value;
    m_settings = settingsOf(m_configured);
    beginRollout({static_cast<int>(m_live.size()), order.rollout, order.stopOldFirst}, m_settings);
}

void App::beginRollout(const RolloutOrder& order, const ClientSettings& plan)
{
    m_underWay = true;
    m_plan = rolloutPlan(plan, order);
    m_nextStep = 0;
    m_planSince = m_reactor.now();
    performDueSteps();
}

void App::performDueSteps()
{
    while (m_nextStep < m_plan.size() && m_planSince + m_plan[m_nextStep].after <= m_reactor.now()) {
        // A copy: the last step may end this deploy and begin the next one, with a plan of its own.
        const RolloutStep step = m_plan[m_nextStep++];
        perform(step);
    }
    if (m_nextStep < m_plan.size())
        m_stepTimer.set(m_planSince + m_plan[m_nextStep].after, [this] { performDueSteps(); });
    else
        finishDeployIfDone();
}

void App::perform(const RolloutStep& step)
{
    if (step.act == RolloutStep::Act::Start)
        startInstance(step.instance);
    else
        retireInstance(step.instance);
}

void App::startInstance(int number)
{
    const auto instance = std::make_shared<Instance>(m_context, m_settings, number);
    m_live.push_back({instance, m_generation});
    instance->start();
    // Beside an old generation a new one gets no requests until it is complete; in a rolling deploy each new instance
    // takes over the share of the one it replaces.
    if (number + 1 == m_settings.instances)
        m_serving = m_generation;
}

void App::retireInstance(int number)
{
    const auto found = std::find_if(m_live.begin(), m_live.end(), [this, number](const Copy& copy) {
        return copy.generation < m_generation && copy.instance->number() == number;
    });
    if (found == m_live.end())
        return;
    const std::shared_ptr<Instance> instance = std::move(found->instance);
    m_live.erase(found);
    m_retiring.push_back(instance);
    instance->retire([this, retired = instance.get()] { gone(retired); });
}

void App::gone(const Instance* instance)
{
    const auto found = std::find_if(m_retiring.begin(), m_retiring.end(),
                                    [instance](const auto& retiring) { return retiring.get() == instance; });
    m_reactor.dispose(std::move(*found));
    m_retiring.erase(found);
    finishDeployIfDone();
}

void App::finishDeployIfDone()
{
    if (!m_underWay || m_nextStep < m_plan.size() || !m_retiring.empty())
        return;
    m_underWay = false;
    if (m_generation > 0)
        m_outbox.add(DeployFinished{m_name, m_generation, m_configured});
    if (!m_orders.empty())
        beginNextDeploy();
}

void App::planNextArrival()
{
    const auto offset = m_arrivals.next();
    if (!offset)
        return;
    const Moment moment = m_started + *offset;
    m_nextArrival.set(moment, [this, moment] { arrive(moment); });
}

void App::arrive(Moment moment)
{
    planNextArrival();
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
    const bool rolling = m_settings.deploy.strategy == DeployStrategy::Rolling;
    std::vector<Instance*> line;
    std::vector<Instance*> all;
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
    for (const auto& instance : m_retiring)
        instance->addTo(sum);
    m_outbox.add(m_context.statistics.finishSecond(m_name, sum));
}

} // namespace stormlab
