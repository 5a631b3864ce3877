// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/referencecheck.h"

#include <algorithm>
#include <numeric>

namespace stormlab
{

namespace
{

/// Checks that nobody can earn or miss, and traps that nobody can spring.
class RubricReferences : private ReferenceCheck
{
public:
    using ReferenceCheck::ReferenceCheck;

    void check()
    {
        const std::vector<RubricCheck>& checks = scenario().rubric.checks;
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

private:
    [[nodiscard]] bool allPointsKnown() const
    {
        return !hasMistakeAt("/rubric/checks/", "/points") && !hasUnreadableElement("/rubric/checks/");
    }

    void checkPredicate(const DiagnosisPredicate& predicate, const std::string& pointer)
    {
        checkOneOrSeveral(predicate.apps, pointer);
        checkOffered(predicate.cause, pointer + "/cause");
        if (!predicate.trigger.empty() && predicate.trigger == predicate.cause)
            add(pointer + "/trigger_cause", "is the cause itself: expected another one, that only set it off");
        checkOffered(predicate.trigger, pointer + "/trigger_cause");
    }

    void checkOffered(const std::string& cause, const std::string& pointer)
    {
        const bool offered = std::any_of(scenario().causes.begin(), scenario().causes.end(),
                                         [&](const CauseChoice& choice) { return choice.cause == cause; });
        if (!cause.empty() && !scenario().causes.empty() && !offered)
            add(pointer, "\"" + cause + "\" is not among the causes that the scenario offers");
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
        if (lacksPods() && (predicate.liveness || predicate.readyWithin))
            add(pointer, "asks how pods fare: expected an app of the fleet with \"pods\"");
        checkApps(predicate.refusedApps, pointer + "/refused_apps");
        checkReadyWithin(predicate, pointer);
    }

    /// When the measurement ends, whoever is ready was so in time.
    void checkReadyWithin(const HoldsPredicate& predicate, const std::string& pointer)
    {
        const InjectSpec* trigger = findInject(scenario(), scenario().trigger);
        if (!predicate.readyWithin || trigger == nullptr)
            return;
        const bool pauses = trigger->kind == InjectSpec::Kind::Pause;
        const Milliseconds measured =
            scenario().pace.verification - (pauses ? trigger->lasts.value_or(Milliseconds{0}) : Milliseconds{0});
        if (measured > Milliseconds{0} && *predicate.readyWithin > measured)
            add(pointer + "/ready_within_ms", "cannot be missed: expected at most " + std::to_string(measured.count()) +
                                                  ", because the measurement ends so long after the trigger" +
                                                  (pauses ? "'s pause" : ""));
    }

    void checkPredicate(const ServedPredicate& predicate, const std::string& pointer)
    {
        checkApps(predicate.apps, pointer + "/apps");
    }
    void checkPredicate(const BreakerPredicate& predicate, const std::string& pointer)
    {
        checkApp(predicate.app, pointer + "/app");
        const AppSpec* app = findApp(scenario(), predicate.app);
        if (app != nullptr && app->pods)
            add(pointer + "/app", "names \"" + predicate.app +
                                      "\", which runs as pods, whose breakers nobody counts: "
                                      "expected an app without \"pods\"");
    }

    void checkPredicate(const TrapPredicate& predicate, const std::string& pointer)
    {
        checkApps(predicate.targets, pointer + "/targets");
        if (predicate.kind == TrapKind::ProbeLoosened || predicate.kind == TrapKind::KilledPods)
            checkPodTrap(predicate, pointer);
    }

    void checkPodTrap(const TrapPredicate& predicate, const std::string& pointer)
    {
        if (predicate.targets.empty() && lacksPods())
            add(pointer, "springs for nobody: expected an app of the fleet with \"pods\"");
        for (std::size_t index = 0; index < predicate.targets.size(); ++index) {
            const AppSpec* app = findApp(scenario(), predicate.targets[index]);
            if (app != nullptr && !app->pods)
                add(pointer + "/targets/" + std::to_string(index),
                    "names \"" + app->name + "\", which has no pods: expected an app with \"pods\"");
        }
    }

    /// The list of looks leaves out words that could not be read, so that a place in it may not be the author's.
    void checkPredicate(const EvidencePredicate& predicate, const std::string& pointer)
    {
        if (hasMistakeAt(pointer + "/looks", ""))
            return;
        for (std::size_t index = 0; index < predicate.looks.size(); ++index) {
            const std::string look = pointer + "/looks/" + std::to_string(index);
            if (predicate.looks[index] == Evidence::Pooler && lacksPooler())
                add(look, "asks for a look at a pooler, and there is none: expected sandbox.pooler");
            if (predicate.looks[index] == Evidence::Probes && lacksPods())
                add(look, "asks for a look at probes, and there are none: expected an app of the fleet with \"pods\"");
        }
    }

    void checkPredicate(const BudgetPredicate&, const std::string&) {}
};

} // namespace

void checkRubricReferences(const Scenario& scenario, std::vector<ScenarioMistake>& mistakes)
{
    RubricReferences(scenario, mistakes).check();
}

} // namespace stormlab
