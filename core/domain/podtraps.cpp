// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/predicates.h"

#include "core/domain/configuredfleet.h"

#include <algorithm>

namespace stormlab
{

namespace
{

bool isTarget(const TrapPredicate& predicate, const std::string& app, const Scenario& scenario)
{
    const AppSpec* const spec = findApp(scenario, app);
    const bool named = predicate.targets.empty() ||
                       std::find(predicate.targets.begin(), predicate.targets.end(), app) != predicate.targets.end();
    return named && spec != nullptr && spec->pods;
}

/// Calls `judge` with each deploy of the learner's of a target, what was in effect before it, and what comes into
/// effect.
template <typename Judge>
void forEachDeploy(const TrapPredicate& predicate, const DrillStory& story, Judge judge)
{
    ConfiguredFleet fleet(story.scenario());
    for (const TimelineEvent* event : story.events()) {
        const auto* deploy = std::get_if<DeployStarted>(&event->body);
        if (deploy != nullptr && deploy->origin == Origin::Learner &&
            isTarget(predicate, deploy->app, story.scenario()))
            judge(*event, *deploy, fleet.effective(deploy->app), fleet.effectiveWith(deploy->app, deploy->changes));
        fleet.add(*event);
    }
}

Phrase loosened(const DeployStarted& deploy, const char* key, std::int64_t from, std::int64_t to)
{
    return worded("Traps", "You raised %1 of %2 from %3 to %4.")(key, deploy.app, from, to);
}

} // namespace

std::vector<Spring> probeLoosened(const TrapPredicate& predicate, const DrillStory& story)
{
    std::vector<Spring> springs;
    forEachDeploy(
        predicate, story,
        [&springs](const TimelineEvent& event, const DeployStarted& deploy, const ClientSettings& before,
                   const ClientSettings& after) {
            if (after.probe.timeout > before.probe.timeout)
                springs.push_back(
                    {loosened(deploy, "probe.timeout_ms", before.probe.timeout.count(), after.probe.timeout.count()),
                     event.sequence});
            if (after.probe.failures > before.probe.failures)
                springs.push_back(
                    {loosened(deploy, "probe.failures", before.probe.failures, after.probe.failures), event.sequence});
        });
    return springs;
}

std::vector<Spring> killedPods(const TrapPredicate& predicate, const DrillStory& story)
{
    std::vector<Spring> springs;
    for (const TimelineEvent* event : story.events()) {
        const auto* pod = std::get_if<PodChanged>(&event->body);
        if (pod != nullptr && endedByPeople(*pod) && isTarget(predicate, pod->app, story.scenario()))
            springs.push_back(
                {worded("Traps", "You ended the pod %1 %2.")(pod->app, std::int64_t{pod->pod} + 1), event->sequence});
    }
    forEachDeploy(
        predicate, story,
        [&springs](const TimelineEvent& event, const DeployStarted& deploy, const ClientSettings& before,
                   const ClientSettings& after) {
            if (before == after)
                springs.push_back(
                    {worded("Traps", "You replaced the pods of %1 and changed nothing about them.")(deploy.app),
                     event.sequence});
        });
    std::sort(springs.begin(), springs.end(),
              [](const Spring& one, const Spring& other) { return one.sequence < other.sequence; });
    return springs;
}

} // namespace stormlab
