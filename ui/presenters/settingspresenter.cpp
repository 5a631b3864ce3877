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

} // namespace

std::map<std::string, SettingMap> configuredNow(const SettingsPast& past, const Scenario& scenario)
{
    std::map<std::string, SettingMap> configured;
    for (const AppSpec& app : scenario.fleet)
        configured[app.name] = app.settings;
    std::set<std::string> fired;
    for (const TimelineEvent* event : past.told) {
        if (const auto* inject = std::get_if<InjectFired>(&event->body)) {
            // Fired again, an inject keeps what the learner has deployed since.
            const InjectSpec* spec = findInject(scenario, inject->name);
            if (spec != nullptr && fired.insert(inject->name).second && configured.contains(spec->app))
                merge(configured[spec->app], spec->settings);
        } else if (const auto* started = std::get_if<DeployStarted>(&event->body)) {
            if (configured.contains(started->app))
                merge(configured[started->app], started->changes);
        } else if (const auto* finished = std::get_if<DeployFinished>(&event->body)) {
            if (configured.contains(finished->app))
                configured[finished->app] = finished->configured;
        }
    }
    return configured;
}

std::vector<SettingRow> settingRows(const SettingsPast& past, const Scenario& scenario, const std::string& app)
{
    const std::map<std::string, SettingMap> all = configuredNow(past, scenario);
    const auto found = all.find(app);
    if (found == all.end())
        return {};
    const ClientSettings settings = effective(found->second);
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
        row.effective = QString::fromStdString(settingValue(settings, key));
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
