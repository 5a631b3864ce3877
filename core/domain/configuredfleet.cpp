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
    if (const auto* fired = std::get_if<InjectFired>(&event.body)) {
        const InjectSpec* inject = findInject(*m_scenario, fired->name);
        const bool first = m_fired.insert(fired->name).second;
        if (inject != nullptr && first && inject->kind == InjectSpec::Kind::Deploy)
            overlay(m_configured[inject->app], inject->settings);
    } else if (const auto* started = std::get_if<DeployStarted>(&event.body)) {
        overlay(m_configured[started->app], started->changes);
    } else if (const auto* finished = std::get_if<DeployFinished>(&event.body)) {
        m_configured[finished->app] = finished->configured;
    }
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

Budget ConfiguredFleet::budget(int usable) const
{
    Budget budget;
    budget.usable = usable;
    for (const AppSpec& app : m_scenario->fleet)
        budget.lines.push_back(budgetLine(app.name, effective(app.name)));
    return budget;
}

} // namespace stormlab
