// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/poolbounds.h"
#include "core/domain/scenarioparts.h"

#include <algorithm>
#include <numeric>

namespace stormlab
{

namespace
{

constexpr int mostConnections = 5'000;

/// Adds mistakes of scenario.json at places that are known by their pointer.
class ReferenceChecker
{
public:
    ReferenceChecker(const Scenario& scenario, std::vector<ScenarioMistake>& mistakes)
        : m_scenario(scenario), m_mistakes(mistakes)
    {
    }

    void check()
    {
        checkNumbers();
        checkFleet();
        checkInjects();
        checkClientSettings();
        checkCauses();
        checkRubric();
    }

private:
    void add(std::string pointer, std::string says)
    {
        // What could not even be read has been reported at its place already.
        const bool known = std::any_of(m_mistakes.begin(), m_mistakes.end(),
                                       [&](const ScenarioMistake& mistake) { return mistake.pointer == pointer; });
        if (!known)
            m_mistakes.push_back({"scenario.json", std::move(pointer), std::move(says)});
    }

    [[nodiscard]] bool hasMistakeAt(std::string_view start, std::string_view end) const
    {
        return std::any_of(m_mistakes.begin(), m_mistakes.end(), [&](const ScenarioMistake& mistake) {
            return mistake.pointer.starts_with(start) && mistake.pointer.ends_with(end);
        });
    }

    void checkNumbers()
    {
        if (m_scenario.minutesLeast > m_scenario.minutesMost)
            add("/minutes", "begins with the longer time: expected the least first");
        if (m_scenario.sandbox.superuserReserved >= m_scenario.sandbox.maxConnections)
            add("/sandbox/superuser_reserved_connections",
                "leaves no slot for anybody: expected less than max_connections");
    }

    void checkFleet()
    {
        int total = 0;
        for (std::size_t index = 0; index < m_scenario.fleet.size(); ++index) {
            const AppSpec& app = m_scenario.fleet[index];
            const std::string pointer = "/fleet/" + std::to_string(index);
            const auto sameName = [&](const AppSpec& other) { return other.name == app.name; };
            const auto first = std::find_if(m_scenario.fleet.begin(), m_scenario.fleet.end(), sameName);
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
        const std::vector<std::string>& keys = m_scenario.clientSettings;
        const auto via = std::find(keys.begin(), keys.end(), "via");
        if (via != keys.end() && lacksPooler())
            add("/client_settings/" + std::to_string(via - keys.begin()),
                "offers a way through a pooler, and there is none: expected sandbox.pooler");
    }

    [[nodiscard]] bool lacksPooler() const
    {
        return !m_scenario.sandbox.pooler && !hasMistakeAt("/sandbox", "/sandbox");
    }

    /// Instances times pool of the app, at its largest over all injects.
    [[nodiscard]] int largest(const AppSpec& app) const
    {
        const auto connections = [&app](const SettingMap& settings) {
            const Result<ClientSettings> effective = effectiveSettings(settings);
            return effective ? mostInstances(app, effective.value()) * effective.value().pool.max : 0;
        };
        int most = connections(app.settings);
        for (const InjectSpec& inject : m_scenario.injects) {
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
        for (std::size_t index = 0; index < m_scenario.injects.size(); ++index) {
            const InjectSpec& inject = m_scenario.injects[index];
            const std::string pointer = "/injects/" + std::to_string(index);
            if (!inject.name.empty() && findInject(m_scenario, inject.name) != &inject)
                add(pointer + "/name", "\"" + inject.name + "\" is there twice: expected each inject once");
            checkOneOrSeveral(inject.apps, pointer);
            checkPause(inject, pointer);
            checkVia(inject.settings, pointer);
            checkBurst(inject, pointer);
            for (const std::string& name : inject.apps) {
                if (const AppSpec* app = findApp(m_scenario, name))
                    checkPool(app->settings, inject.settings, pointer);
            }
            anyAt = anyAt || (inject.at && inject.kind != InjectSpec::Kind::Resume);
        }
        if (!m_scenario.injects.empty() && !anyAt && !hasMistakeAt("/injects", "/at_ms") && kindsKnown())
            add("/injects", "has no deploy, pause or burst with at_ms: expected one, or the incident never begins");
        if (!m_scenario.trigger.empty() && !m_scenario.injects.empty())
            checkTrigger();
    }

    [[nodiscard]] bool kindsKnown() const { return !hasMistakeAt("/injects/", "/kind"); }

    void checkPause(const InjectSpec& inject, const std::string& pointer)
    {
        const bool resumed =
            std::any_of(m_scenario.injects.begin(), m_scenario.injects.end(),
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
        if (inject.lasts && inject.rate.ramp > *inject.lasts)
            add(pointer + "/ramp_ms", "is above for_ms: expected the burst to reach its rate");
        for (const std::string& name : inject.apps) {
            const AppSpec* app = findApp(m_scenario, name);
            if (app != nullptr && app->workload.steps.empty())
                add(pointer, "brings requests to \"" + name + "\", whose workload has no steps: expected some");
            else if (app != nullptr && inject.rate.factor && app->workload.requestsPerSecond <= 0)
                add(pointer + "/factor", "multiplies nothing: expected \"requests_per_second\", because \"" + name +
                                             "\" has no requests of its own");
        }
    }

    /// What a check fires has to be over while it is measured.
    void checkTrigger()
    {
        const InjectSpec* trigger = findInject(m_scenario, m_scenario.trigger);
        const Milliseconds measured = m_scenario.pace.verification;
        if (trigger == nullptr)
            add("/trigger", "names the unknown inject \"" + m_scenario.trigger + "\"");
        else if (trigger->kind == InjectSpec::Kind::Resume)
            add("/trigger", "names an inject of the kind resume: expected a deploy, a pause or a burst");
        else if (trigger->kind != InjectSpec::Kind::Deploy && (!trigger->lasts || *trigger->lasts >= measured))
            add("/trigger", "names a " + std::string(toString(trigger->kind)) +
                                " that is not over when the measurement ends: expected one with a for_ms "
                                "below pace.verification_ms, " +
                                std::to_string(measured.count()));
    }

    void checkApp(const std::string& app, const std::string& pointer)
    {
        // Where the fleet's own names are wrong, those who use them cannot be judged.
        const bool namesKnown = !m_scenario.fleet.empty() && !hasMistakeAt("/fleet/", "/app");
        if (app.empty() || !namesKnown || findApp(m_scenario, app) != nullptr)
            return;
        std::vector<std::string> names;
        for (const AppSpec& known : m_scenario.fleet)
            names.push_back(known.name);
        const std::string near = nearest(app, names);
        add(pointer, "names the unknown app \"" + app + "\"" + (near.empty() ? "" : ": did you mean " + near + "?"));
    }

    void checkApps(const std::vector<std::string>& apps, const std::string& pointer)
    {
        for (std::size_t index = 0; index < apps.size(); ++index)
            checkApp(apps[index], pointer + "/" + std::to_string(index));
    }

    void checkOneOrSeveral(const std::vector<std::string>& apps, const std::string& pointer)
    {
        if (apps.size() == 1)
            checkApp(apps.front(), pointer + "/app");
        else
            checkApps(apps, pointer + "/apps");
    }

    void checkCauses()
    {
        std::vector<std::string> seen;
        for (std::size_t index = 0; index < m_scenario.causes.size(); ++index) {
            const std::string& cause = m_scenario.causes[index].cause;
            if (!cause.empty() && std::find(seen.begin(), seen.end(), cause) != seen.end())
                add("/causes/" + std::to_string(index) + "/cause",
                    "\"" + cause + "\" is there twice: expected each cause once");
            seen.push_back(cause);
        }
    }

    void checkRubric()
    {
        const std::vector<RubricCheck>& checks = m_scenario.rubric.checks;
        std::vector<std::string> seen;
        for (std::size_t index = 0; index < checks.size(); ++index) {
            const std::string pointer = "/rubric/checks/" + std::to_string(index);
            const std::string& id = checks[index].id;
            if (!id.empty() && std::find(seen.begin(), seen.end(), id) != seen.end())
                add(pointer + "/id", "\"" + id + "\" is there twice: expected each check once");
            seen.push_back(id);
            std::visit([&](const auto& predicate) { checkPredicate(predicate, pointer); }, checks[index].predicate);
        }
        const int total = std::accumulate(checks.begin(), checks.end(), 0,
                                          [](int sum, const RubricCheck& check) { return sum + check.points; });
        if (!checks.empty() && total != 100 && allPointsKnown())
            add("/rubric/checks", "has points that add up to " + std::to_string(total) + ": expected 100");
    }

    [[nodiscard]] bool allPointsKnown() const
    {
        const auto unreadable = [](const ScenarioMistake& mistake) {
            const std::string_view start = "/rubric/checks/";
            const bool whole =
                mistake.pointer.starts_with(start) && mistake.pointer.find('/', start.size()) == std::string::npos;
            return whole && mistake.says.ends_with("expected an object");
        };
        return !hasMistakeAt("/rubric/checks/", "/points") &&
               std::none_of(m_mistakes.begin(), m_mistakes.end(), unreadable);
    }

    void checkPredicate(const DiagnosisPredicate& predicate, const std::string& pointer)
    {
        checkOneOrSeveral(predicate.apps, pointer);
        const bool offered = std::any_of(m_scenario.causes.begin(), m_scenario.causes.end(),
                                         [&](const CauseChoice& choice) { return choice.cause == predicate.cause; });
        if (!predicate.cause.empty() && !m_scenario.causes.empty() && !offered)
            add(pointer + "/cause", "\"" + predicate.cause + "\" is not among the causes that the scenario offers");
        if (!predicate.trigger.empty() && predicate.trigger == predicate.cause)
            add(pointer + "/trigger_cause", "is the cause itself: expected another one, that only set it off");
    }
    void checkPredicate(const ShedPredicate& predicate, const std::string& pointer)
    {
        checkApp(predicate.app, pointer + "/app");
    }
    void checkPredicate(const RecoveredPredicate& predicate, const std::string& pointer)
    {
        checkApps(predicate.apps, pointer + "/apps");
    }
    void checkPredicate(const HoldsPredicate& predicate, const std::string& pointer)
    {
        checkApps(predicate.apps, pointer + "/apps");
        const bool anyPods = std::any_of(m_scenario.fleet.begin(), m_scenario.fleet.end(),
                                         [](const AppSpec& app) { return app.pods.has_value(); });
        if (!anyPods && (predicate.liveness || predicate.readyWithin))
            add(pointer, "asks how pods fare: expected an app of the fleet with \"pods\"");
        checkApps(predicate.refusedApps, pointer + "/refused_apps");
    }
    void checkPredicate(const ServedPredicate& predicate, const std::string& pointer)
    {
        checkApps(predicate.apps, pointer + "/apps");
    }
    void checkPredicate(const BreakerPredicate& predicate, const std::string& pointer)
    {
        checkApp(predicate.app, pointer + "/app");
    }
    void checkPredicate(const TrapPredicate& predicate, const std::string& pointer)
    {
        checkApps(predicate.targets, pointer + "/targets");
    }
    void checkPredicate(const EvidencePredicate&, const std::string&) {}
    void checkPredicate(const BudgetPredicate&, const std::string&) {}

    const Scenario& m_scenario;
    std::vector<ScenarioMistake>& m_mistakes;
};

} // namespace

void checkReferences(const Scenario& scenario, std::vector<ScenarioMistake>& mistakes)
{
    ReferenceChecker(scenario, mistakes).check();
}

} // namespace stormlab
