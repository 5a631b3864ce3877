// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/configuredfleet.h"

namespace stormlab
{

namespace
{

/// Values of a recording may be anything; what is no setting counts as not configured.
ClientSettings effectiveOf(const SettingMap& configured)
{
    const Result<ClientSettings> whole = effectiveSettings(configured);
    if (whole)
        return whole.value();
    SettingMap usable;
    for (const auto& entry : configured) {
        if (effectiveSettings(SettingMap{entry}))
            usable.insert(entry);
    }
    return effectiveSettings(usable).value();
}

void overlay(SettingMap& settings, const SettingMap& changes)
{
    for (const auto& [key, value] : changes)
        settings[key] = value;
}

} // namespace

ConfiguredFleet::ConfiguredFleet(const Scenario& scenario) : m_scenario(&scenario)
{
    for (const AppSpec& app : scenario.fleet)
        m_configured[app.name] = app.settings;
}

void ConfiguredFleet::add(const TimelineEvent& event)
{
    if (const auto* inject = std::get_if<InjectFired>(&event.body))
        fired(*inject);
    else if (const auto* deploy = std::get_if<DeployStarted>(&event.body))
        started(*deploy);
    else if (const auto* deployed = std::get_if<DeployFinished>(&event.body))
        finished(*deployed);
}

void ConfiguredFleet::fired(const InjectFired& inject)
{
    const InjectSpec* spec = findInject(*m_scenario, inject.name);
    if (spec == nullptr || spec->kind != InjectSpec::Kind::Deploy)
        return;
    const bool first = m_fired.insert(inject.name).second;
    for (const std::string& app : spec->apps) {
        // The deploy that the inject begins is told after it.
        if (!m_open.contains(app))
            m_before[app] = m_configured[app];
        if (first)
            overlay(m_configured[app], spec->settings);
    }
}

void ConfiguredFleet::started(const DeployStarted& deploy)
{
    SettingMap& configured = m_configured[deploy.app];
    // What an inject deploys is configured already.
    if (!m_open.contains(deploy.app) && deploy.origin == Origin::Learner)
        m_before[deploy.app] = configured;
    m_before.try_emplace(deploy.app, configured);
    m_open[deploy.app].insert(deploy.generation);
    overlay(configured, deploy.changes);
}

void ConfiguredFleet::finished(const DeployFinished& deploy)
{
    // A later one has replaced it meanwhile.
    int& last = m_finished[deploy.app];
    if (deploy.generation < last)
        return;
    last = deploy.generation;
    m_before[deploy.app] = deploy.configured;
    std::set<int>& open = m_open[deploy.app];
    open.erase(open.begin(), open.upper_bound(deploy.generation));
    // What a later one has been started with stays configured.
    if (!open.empty())
        return;
    m_open.erase(deploy.app);
    m_configured[deploy.app] = deploy.configured;
}

ClientSettings ConfiguredFleet::inForce(const std::string& app) const
{
    return m_open.contains(app) ? effectiveOf(m_before.at(app)) : effective(app);
}

ClientSettings ConfiguredFleet::effective(const std::string& app) const
{
    return effectiveWith(app, {});
}

ClientSettings ConfiguredFleet::effectiveWith(const std::string& app, const SettingMap& changes) const
{
    const auto found = m_configured.find(app);
    SettingMap settings = found == m_configured.end() ? SettingMap() : found->second;
    overlay(settings, changes);
    return effectiveOf(settings);
}

Budget ConfiguredFleet::budgetWith(const std::map<std::string, SettingMap>& changes, int usable) const
{
    Budget budget;
    budget.usable = usable;
    const std::optional<PoolerSpec>& pooler = m_scenario->sandbox.pooler;
    budget.poolerPool = pooler ? pooler->defaultPoolSize : 0;
    const InjectSpec* trigger = findInject(*m_scenario, m_scenario->trigger);
    for (const AppSpec& spec : m_scenario->fleet) {
        // What a check fires must fit as well.
        const bool fired = trigger != nullptr && releases(*trigger, spec.name);
        const DeployRow row{fired ? triggerTimes(*m_scenario) : 1, m_scenario->pace.verification};
        const auto own = changes.find(spec.name);
        ClientSettings settings = own == changes.end() ? effective(spec.name) : effectiveWith(spec.name, own->second);
        settings.instances = mostInstances(spec, settings);
        budget.lines.push_back(budgetLine(spec.name, settings, row));
        budget.lines.back().given = !spec.deployable;
        if (settings.via == Via::Pooler && pooler)
            budget.lines.back().pooledAs = spec.role;
    }
    for (const InjectSpec& inject : m_scenario->injects) {
        if (inject.kind == InjectSpec::Kind::Deploy && inject.apps.size() > 1)
            budget.releases.push_back(inject.apps);
    }
    return budget;
}

} // namespace stormlab
