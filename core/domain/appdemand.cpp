// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/appdemand.h"

#include "core/domain/budget.h"

#include <algorithm>
#include <cmath>

namespace stormlab
{

namespace
{

/// Those that are replaced stay for their grace, whatever the overlap.
constexpr int generationsOfPods = 2;

std::vector<ClientSettings> everySettings(const Scenario& scenario, const AppSpec& app)
{
    std::vector<SettingMap> configured{app.settings};
    for (const InjectSpec& inject : scenario.injects) {
        if (!releases(inject, app.name))
            continue;
        SettingMap& released = configured.emplace_back(inject.settings);
        released.insert(app.settings.begin(), app.settings.end());
    }
    std::vector<ClientSettings> every;
    for (const SettingMap& settings : configured) {
        if (const Result<ClientSettings> checked = effectiveSettings(settings))
            every.push_back(checked.value());
    }
    return every;
}

/// A check may fire its trigger several times in a row.
DeployRow rowOf(const Scenario& scenario, const AppSpec& app)
{
    const InjectSpec* const trigger = findInject(scenario, scenario.trigger);
    const bool fired = trigger != nullptr && releases(*trigger, app.name);
    return {fired ? triggerTimes(scenario) : 1, scenario.pace.verification};
}

/// Of one app comes at most one burst at a time.
double mostPerSecond(const Scenario& scenario, const AppSpec& app)
{
    double extra = 0;
    for (const InjectSpec& inject : scenario.injects) {
        const bool brings = std::find(inject.apps.begin(), inject.apps.end(), app.name) != inject.apps.end();
        if (inject.kind == InjectSpec::Kind::Burst && brings)
            extra = std::max(extra, extraRequests(inject, app.workload));
    }
    return app.workload.requestsPerSecond + extra;
}

} // namespace

AppDemand appDemand(const Scenario& scenario, const AppSpec& app)
{
    AppDemand demand;
    Milliseconds wait{0};
    for (ClientSettings settings : everySettings(scenario, app)) {
        settings.instances = mostInstances(app, settings);
        const BudgetLine line = budgetLine(app.name, settings, rowOf(scenario, app));
        demand.connections = std::max(demand.connections, line.deploying());
        if (app.pods)
            demand.pods = std::max(demand.pods, line.instances * std::max(line.generations, generationsOfPods));
        wait = std::max(wait, longestWait(app.workload, settings));
    }
    const double seconds = std::chrono::duration<double>(wait).count();
    demand.requests = static_cast<int>(std::ceil(mostPerSecond(scenario, app) * seconds));
    return demand;
}

} // namespace stormlab
