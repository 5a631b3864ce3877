// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenters/settingspresenter.h"

#include "core/domain/configuredfleet.h"

namespace stormlab
{

namespace
{

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

ConfiguredFleet fleetOf(const SettingsPast& past, const Scenario& scenario)
{
    ConfiguredFleet fleet(scenario);
    for (const TimelineEvent* event : past.told)
        fleet.add(*event);
    return fleet;
}

/// Whether all of an app's settings are settings, with these changes over what was configured.
bool isValid(const SettingMap& configured, SettingMap changes)
{
    changes.insert(configured.begin(), configured.end());
    return effectiveSettings(changes).ok();
}

} // namespace

std::map<std::string, SettingMap> configuredNow(const SettingsPast& past, const Scenario& scenario)
{
    return fleetOf(past, scenario).configured();
}

std::vector<SettingRow> settingRows(const SettingsPast& past, const Scenario& scenario, const std::string& app)
{
    if (findApp(scenario, app) == nullptr)
        return {};
    const ConfiguredFleet fleet = fleetOf(past, scenario);
    const SettingMap& settings = fleet.configured().at(app);
    const ClientSettings wanted = fleet.effective(app);
    const ClientSettings inForce = fleet.inForce(app);
    std::vector<SettingRow> rows;
    for (const std::string& key : scenario.clientSettings) {
        const SettingDescription* description = descriptionOf(key);
        if (description == nullptr)
            continue;
        const auto configured = settings.find(key);
        SettingRow row;
        row.key = key;
        row.configured =
            configured == settings.end() ? QString(QChar(0x2013)) : QString::fromStdString(configured->second);
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
    return fleetOf(past, scenario).budget(usableNow(past, scenario));
}

Budget budgetWith(const SettingsPast& past, const Scenario& scenario, const std::string& app, const SettingMap& changes)
{
    const ConfiguredFleet fleet = fleetOf(past, scenario);
    const auto configured = fleet.configured().find(app);
    const bool valid = configured != fleet.configured().end() && isValid(configured->second, changes);
    return fleet.budgetWith(app, valid ? changes : SettingMap{}, usableNow(past, scenario));
}

} // namespace stormlab
