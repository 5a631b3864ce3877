// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/predicates.h"

#include "core/domain/configuredfleet.h"
#include "core/domain/recoverywatch.h"
#include "core/domain/wording.h"

#include <algorithm>
#include <utility>

namespace stormlab
{

namespace
{

/// Where service was back, as a window that ends with an event.
struct RecoveredWindow {
    DrillTime from{0};
    Moment until;
};

/// The first clean window after the first act and outside of verifications.
std::optional<RecoveredWindow> firstRecovery(const RecoveredPredicate& predicate, const DrillStory& story)
{
    const std::optional<Moment> act = story.firstAct();
    if (!act)
        return std::nullopt;
    RecoveryWatch watch(predicate);
    DrillTime since = act->time;
    bool verifying = false;
    for (const TimelineEvent* event : story.events()) {
        if (std::holds_alternative<VerificationStarted>(event->body))
            verifying = true;
        watch.add(*event);
        if (!verifying && event->time >= act->time && watch.recoveredSince(since))
            return RecoveredWindow{watch.windowStart(), momentOf(*event)};
        if (std::holds_alternative<VerificationEnded>(event->body)) {
            verifying = false;
            since = std::max(since, event->time);
        }
    }
    return std::nullopt;
}

} // namespace

bool isMitigated(const DrillStory& story)
{
    const RecoveredPredicate predicate = recoveryOf(story.scenario());
    RecoveryWatch watch(predicate);
    // What the last check that was not cancelled has shown; absent while there was none.
    std::optional<bool> before;
    std::optional<bool> met;
    bool waiting = false;
    for (const TimelineEvent* event : story.events()) {
        const bool ends =
            std::holds_alternative<VerificationStarted>(event->body) || std::holds_alternative<CheckEnded>(event->body);
        if (ends)
            waiting = false;
        watch.add(*event);
        if (std::holds_alternative<CheckStarted>(event->body)) {
            before = std::exchange(met, false);
            waiting = true;
        }
        if (waiting && watch.recoveredSince(story.recoveryBegins()))
            met = true;
        const auto* ended = std::get_if<CheckEnded>(&event->body);
        if (ended != nullptr && ended->cancelled)
            met = before;
    }
    return met ? *met : firstRecovery(predicate, story).has_value();
}

std::optional<DrillTime> serviceBackAt(const DrillStory& story)
{
    const std::optional<RecoveredWindow> window = firstRecovery(recoveryOf(story.scenario()), story);
    return window ? std::optional(window->from) : std::nullopt;
}

Verdict judge(const RecoveredPredicate& predicate, int max, const DrillStory& story)
{
    const Phrase names = listed(predicate.apps);
    if (!story.firstAct())
        return {0, worded("Recovery", "Nothing was done to bring %1 back.")(names), {}};
    const std::optional<RecoveredWindow> window = firstRecovery(predicate, story);
    const Phrase lasts = secondsPhrase(predicate.lasts);
    const Phrase p95 = secondsPhrase(predicate.p95);
    if (!window)
        return {0,
                worded("Recovery",
                       "%1 did not get %2 without refusals, failures and waits above %3 before the trigger was "
                       "fired again.")(names, lasts, p95),
                {}};
    return {max,
            wordedCount("Recovery", "%1 (was|were) served again from %2: %3 without refusals, p95 at most %4.")(
                static_cast<std::int64_t>(predicate.apps.size()), names, clockText(window->from), lasts, p95),
            {story.firstAct()->sequence, window->until.sequence}};
}

Verdict judge(const BudgetPredicate&, int max, const DrillStory& story)
{
    if (!story.incident() || story.acts().empty())
        return {0, worded("Budget", "Nothing was done about the connection budget."), {}};
    ConfiguredFleet fleet(story.scenario());
    std::vector<std::uint64_t> evidence;
    for (const TimelineEvent* event : story.events()) {
        fleet.add(*event);
        if (std::holds_alternative<DeployFinished>(event->body))
            evidence = {event->sequence};
    }
    const Budget budget = fleet.budget(story.usable());
    const Phrase says =
        wordedCount("Budget", "All pools together may open %n connection(s), %1 in the worst deploy, of %2 usable.")(
            budget.steady(), budget.worstDeploy(), story.usable());
    return {budget.worstDeploy() <= story.usable() ? max : 0, says, evidence};
}

} // namespace stormlab
