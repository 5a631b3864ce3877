// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/deployline.h"

#include <algorithm>
#include <utility>

namespace stormlab
{

namespace
{

/// The caller has checked the settings; what is wrong nevertheless leaves the app as its library makes it.
ClientSettings settingsOf(const SettingMap& configured)
{
    const Result<ClientSettings> settings = effectiveSettings(configured);
    return settings ? settings.value() : ClientSettings{};
}

} // namespace

DeployLine::DeployLine(Reactor& reactor, Outbox& outbox, std::string app, SettingMap configured, Host host)
    : m_reactor(reactor),
      m_outbox(outbox),
      m_app(std::move(app)),
      m_configured(std::move(configured)),
      m_settings(settingsOf(m_configured)),
      m_host(std::move(host))
{
}

void DeployLine::start()
{
    ClientSettings firstStart = m_settings;
    firstStart.deploy = DeploySettings{};
    beginRollout({}, firstStart);
}

void DeployLine::order(DeployOrder order)
{
    m_orders.push_back(std::move(order));
    advance();
}

void DeployLine::beginNext()
{
    const DeployOrder order = std::move(m_orders.front());
    m_orders.pop_front();
    const int old = m_host.living(m_generation);
    ++m_generation;
    m_outbox.add(DeployStarted{m_app, order.changes, order.origin, m_generation});
    for (const auto& [key, value] : order.changes)
        m_configured[key] = value;
    m_settings = settingsOf(m_configured);
    beginRollout({old, order.rollout, order.stopOldFirst}, m_settings);
}

void DeployLine::beginRollout(const RolloutOrder& order, const ClientSettings& plan)
{
    const auto rollout = std::make_shared<Rollout>(m_reactor, m_generation, m_configured);
    m_rollouts.push_back(rollout);
    rollout->begin(rolloutPlan(plan, order),
                   {[this, generation = m_generation](const RolloutStep& step) { perform(generation, step); },
                    [this] { advance(); }});
}

/// Only the newest generation starts instances: the next deploy waits for that.
void DeployLine::perform(int generation, const RolloutStep& step)
{
    if (step.act == RolloutStep::Act::Start)
        m_host.start(step.instance);
    else
        m_host.retire(generation - 1, step.instance);
}

void DeployLine::advance()
{
    finishDeploys();
    const bool starting =
        std::any_of(m_rollouts.begin(), m_rollouts.end(), [](const auto& rollout) { return rollout->isStarting(); });
    if (!starting && !m_orders.empty())
        beginNext();
}

void DeployLine::finishDeploys()
{
    while (!m_rollouts.empty() && m_rollouts.front()->isPerformed() &&
           !m_host.olderRemain(m_rollouts.front()->generation())) {
        const std::shared_ptr<Rollout> finished = std::move(m_rollouts.front());
        m_rollouts.erase(m_rollouts.begin());
        m_reactor.dispose(finished);
        if (finished->generation() > 0)
            m_outbox.add(DeployFinished{m_app, finished->generation(), finished->configured()});
    }
}

} // namespace stormlab
