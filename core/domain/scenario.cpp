// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/scenario.h"

#include <algorithm>
#include <array>

namespace stormlab
{

std::string_view toString(PoolMode mode)
{
    return mode == PoolMode::Transaction ? "transaction" : "session";
}

std::string_view toString(InjectSpec::Kind kind)
{
    constexpr std::array<std::string_view, 4> names = {"deploy", "pause", "resume", "burst"};
    return names.at(static_cast<std::size_t>(kind));
}

const AppSpec* findApp(const Scenario& scenario, std::string_view name)
{
    const auto found = std::find_if(scenario.fleet.begin(), scenario.fleet.end(),
                                    [&](const AppSpec& app) { return app.name == name; });
    return found == scenario.fleet.end() ? nullptr : &*found;
}

const InjectSpec* findInject(const Scenario& scenario, std::string_view name)
{
    const auto found = std::find_if(scenario.injects.begin(), scenario.injects.end(),
                                    [&](const InjectSpec& inject) { return inject.name == name; });
    return found == scenario.injects.end() ? nullptr : &*found;
}

int triggerTimes(const Scenario& scenario)
{
    int times = 1;
    for (const RubricCheck& check : scenario.rubric.checks) {
        if (const auto* holds = std::get_if<HoldsPredicate>(&check.predicate))
            times = std::max(times, holds->times);
    }
    return times;
}

bool releases(const InjectSpec& inject, std::string_view app)
{
    return inject.kind == InjectSpec::Kind::Deploy &&
           std::find(inject.apps.begin(), inject.apps.end(), app) != inject.apps.end();
}

int mostInstances(const AppSpec& app, const ClientSettings& settings)
{
    return app.workload.environments ? app.workload.environments->most : settings.instances;
}

Milliseconds longestWait(const Workload& workload, const ClientSettings& settings)
{
    if (!workload.environments)
        return settings.pool.acquireTimeout;
    return std::min({settings.pool.acquireTimeout, settings.pool.connectTimeout, workload.environments->limit});
}

double extraRequests(const InjectSpec& burst, const Workload& workload)
{
    // What may be asked for without a factor, too.
    constexpr double mostRequests = 10'000;
    const double usual = workload.requestsPerSecond;
    const double asked = burst.rate.requestsPerSecond.value_or(usual * burst.rate.factor.value_or(1));
    return std::max(0.0, std::min(asked, mostRequests) - usual);
}

} // namespace stormlab
