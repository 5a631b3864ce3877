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

std::string loosened(const DeployStarted& deploy, const std::string& key, const std::string& from,
                     const std::string& to)
{
    return "raised " + key + " of " + deploy.app + " from " + from + " to " + to;
}

} // namespace

std::vector<Spring> probeLoosened(const TrapPredicate& predicate, const DrillStory& story)
{
    std::vector<Spring> springs;
    forEachDeploy(predicate, story,
                  [&springs](const TimelineEvent& event, const DeployStarted& deploy, const ClientSettings& before,
                             const ClientSettings& after) {
                      if (after.probe.timeout > before.probe.timeout)
                          springs.push_back(
                              {loosened(deploy, "probe.timeout_ms", std::to_string(before.probe.timeout.count()),
                                        std::to_string(after.probe.timeout.count())),
                               event.sequence});
                      if (after.probe.failures > before.probe.failures)
                          springs.push_back({loosened(deploy, "probe.failures", std::to_string(before.probe.failures),
                                                      std::to_string(after.probe.failures)),
                                             event.sequence});
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
                {"ended the pod " + pod->app + " " + std::to_string(std::int64_t{pod->pod} + 1), event->sequence});
    }
    forEachDeploy(predicate, story,
                  [&springs](const TimelineEvent& event, const DeployStarted& deploy, const ClientSettings& before,
                             const ClientSettings& after) {
                      if (before == after)
                          springs.push_back({"replaced the pods of " + deploy.app + " and changed nothing about them",
                                             event.sequence});
                  });
    std::sort(springs.begin(), springs.end(),
              [](const Spring& one, const Spring& other) { return one.sequence < other.sequence; });
    return springs;
}

} // namespace stormlab
