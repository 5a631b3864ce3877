// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/rollout.h"

#include <algorithm>
#include <utility>

namespace stormlab
{

Rollout::Rollout(Reactor& reactor, int generation, SettingMap configured)
    : m_reactor(reactor), m_generation(generation), m_configured(std::move(configured)), m_timer(reactor.timers())
{
}

void Rollout::begin(std::vector<RolloutStep> plan, Host host)
{
    m_plan = std::move(plan);
    m_host = std::move(host);
    m_since = m_reactor.now();
    performDueSteps();
}

bool Rollout::isStarting() const
{
    const auto left = m_plan.begin() + static_cast<std::ptrdiff_t>(m_nextStep);
    return std::any_of(left, m_plan.end(), [](const RolloutStep& step) { return step.act == RolloutStep::Act::Start; });
}

void Rollout::performDueSteps()
{
    while (!isPerformed() && m_since + m_plan[m_nextStep].after <= m_reactor.now())
        m_host.perform(m_plan[m_nextStep++]);
    if (!isPerformed())
        m_timer.set(m_since + m_plan[m_nextStep].after, [this] { performDueSteps(); });
    m_host.moved();
}

} // namespace stormlab
