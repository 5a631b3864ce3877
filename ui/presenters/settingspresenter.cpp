// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenters/settingspresenter.h"

#include "core/domain/configuredfleet.h"
#include "ui/presenters/phrasewording.h"

#include <QCoreApplication>

namespace stormlab
{

namespace
{

struct SettingsWords {
    Q_DECLARE_TR_FUNCTIONS(stormlab::Settings)
};

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

/// The setting that holds this one below what is configured; empty where none does. A pool that may hold two
/// connections keeps no eleven of them open.
QString limitOf(const std::string& key, const SettingMap& configured, const ClientSettings& effective)
{
    const auto asked = configured.find(key);
    const bool limited = key == "pool.min" && asked != configured.end() &&
                         QString::fromStdString(asked->second).toInt() > effective.pool.min;
    return limited ? QStringLiteral("pool.max") : QString();
}

/// What changes of other settings would make of this row. The arrow stands where the change is: one that names the
/// setting, in the column of what is configured, with what is in force until the deploy beside it; one that comes along
/// with another's, in the column of what is in force, with what stays configured beside it.
void plan(SettingRow& row, const ConfiguredFleet& fleet, const std::string& app, const SettingMap& changes)
{
    if (changes.count(row.key) > 0)
        return;
    const ClientSettings after = fleet.effectiveWith(app, changes);
    const QString value = QString::fromStdString(settingValue(after, row.key));
    if (value == row.wanted)
        return;
    row.planned = value;
    row.limit = limitOf(row.key, fleet.configured().at(app), after);
}

} // namespace

std::map<std::string, SettingMap> configuredNow(const SettingsPast& past, const Scenario& scenario)
{
    return fleetOf(past, scenario).configured();
}

std::vector<SettingRow> settingRows(const SettingsPast& past, const Scenario& scenario, const std::string& app,
                                    const SettingMap& changes)
{
    if (findApp(scenario, app) == nullptr)
        return {};
    const ConfiguredFleet fleet = fleetOf(past, scenario);
    const SettingMap& settings = fleet.configured().at(app);
    const ClientSettings wanted = fleet.effective(app);
    const ClientSettings inForce = fleet.inForce(app);
    const bool planning = !changes.empty() && isValid(settings, changes);
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
        row.says = inWords(description->says);
        row.limit = limitOf(key, settings, wanted);
        if (planning)
            plan(row, fleet, app, changes);
        rows.push_back(row);
    }
    return rows;
}

QString effectiveText(const SettingRow& row)
{
    const QString value = !row.planned.isEmpty() ? QStringLiteral("→ ") + row.planned : row.effective;
    if (row.planned.isEmpty() && row.isRollingOut())
        return value + QChar(0x2026);
    return row.limit.isEmpty() ? value : QStringLiteral("%1 (%2)").arg(value, row.limit);
}

QString effectiveSentence(const SettingRow& row)
{
    const QString key = QString::fromStdString(row.key);
    if (!row.planned.isEmpty())
        return row.limit.isEmpty() ? SettingsWords::tr("A deploy brings %1 to %2.").arg(key, row.planned)
                                   : SettingsWords::tr("%1 stays %2, but %3 will be in force: %4 limits it.")
                                         .arg(key, row.configured, row.planned, row.limit);
    if (row.isRollingOut())
        return SettingsWords::tr("%1 is rolling out; instances that are not replaced yet run with %2.")
            .arg(row.wanted, row.effective);
    return row.limit.isEmpty() ? QString()
                               : SettingsWords::tr("%1 is configured as %2, but %3 is in force: %4 limits it.")
                                     .arg(key, row.configured, row.effective, row.limit);
}

Budget budgetNow(const SettingsPast& past, const Scenario& scenario)
{
    return fleetOf(past, scenario).budget(usableNow(past, scenario));
}

Budget budgetWith(const SettingsPast& past, const Scenario& scenario, std::map<std::string, SettingMap> changes)
{
    const ConfiguredFleet fleet = fleetOf(past, scenario);
    const auto isSensible = [&fleet](const auto& of) {
        const auto configured = fleet.configured().find(of.first);
        return configured != fleet.configured().end() && isValid(configured->second, of.second);
    };
    std::erase_if(changes, [&isSensible](const auto& of) { return !isSensible(of); });
    return fleet.budgetWith(changes, usableNow(past, scenario));
}

} // namespace stormlab
