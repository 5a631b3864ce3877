// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/grader.h"

#include "core/domain/predicates.h"
#include "core/domain/recoverywatch.h"

#include <algorithm>
#include <optional>
#include <set>

namespace stormlab
{

namespace
{

ScoredCheck scored(const RubricCheck& check, const DrillStory& story)
{
    const Verdict verdict =
        std::visit([&](const auto& predicate) { return judge(predicate, check.points, story); }, check.predicate);
    ScoredCheck result;
    result.id = check.id;
    result.points = std::clamp(verdict.points, 0, check.points);
    result.max = check.points;
    result.sprung = verdict.sprung;
    result.met = result.points == result.max && !result.sprung;
    result.says = verdict.says;
    result.evidence = verdict.evidence;
    return result;
}

/// Who, where and with what: from the drill's first event, wherever the prefix ends. And what a class takes off.
void addHead(Scorecard& card, const Scenario& scenario, const TimelineView& view)
{
    card.scenario = scenario.id;
    card.version = scenario.version;
    std::set<int> hints;
    int checks = 0;
    std::optional<DrillPolicy> policy;
    for (const TimelineEvent& event : view) {
        if (const auto* started = std::get_if<DrillStarted>(&event.body)) {
            card.seed = started->seed;
            card.engine = started->engine;
            card.serverVersion = started->serverVersion;
        } else if (const auto* hint = std::get_if<HintShown>(&event.body)) {
            hints.insert(hint->number);
        } else if (std::holds_alternative<CheckStarted>(event.body)) {
            ++checks;
        } else if (const auto* stated = std::get_if<PolicyStated>(&event.body); stated != nullptr && !policy) {
            policy = stated->policy;
        }
    }
    card.hintsUsed = static_cast<int>(hints.size());
    card.takenOff = policy ? takenOff(*policy, card.hintsUsed, checks) : 0;
}

HoldsPredicate holdsOf(const Scenario& scenario)
{
    for (const RubricCheck& check : scenario.rubric.checks) {
        if (const auto* predicate = std::get_if<HoldsPredicate>(&check.predicate))
            return *predicate;
    }
    return {100, 0};
}

} // namespace

Scorecard grade(const Scenario& scenario, const TimelineView& view)
{
    const DrillStory story(scenario, view);
    Scorecard card;
    addHead(card, scenario, view);
    card.max = 0;
    for (const Part part : {Part::Detect, Part::Fix, Part::Trap})
        card.parts[static_cast<std::size_t>(part)].part = part;
    bool fatal = false;
    for (const RubricCheck& check : scenario.rubric.checks) {
        const ScoredCheck result = scored(check, story);
        const auto* trap = std::get_if<TrapPredicate>(&check.predicate);
        fatal = fatal || (trap != nullptr && trap->fatal && result.sprung);
        ScoredPart& part = card.parts[static_cast<std::size_t>(check.part)];
        part.points += result.points;
        part.max += result.max;
        part.checks.push_back(result);
        card.total += result.points;
        card.max += result.max;
    }
    card.takenOff = std::min(card.takenOff, card.total);
    card.total -= card.takenOff;
    card.mitigated = story.incident() && isMitigated(story);
    card.fixed = card.mitigated && holds(holdsOf(scenario), story);
    card.passed = card.fixed && !fatal && card.total >= scenario.rubric.pass;
    card.duration = story.incident() ? story.end() - story.incident()->time : Milliseconds{0};
    return card;
}

bool isRecovered(const Scenario& scenario, const TimelineView& view)
{
    const DrillStory story(scenario, view);
    if (!story.incident())
        return false;
    RecoveryWatch watch(recoveryOf(scenario));
    DrillTime checkBegan{0};
    bool readSince = true;
    for (const TimelineEvent* event : story.events()) {
        watch.add(*event);
        const auto* sample = std::get_if<Sample>(&event->body);
        if (std::holds_alternative<CheckStarted>(event->body)) {
            checkBegan = event->time;
            readSince = false;
        }
        readSince = readSince || (sample != nullptr && sample->asked >= checkBegan);
    }
    return readSince && watch.recoveredSince(story.recoveryBegins());
}

} // namespace stormlab
