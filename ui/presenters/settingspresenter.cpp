// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenters/settingspresenter.h"

#include <set>

namespace stormlab
{

namespace
{

void merge(SettingMap& into, const SettingMap& changes)
{
    for (const auto& [key, value] : changes)
        into[key] = value;
}

/// The scenario is checked when it is loaded and deploys are checked before they start, so an invalid map can only come
/// from a damaged recording: the library's defaults are then the honest answer.
ClientSettings effective(const SettingMap& configured)
{
    const Result<ClientSettings> settings = effectiveSettings(configured);
    return settings ? settings.value() : ClientSettings{};
}

const SettingDescription* descriptionOf(const std::string& key)
{
    for (const SettingDescription& description : settingDescriptions()) {
        if (description.key == key)
            return &description;
    }
    return nullptr;
}

int usableNow(const SettingsPast& past, const Scenario& scenario)
{
    return past.limits ? past.limits->usable() : scenario.sandbox.maxConnections - scenario.sandbox.superuserReserved;
}

Budget budgetOf(const std::map<std::string, SettingMap>& configured, const Scenario& scenario, int usable)
{
    Budget budget;
    budget.usable = usable;
    for (const AppSpec& app : scenario.fleet)
        budget.lines.push_back(budgetLine(app.name, effective(configured.at(app.name))));
    return budget;
}

/// What each app is configured to, and what is in force while a deploy of it rolls out.
class Rollouts
{
public:
    explicit Rollouts(const Scenario& scenario) : m_scenario(scenario)
    {
        for (const AppSpec& app : scenario.fleet)
            m_configured[app.name] = app.settings;
    }

    void add(const EventBody& body)
    {
        if (const auto* inject = std::get_if<InjectFired>(&body))
            fired(*inject);
        else if (const auto* deploy = std::get_if<DeployStarted>(&body))
            started(*deploy);
        else if (const auto* deployed = std::get_if<DeployFinished>(&body))
            finished(*deployed);
    }

    [[nodiscard]] const std::map<std::string, SettingMap>& configured() const { return m_configured; }
    [[nodiscard]] const SettingMap& inForce(const std::string& app) const
    {
        return m_open.contains(app) ? m_before.at(app) : m_configured.at(app);
    }

private:
    void fired(const InjectFired& inject)
    {
        const InjectSpec* spec = findInject(m_scenario, inject.name);
        if (spec == nullptr || !m_configured.contains(spec->app))
            return;
        // The deploy that the inject begins is told after it.
        if (!m_open.contains(spec->app))
            m_before[spec->app] = m_configured[spec->app];
        // Fired again, an inject keeps what the learner has deployed since.
        if (m_fired.insert(inject.name).second)
            merge(m_configured[spec->app], spec->settings);
    }

    void started(const DeployStarted& deploy)
    {
        if (!m_configured.contains(deploy.app))
            return;
        if (!m_open.contains(deploy.app) && deploy.origin == Origin::Learner)
            m_before[deploy.app] = m_configured[deploy.app];
        m_before.try_emplace(deploy.app, m_configured[deploy.app]);
        m_open[deploy.app].insert(deploy.generation);
        merge(m_configured[deploy.app], deploy.changes);
    }

    void finished(const DeployFinished& deploy)
    {
        if (!m_configured.contains(deploy.app))
            return;
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

    const Scenario& m_scenario;
    std::map<std::string, SettingMap> m_configured;
    std::map<std::string, SettingMap> m_before;
    std::map<std::string, std::set<int>> m_open; ///< generations that roll out, by app
    std::map<std::string, int> m_finished;       ///< the last generation that has rolled out, by app
    std::set<std::string> m_fired;
};

Rollouts rolloutsOf(const SettingsPast& past, const Scenario& scenario)
{
    Rollouts rollouts(scenario);
    for (const TimelineEvent* event : past.told)
        rollouts.add(event->body);
    return rollouts;
}

} // namespace

std::map<std::string, SettingMap> configuredNow(const SettingsPast& past, const Scenario& scenario)
{
    return rolloutsOf(past, scenario).configured();
}

std::vector<SettingRow> settingRows(const SettingsPast& past, const Scenario& scenario, const std::string& app)
{
    const Rollouts rollouts = rolloutsOf(past, scenario);
    const auto found = rollouts.configured().find(app);
    if (found == rollouts.configured().end())
        return {};
    const ClientSettings wanted = effective(found->second);
    const ClientSettings inForce = effective(rollouts.inForce(app));
    std::vector<SettingRow> rows;
    for (const std::string& key : scenario.clientSettings) {
        const SettingDescription* description = descriptionOf(key);
        if (description == nullptr)
            continue;
        const auto configured = found->second.find(key);
        SettingRow row;
        row.key = key;
        row.configured =
            configured == found->second.end() ? QString(QChar(0x2013)) : QString::fromStdString(configured->second);
        row.wanted = QString::fromStdString(settingValue(wanted, key));
        row.effective = QString::fromStdString(settingValue(inForce, key));
        row.unit = description->unit == "ms" ? QStringLiteral("ms") : QString();
        row.says = QString::fromStdString(description->says);
        rows.push_back(row);
    }
    return rows;
}

Budget budgetNow(const SettingsPast& past, const Scenario& scenario)
{
    return budgetOf(configuredNow(past, scenario), scenario, usableNow(past, scenario));
}

Budget budgetWith(const SettingsPast& past, const Scenario& scenario, const std::string& app, const SettingMap& changes)
{
    std::map<std::string, SettingMap> configured = configuredNow(past, scenario);
    const auto found = configured.find(app);
    if (found != configured.end()) {
        SettingMap changed = found->second;
        merge(changed, changes);
        if (effectiveSettings(changed))
            found->second = changed;
    }
    return budgetOf(configured, scenario, usableNow(past, scenario));
}

} // namespace stormlab
