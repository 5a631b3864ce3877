// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/predicates.h"

#include "core/domain/configuredfleet.h"
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
    std::vector<Phrase> losses;
    for (const auto& [app, count] : byApp)
        losses.push_back(wordedCount("Traps", "%n backend(s) of %1")(count, app));
    if (!springs.empty())
        springs.front().says = worded("Traps", "You terminated %1.")(listed(losses));
    return springs;
}

Phrase pidsPhrase(std::vector<std::string> pids)
{
    constexpr std::size_t mostNamed = 5;
    const bool more = pids.size() > mostNamed;
    pids.resize(std::min(pids.size(), mostNamed));
    return more ? worded("Traps", "pid %1 and more")(listed(pids)) : worded("Traps", "pid %1")(listed(pids));
}

/// "terminated 3 working backends of checkout, whose work of 0.5 s or more was lost"
Phrase lossPhrase(const TrapPredicate& predicate, std::size_t count)
{
    const Phrase targets = listed(predicate.targets);
    const auto number = static_cast<std::int64_t>(count);
    if (predicate.minimumAge == Milliseconds{0})
        return wordedCount("Traps", "You terminated %n working backend(s) of %1, whose work was lost")(number, targets);
    return wordedCount("Traps", "You terminated %n working backend(s) of %1, whose work of %2 or more was lost")(
        number, targets, secondsPhrase(predicate.minimumAge));
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
    if (springs.empty())
        return springs;
    Phrase says = lossPhrase(predicate, springs.size());
    if (!pids.empty())
        says = worded("Traps", "%1 (%2)")(std::move(says), pidsPhrase(std::move(pids)));
    springs.front().says =
        younger == 0 ? worded("Traps", "%1.")(says)
                     : wordedCount("Traps", "%1; %n backend(s) at work for less (is|are) not counted.")(younger, says);
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
                springs.push_back(
                    {worded("Traps", "You raised %1 of %2 from %3 to %4.")("pool.max", deploy->app, before, after),
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
                springs.push_back(
                    {worded("Traps", "You bounded the pool of %1 and not the wait for it: with pool.max=%2 a "
                                     "request may hang for %3.")(name, now.pool.max, secondsPhrase(wait)),
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
            springs.push_back({worded("Traps", "You restarted the server."), event->sequence});
    }
    return springs;
}

std::vector<Spring> pointlessIndex(const DrillStory& story)
{
    std::vector<Spring> springs;
    for (const TimelineEvent* event : story.events()) {
        const auto* change = std::get_if<ServerChanged>(&event->body);
        if (change != nullptr && change->change.kind == ServerChangeKind::Index && change->change.from.empty())
            springs.push_back({worded("Traps", "You created the index %1.")(change->change.name), event->sequence});
        const StatementRun* statement = learnerStatement(*event);
        if (statement == nullptr || momentOf(*event).time < story.incident()->time)
            continue;
        for (const Definition& definition : statement->facts.definitions) {
            if (definition.what.starts_with("create index"))
                springs.push_back(
                    {worded("Traps", "You created an index on %1.")(definition.relation), event->sequence});
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
                springs.push_back({worded("Traps", "You took a %1 on %2 (%3).")(definition.lock, definition.relation,
                                                                                definition.what),
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

Phrase avoidedSentence(const TrapPredicate& predicate)
{
    switch (predicate.kind) {
    case TrapKind::KilledInnocent:
        return worded("Traps", "No other application lost a backend.");
    case TrapKind::KilledWorking:
        return predicate.minimumAge == Milliseconds{0}
                   ? worded("Traps", "No work of %1 was destroyed.")(listed(predicate.targets))
                   : worded("Traps", "No work of %2 or more of %1 was destroyed.")(listed(predicate.targets),
                                                                                   secondsPhrase(predicate.minimumAge));
    case TrapKind::RaisedCeiling:
        return worded("Traps", "The usable limit was left alone.");
    case TrapKind::RaisedPool:
        return worded("Traps", "No pool was made larger.");
    case TrapKind::RestartedServer:
        return worded("Traps", "The server was not restarted.");
    case TrapKind::PointlessIndex:
        return worded("Traps", "No index was created.");
    case TrapKind::BlockedTraffic:
        return worded("Traps", "No strong lock was taken on a table.");
    case TrapKind::Blinded:
        return worded("Traps", "Evidence and monitoring were left on.");
    case TrapKind::BlanketTimeout:
        return worded("Traps", "No timeout was laid over innocent sessions.");
    case TrapKind::ProbeLoosened:
        return worded("Traps", "The probes were left as strict as they were.");
    case TrapKind::KilledPods:
        return worded("Traps", "No pod was ended or replaced for nothing.");
    case TrapKind::UnboundedWait:
        return worded("Traps", "No pool was bounded without bounding the wait for it.");
    }
    return {};
}

} // namespace

Verdict judge(const TrapPredicate& predicate, int max, const DrillStory& story)
{
    const std::vector<Spring> springs = springsOf(predicate, story);
    if (springs.empty() && !story.learnerDidAnything())
        return {0, worded("Traps", "Nothing was done, so nothing was risked."), {}};
    if (springs.empty())
        return {max, avoidedSentence(predicate), {}};
    Verdict verdict;
    verdict.sprung = true;
    const bool each = predicate.kind == TrapKind::KilledWorking && predicate.pointsEach > 0;
    const auto lost = each ? static_cast<std::int64_t>(springs.size()) * predicate.pointsEach : max;
    verdict.points = max - static_cast<int>(std::min<std::int64_t>(max, lost));
    verdict.says = springs.front().says;
    for (const Spring& spring : springs)
        verdict.evidence.push_back(spring.sequence);
    std::sort(verdict.evidence.begin(), verdict.evidence.end());
    verdict.evidence.erase(std::unique(verdict.evidence.begin(), verdict.evidence.end()), verdict.evidence.end());
    return verdict;
}

} // namespace stormlab
