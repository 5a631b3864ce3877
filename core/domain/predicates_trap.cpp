// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/predicates.h"

#include "core/domain/configuredfleet.h"
#include "core/domain/wording.h"
#include "core/domain/wordlist.h"

#include <algorithm>
#include <map>

namespace stormlab
{

namespace
{

std::vector<Spring> killedInnocent(const TrapPredicate& predicate, const DrillStory& story)
{
    std::vector<Spring> springs;
    std::map<std::string, int> byApp;
    for (const TimelineEvent* event : story.terminated()) {
        const auto& lost = std::get<BackendLost>(event->body);
        if (contains(predicate.targets, lost.app))
            continue;
        ++byApp[lost.app];
        springs.push_back({{}, event->sequence});
    }
    std::vector<std::string> words;
    for (const auto& [app, count] : byApp)
        words.push_back(counted(count, "backend") + " of " + app);
    if (!springs.empty())
        springs.front().says = "terminated " + enumerated(words);
    return springs;
}

/// Which work counts, where not all of it does.
std::string agedWords(const TrapPredicate& predicate)
{
    return predicate.minimumAge > Milliseconds{0} ? " of " + secondsText(predicate.minimumAge) + " or more"
                                                  : std::string();
}

std::string youngerWords(int younger)
{
    if (younger == 0)
        return {};
    return "; " + counted(younger, "backend") + " at work for less " + (younger == 1 ? "is" : "are") + " not counted";
}

std::string pidWords(std::vector<std::string> pids)
{
    if (pids.empty())
        return {};
    constexpr std::size_t mostNamed = 5;
    const bool more = pids.size() > mostNamed;
    pids.resize(std::min(pids.size(), mostNamed));
    return " (pid " + enumerated(pids) + (more ? " and more)" : ")");
}

std::vector<Spring> killedWorking(const TrapPredicate& predicate, const DrillStory& story)
{
    std::vector<Spring> springs;
    std::vector<std::string> pids;
    int younger = 0;
    for (const TimelineEvent* event : story.terminated()) {
        const auto& lost = std::get<BackendLost>(event->body);
        if (!contains(predicate.targets, lost.app) || !lost.workLost)
            continue;
        if (lost.workAge < predicate.minimumAge) {
            ++younger;
            continue;
        }
        // Who comes through a pooler does not know the backend's process.
        if (lost.pid != 0)
            pids.push_back(std::to_string(lost.pid));
        springs.push_back({{}, event->sequence});
    }
    if (!springs.empty())
        springs.front().says = "terminated " + counted(static_cast<int>(springs.size()), "working backend") + " of " +
                               enumerated(predicate.targets) + ", whose work" + agedWords(predicate) + " was lost" +
                               pidWords(std::move(pids)) + youngerWords(younger);
    return springs;
}

std::vector<Spring> raisedPool(const TrapPredicate& predicate, const DrillStory& story)
{
    std::vector<Spring> springs;
    ConfiguredFleet fleet(story.scenario());
    for (const TimelineEvent* event : story.events()) {
        const auto* deploy = std::get_if<DeployStarted>(&event->body);
        const bool watched =
            deploy != nullptr && (predicate.targets.empty() || contains(predicate.targets, deploy->app));
        if (watched && deploy->origin == Origin::Learner) {
            const int before = fleet.effective(deploy->app).pool.max;
            const int after = fleet.effectiveWith(deploy->app, deploy->changes).pool.max;
            if (after > before)
                springs.push_back({"raised pool.max of " + deploy->app + " from " + std::to_string(before) + " to " +
                                       std::to_string(after),
                                   event->sequence});
        }
        fleet.add(*event);
    }
    return springs;
}

/// Told when a check is asked for: until then the learner may still complete what was deployed.
std::vector<Spring> unboundedWait(const TrapPredicate& predicate, const DrillStory& story)
{
    std::vector<Spring> springs;
    const ConfiguredFleet before(story.scenario());
    ConfiguredFleet fleet(story.scenario());
    for (const TimelineEvent* event : story.events()) {
        fleet.add(*event);
        if (!std::holds_alternative<CheckStarted>(event->body))
            continue;
        for (const std::string& name : predicate.targets) {
            const AppSpec* app = findApp(story.scenario(), name);
            const ClientSettings now = fleet.effective(name);
            const Milliseconds wait = app == nullptr ? Milliseconds{0} : longestWait(app->workload, now);
            if (now.pool.max < before.effective(name).pool.max && wait > predicate.longest)
                springs.push_back({"bounded the pool of " + name + " and not the wait for it: with pool.max=" +
                                       std::to_string(now.pool.max) + " a request may hang for " + secondsText(wait),
                                   event->sequence});
        }
    }
    return springs;
}

std::vector<Spring> restartedServer(const DrillStory& story)
{
    std::vector<Spring> springs;
    for (const TimelineEvent* event : story.events()) {
        const auto* change = std::get_if<ServerChanged>(&event->body);
        if (change != nullptr && change->change.kind == ServerChangeKind::Restart)
            springs.push_back({"restarted the server", event->sequence});
    }
    return springs;
}

std::vector<Spring> pointlessIndex(const DrillStory& story)
{
    std::vector<Spring> springs;
    for (const TimelineEvent* event : story.events()) {
        const auto* change = std::get_if<ServerChanged>(&event->body);
        if (change != nullptr && change->change.kind == ServerChangeKind::Index && change->change.from.empty())
            springs.push_back({"created the index " + change->change.name, event->sequence});
        const StatementRun* statement = learnerStatement(*event);
        if (statement == nullptr || momentOf(*event).time < story.incident()->time)
            continue;
        for (const Definition& definition : statement->facts.definitions) {
            if (definition.what.starts_with("create index"))
                springs.push_back({"created an index on " + definition.relation, event->sequence});
        }
    }
    return springs;
}

std::vector<Spring> blockedTraffic(const DrillStory& story)
{
    const std::vector<std::string> strong = {"AccessExclusiveLock", "ExclusiveLock", "ShareLock",
                                             "ShareRowExclusiveLock"};
    std::vector<Spring> springs;
    for (const TimelineEvent* event : story.events()) {
        const StatementRun* statement = learnerStatement(*event);
        if (statement == nullptr || momentOf(*event).time < story.incident()->time)
            continue;
        for (const Definition& definition : statement->facts.definitions) {
            if (!definition.relation.empty() && contains(strong, definition.lock))
                springs.push_back(
                    {"took a " + definition.lock + " on " + definition.relation + " (" + definition.what + ")",
                     event->sequence});
        }
    }
    return springs;
}

std::vector<Spring> springsOf(const TrapPredicate& predicate, const DrillStory& story)
{
    switch (predicate.kind) {
    case TrapKind::KilledInnocent:
        return killedInnocent(predicate, story);
    case TrapKind::KilledWorking:
        return killedWorking(predicate, story);
    case TrapKind::RaisedCeiling:
        return raisedCeiling(story);
    case TrapKind::RaisedPool:
        return raisedPool(predicate, story);
    case TrapKind::RestartedServer:
        return restartedServer(story);
    case TrapKind::PointlessIndex:
        return pointlessIndex(story);
    case TrapKind::BlockedTraffic:
        return blockedTraffic(story);
    case TrapKind::Blinded:
        return blinded(story);
    case TrapKind::BlanketTimeout:
        return blanketTimeout(predicate, story);
    case TrapKind::ProbeLoosened:
        return probeLoosened(predicate, story);
    case TrapKind::KilledPods:
        return killedPods(predicate, story);
    case TrapKind::UnboundedWait:
        return unboundedWait(predicate, story);
    }
    return {};
}

std::string avoidedWords(const TrapPredicate& predicate)
{
    switch (predicate.kind) {
    case TrapKind::KilledInnocent:
        return "No other application lost a backend.";
    case TrapKind::KilledWorking:
        return "No work" + agedWords(predicate) + " of " + enumerated(predicate.targets) + " was destroyed.";
    case TrapKind::RaisedCeiling:
        return "The usable limit was left alone.";
    case TrapKind::RaisedPool:
        return "No pool was made larger.";
    case TrapKind::RestartedServer:
        return "The server was not restarted.";
    case TrapKind::PointlessIndex:
        return "No index was created.";
    case TrapKind::BlockedTraffic:
        return "No strong lock was taken on a table.";
    case TrapKind::Blinded:
        return "Evidence and monitoring were left on.";
    case TrapKind::BlanketTimeout:
        return "No timeout was laid over innocent sessions.";
    case TrapKind::ProbeLoosened:
        return "The probes were left as strict as they were.";
    case TrapKind::KilledPods:
        return "No pod was ended or replaced for nothing.";
    case TrapKind::UnboundedWait:
        return "No pool was bounded without bounding the wait for it.";
    }
    return {};
}

} // namespace

Verdict judge(const TrapPredicate& predicate, int max, const DrillStory& story)
{
    const std::vector<Spring> springs = springsOf(predicate, story);
    if (springs.empty() && !story.learnerDidAnything())
        return {0, "Nothing was done, so nothing was risked.", {}};
    if (springs.empty())
        return {max, avoidedWords(predicate), {}};
    Verdict verdict;
    verdict.sprung = true;
    const bool each = predicate.kind == TrapKind::KilledWorking && predicate.pointsEach > 0;
    const auto lost = each ? static_cast<std::int64_t>(springs.size()) * predicate.pointsEach : max;
    verdict.points = max - static_cast<int>(std::min<std::int64_t>(max, lost));
    verdict.says = "You " + springs.front().says + ".";
    for (const Spring& spring : springs)
        verdict.evidence.push_back(spring.sequence);
    std::sort(verdict.evidence.begin(), verdict.evidence.end());
    verdict.evidence.erase(std::unique(verdict.evidence.begin(), verdict.evidence.end()), verdict.evidence.end());
    return verdict;
}

} // namespace stormlab
