// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/drill/deploywatch.h"

#include <algorithm>

namespace stormlab
{

void DeployWatch::begin(const Scenario& scenario)
{
    *this = DeployWatch();
    for (const AppSpec& app : scenario.fleet)
        m_configured[app.name] = app.settings;
}

void DeployWatch::started(const DeployStarted& deploy)
{
    m_open.started(deploy);
    if (deploy.origin == Origin::Learner)
        m_learners.insert({deploy.app, deploy.generation});
}

bool DeployWatch::finished(const DeployFinished& deploy)
{
    m_configured[deploy.app] = deploy.configured;
    m_open.finished(deploy);
    const bool learners = m_learners.erase({deploy.app, deploy.generation}) > 0;
    if (learners)
        --m_ordered[deploy.app];
    return learners;
}

const SettingMap& DeployWatch::configured(const std::string& app) const
{
    static const SettingMap none;
    const auto found = m_configured.find(app);
    return found == m_configured.end() ? none : found->second;
}

bool DeployWatch::isOrdered(const std::string& app) const
{
    const auto found = m_ordered.find(app);
    return found != m_ordered.end() && found->second > 0;
}

bool DeployWatch::isRollingOut() const
{
    const auto waits = [](const auto& each) { return each.second > 0; };
    return !m_open.empty() || std::any_of(m_ordered.begin(), m_ordered.end(), waits);
}

} // namespace stormlab
