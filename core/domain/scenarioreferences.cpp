// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/poolbounds.h"
#include "core/domain/referencecheck.h"
#include "core/domain/scenarioparts.h"

#include <algorithm>
#include <numeric>

namespace stormlab
{

namespace
{

constexpr int mostConnections = 5'000;

/// Adds mistakes of scenario.json at places that are known by their pointer.
class ScenarioReferences : private ReferenceCheck
{
public:
    using ReferenceCheck::ReferenceCheck;

    void check()
    {
        checkNumbers();
        checkFleet();
        checkInjects();
        checkClientSettings();
        checkCauses();
    }

private:
    void checkNumbers()
    {
        if (scenario().minutesLeast > scenario().minutesMost)
            add("/minutes", "begins with the longer time: expected the least first");
        if (scenario().sandbox.superuserReserved >= scenario().sandbox.maxConnections)
            add("/sandbox/superuser_reserved_connections",
                "leaves no slot for anybody: expected less than max_connections");
    }

    void checkFleet()
    {
        int total = 0;
        for (std::size_t index = 0; index < scenario().fleet.size(); ++index) {
            const AppSpec& app = scenario().fleet[index];
            const std::string pointer = "/fleet/" + std::to_string(index);
            const auto sameName = [&](const AppSpec& other) { return other.name == app.name; };
            const auto first = std::find_if(scenario().fleet.begin(), scenario().fleet.end(), sameName);
            if (!app.name.empty() && &*first != &app)
                add(pointer + "/app", "\"" + app.name + "\" is there twice: expected each app once");
            const bool works = app.workload.requestsPerSecond > 0 || app.workload.workers > 0;
            if (works && app.workload.steps.empty())
                add(pointer + "/workload/steps", "is empty: expected a step, because the app has requests or workers");
            checkPool({}, app.settings, pointer);
            checkPods(app, pointer);
            checkVia(app.settings, pointer);
            checkFunction(app, pointer);
            total += largest(app);
        }
        if (total > mostConnections)
            add("/fleet", "opens up to " + std::to_string(total) +
                              " connections: expected instances times pool.max of all apps to be at most " +
                              std::to_string(mostConnections));
    }

    void checkPods(const AppSpec& app, const std::string& pointer)
    {
        if (app.pods && app.workload.workers > 0)
            add(pointer + "/workload/workers", "cannot be beside \"pods\": expected requests_per_second alone, because "
                                               "pods answer requests and nothing else");
        if (app.pods && app.workload.environments)
            add(pointer + "/pods", "cannot be beside \"environments\": expected pods or a function");
        const Result<ClientSettings> settings = effectiveSettings(app.settings);
        if (app.pods && settings && settings.value().instances > mostPods)
            add(pointer + "/settings/instances",
                "is above " + std::to_string(mostPods) + ": expected no more pods, because each is two processes");
    }

    /// What serves one request at a time, and what needs several connections at once.
    void checkFunction(const AppSpec& app, const std::string& pointer)
    {
        if (app.workload.environments && app.workload.workers > 0)
            add(pointer + "/workload/workers", "are not for a function: expected none beside \"environments\"");
        if (app.workload.environments && app.settings.contains("instances"))
            add(pointer + "/settings/instances",
                "are not for a function: expected none, because environments.most says how many there are");
        for (std::size_t step = 0; step < app.workload.steps.size(); ++step) {
            if (app.workload.steps[step].parallel > 1 && app.workload.transaction)
                add(pointer + "/workload/steps/" + std::to_string(step) + "/parallel",
                    "is above 1 within a transaction, which is one connection's: expected \"transaction\": false");
        }
    }

    /// A minimum above a maximum that nobody has set is no mistake: the library's own maximum lowers it in effect, and
    /// that may be the story.
    void checkPool(const SettingMap& configured, const SettingMap& settings, const std::string& pointer)
    {
        if (!configured.contains("pool.max") && !settings.contains("pool.max"))
            return;
        const Result<void> bounds = checkPoolBounds(configured, settings);
        if (!bounds)
            add(pointer + "/settings/pool.min", "is above pool.max: " + bounds.error().message);
    }

    void checkVia(const SettingMap& settings, const std::string& pointer)
    {
        const auto via = settings.find("via");
        if (via != settings.end() && via->second == "pooler" && lacksPooler())
            add(pointer + "/settings/via", "is \"pooler\", and there is none: expected sandbox.pooler");
    }

    /// What learners are offered must be possible.
    void checkClientSettings()
    {
        const std::vector<std::string>& keys = scenario().clientSettings;
        const auto via = std::find(keys.begin(), keys.end(), "via");
        if (via != keys.end() && lacksPooler())
            add("/client_settings/" + std::to_string(via - keys.begin()),
                "offers a way through a pooler, and there is none: expected sandbox.pooler");
    }

    /// Instances times pool of the app, at its largest over all injects.
    [[nodiscard]] int largest(const AppSpec& app) const
    {
        const auto connections = [&app](const SettingMap& settings) {
            const Result<ClientSettings> effective = effectiveSettings(settings);
            return effective ? mostInstances(app, effective.value()) * effective.value().pool.max : 0;
        };
        int most = connections(app.settings);
        for (const InjectSpec& inject : scenario().injects) {
            if (!releases(inject, app.name))
                continue;
            SettingMap settings = inject.settings;
            settings.insert(app.settings.begin(), app.settings.end());
            most = std::max(most, connections(settings));
        }
        return most;
    }

    void checkInjects()
    {
        bool anyAt = false;
        for (std::size_t index = 0; index < scenario().injects.size(); ++index) {
            const InjectSpec& inject = scenario().injects[index];
            const std::string pointer = "/injects/" + std::to_string(index);
            if (!inject.name.empty() && findInject(scenario(), inject.name) != &inject)
                add(pointer + "/name", "\"" + inject.name + "\" is there twice: expected each inject once");
            checkOneOrSeveral(inject.apps, pointer);
            checkPause(inject, pointer);
            checkVia(inject.settings, pointer);
            checkBurst(inject, pointer);
            for (const std::string& name : inject.apps) {
                if (const AppSpec* app = findApp(scenario(), name))
                    checkPool(app->settings, inject.settings, pointer);
            }
            anyAt = anyAt || (inject.at && inject.kind != InjectSpec::Kind::Resume);
        }
        if (!scenario().injects.empty() && !anyAt && !hasMistakeAt("/injects", "/at_ms") && kindsKnown())
            add("/injects", "has no deploy, pause or burst with at_ms: expected one, or the incident never begins");
        if (!scenario().trigger.empty() && !scenario().injects.empty())
            checkTrigger();
    }

    [[nodiscard]] bool kindsKnown() const { return !hasMistakeAt("/injects/", "/kind"); }

    void checkPause(const InjectSpec& inject, const std::string& pointer)
    {
        const bool resumed =
            std::any_of(scenario().injects.begin(), scenario().injects.end(),
                        [](const InjectSpec& other) { return other.kind == InjectSpec::Kind::Resume; });
        if (inject.kind != InjectSpec::Kind::Pause || !kindsKnown())
            return;
        if (!inject.lasts && !resumed)
            add(pointer, "pauses the server for ever: expected for_ms, or an inject of the kind resume");
        if (inject.every && (!inject.lasts || *inject.every <= *inject.lasts))
            add(pointer + "/every_ms",
                "begins the pause again before it is over: expected more than for_ms, which has to be there");
    }

    void checkBurst(const InjectSpec& inject, const std::string& pointer)
    {
        if (inject.kind != InjectSpec::Kind::Burst)
            return;
        if (inject.rate.factor == 1.0)
            add(pointer + "/factor", "is 1, which brings no more requests: expected more than 1");
        if (inject.lasts && inject.rate.ramp > *inject.lasts)
            add(pointer + "/ramp_ms", "is above for_ms: expected the burst to reach its rate");
        for (const std::string& name : inject.apps) {
            const AppSpec* app = findApp(scenario(), name);
            if (app != nullptr && app->workload.steps.empty())
                add(pointer, "brings requests to \"" + name + "\", whose workload has no steps: expected some");
            else if (app != nullptr && inject.rate.factor && app->workload.requestsPerSecond <= 0)
                add(pointer + "/factor", "multiplies nothing: expected \"requests_per_second\", because \"" + name +
                                             "\" has no requests of its own");
            else if (app != nullptr && inject.rate.requestsPerSecond &&
                     *inject.rate.requestsPerSecond <= app->workload.requestsPerSecond)
                add(pointer + "/requests_per_second",
                    "brings no more requests than \"" + name + "\" has anyhow: expected a higher rate");
        }
    }

    /// What a check fires has to be over while it is measured.
    void checkTrigger()
    {
        const InjectSpec* trigger = findInject(scenario(), scenario().trigger);
        const Milliseconds measured = scenario().pace.verification;
        if (trigger == nullptr)
            add("/trigger", "names the unknown inject \"" + scenario().trigger + "\"");
        else if (trigger->kind == InjectSpec::Kind::Resume)
            add("/trigger", "names an inject of the kind resume: expected a deploy, a pause or a burst");
        else if (trigger->kind != InjectSpec::Kind::Deploy && (!trigger->lasts || *trigger->lasts >= measured))
            add("/trigger", "names a " + std::string(toString(trigger->kind)) +
                                " that is not over when the measurement ends: expected one with a for_ms "
                                "below pace.verification_ms, " +
                                std::to_string(measured.count()));
    }

    void checkCauses()
    {
        std::vector<std::string> seen;
        for (std::size_t index = 0; index < scenario().causes.size(); ++index) {
            const std::string& cause = scenario().causes[index].cause;
            if (!cause.empty() && std::find(seen.begin(), seen.end(), cause) != seen.end())
                add("/causes/" + std::to_string(index) + "/cause",
                    "\"" + cause + "\" is there twice: expected each cause once");
            seen.push_back(cause);
        }
    }
};

} // namespace

void checkReferences(const Scenario& scenario, std::vector<ScenarioMistake>& mistakes)
{
    ScenarioReferences(scenario, mistakes).check();
    checkRubricReferences(scenario, mistakes);
}

} // namespace stormlab
