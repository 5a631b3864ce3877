// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/predicates.h"

#include "core/domain/configuredfleet.h"
#include "core/domain/podmeasure.h"
#include "core/domain/recoverywatch.h"
#include "core/domain/wording.h"

#include <algorithm>

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

std::string capitalised(std::string word)
{
    if (!word.empty() && word[0] >= 'a' && word[0] <= 'z')
        word[0] = static_cast<char>(word[0] - 'a' + 'A');
    return word;
}

/// What a verification measured.
struct Measured {
    const TriggerRun* verification = nullptr;
    int peak = 0;
    int refused = 0;
    int lostWork = 0;
    std::int64_t requests = 0; ///< of the apps whose users must not wait
    std::int64_t late = 0;     ///< those that failed, or were answered in a second that was too slow
    PodMeasure pods;
    std::vector<std::uint64_t> evidence;
};

const TriggerRun* lastComplete(const DrillStory& story)
{
    const auto& all = story.triggerRuns();
    const auto found = std::find_if(all.rbegin(), all.rend(), [](const TriggerRun& one) { return one.complete; });
    return found == all.rend() ? nullptr : &*found;
}

void addSecond(const AppSecond& second, const HoldsPredicate& predicate, Measured& measured)
{
    if (!predicate.p95 || std::find(predicate.apps.begin(), predicate.apps.end(), second.app) == predicate.apps.end())
        return;
    const std::int64_t served = std::max(0, second.served);
    const std::int64_t failed = std::max(0, second.failed);
    measured.requests += served + failed;
    measured.late += failed + (second.p95 && *second.p95 > *predicate.p95 ? served : 0);
}

Measured measure(const HoldsPredicate& predicate, const TriggerRun& verification, const DrillStory& story)
{
    Measured measured;
    measured.verification = &verification;
    std::uint64_t peakSequence = 0;
    for (const TimelineEvent* event : story.events()) {
        const Moment moment{event->time, event->sequence};
        if (moment.sequence < verification.started.sequence || moment.sequence > verification.ended->sequence)
            continue;
        if (const auto* sample = std::get_if<Sample>(&event->body)) {
            const int total = static_cast<int>(sample->backends.size());
            peakSequence = total > measured.peak ? event->sequence : peakSequence;
            measured.peak = std::max(measured.peak, total);
        } else if (const auto* logins = std::get_if<LoginReport>(&event->body)) {
            if (measured.refused == 0 && logins->refused() > 0)
                measured.evidence.push_back(event->sequence);
            measured.refused = clampedSum(std::int64_t{measured.refused} + std::max(0, logins->refused()));
        } else if (const auto* lost = std::get_if<BackendLost>(&event->body); lost != nullptr && lost->workLost) {
            ++measured.lostWork;
            measured.evidence.push_back(event->sequence);
        } else if (const auto* second = std::get_if<AppSecond>(&event->body)) {
            addSecond(*second, predicate, measured);
        }
    }
    measured.pods = measurePods(verification, story);
    if (predicate.liveness || predicate.readyWithin)
        measured.evidence.insert(measured.evidence.end(), measured.pods.evidence.begin(), measured.pods.evidence.end());
    measured.evidence.insert(measured.evidence.end(), {verification.started.sequence, verification.ended->sequence});
    if (peakSequence != 0)
        measured.evidence.push_back(peakSequence);
    std::sort(measured.evidence.begin(), measured.evidence.end());
    return measured;
}

/// Without a request nobody was served in time.
bool isInTime(const HoldsPredicate& predicate, const Measured& measured)
{
    return !predicate.p95 || (measured.requests > 0 && measured.late * 100 <= measured.requests * 5);
}

bool isPeakBelowGoal(const HoldsPredicate& predicate, const Measured& measured, int usable)
{
    return measured.peak > 0 && std::int64_t{measured.peak} * 100 <= std::int64_t{predicate.peakPercent} * usable;
}

/// All but readiness.
bool isSound(const HoldsPredicate& predicate, const Measured& measured, int usable)
{
    return isInTime(predicate, measured) && isPeakBelowGoal(predicate, measured, usable) &&
           measured.refused <= predicate.refused && measured.lostWork == 0 && isAlive(predicate, measured.pods);
}

bool isFull(const HoldsPredicate& predicate, const Measured& measured, int usable)
{
    return isSound(predicate, measured, usable) && isReadyInTime(predicate, measured.pods);
}

/// Either only the peak is above its goal, yet below the limit, or only readiness comes late.
bool isHalf(const HoldsPredicate& predicate, const Measured& measured, int usable)
{
    const bool onlyThePeak = isInTime(predicate, measured) && measured.refused == 0 && measured.lostWork == 0 &&
                             measured.peak > 0 && measured.peak < usable && isAlive(predicate, measured.pods) &&
                             isReadyInTime(predicate, measured.pods);
    return onlyThePeak || isSound(predicate, measured, usable);
}

std::string timesText(int times)
{
    return times == 1 ? std::string() : ", " + std::to_string(times) + " times in a row";
}

std::string lateText(const HoldsPredicate& predicate, const Measured& measured)
{
    if (!predicate.p95)
        return {};
    if (measured.requests == 0)
        return " Nobody asked anything of " + enumerated(predicate.apps) + ".";
    // Rounded up, so that nobody reads of a goal that was met and was not.
    const std::int64_t percent = (measured.late * 100 + measured.requests - 1) / measured.requests;
    return " Of " + std::to_string(measured.requests) + " requests of " + enumerated(predicate.apps) + " " +
           std::to_string(percent) + " % failed or were slower than " + secondsText(*predicate.p95) +
           "; the goal was 5 %.";
}

std::string numberOrNone(int number)
{
    return number == 0 ? "none" : std::to_string(number);
}

} // namespace

bool isMitigated(const DrillStory& story)
{
    const RecoveredPredicate predicate = recoveryOf(story.scenario());
    RecoveryWatch watch(predicate);
    bool anyCheck = false;
    bool waiting = false;
    bool met = false;
    for (const TimelineEvent* event : story.events()) {
        const bool ends =
            std::holds_alternative<VerificationStarted>(event->body) || std::holds_alternative<CheckEnded>(event->body);
        if (ends)
            waiting = false;
        watch.add(*event);
        if (std::holds_alternative<CheckStarted>(event->body)) {
            anyCheck = true;
            waiting = true;
            met = false;
        }
        met = met || (waiting && watch.recoveredSince(story.recoveryBegins()));
    }
    return anyCheck ? met : firstRecovery(predicate, story).has_value();
}

std::optional<DrillTime> serviceBackAt(const DrillStory& story)
{
    const std::optional<RecoveredWindow> window = firstRecovery(recoveryOf(story.scenario()), story);
    return window ? std::optional(window->from) : std::nullopt;
}

bool holds(const HoldsPredicate& predicate, const DrillStory& story)
{
    const TriggerRun* verification = lastComplete(story);
    return verification != nullptr && isFull(predicate, measure(predicate, *verification, story), story.usable());
}

Verdict judge(const RecoveredPredicate& predicate, int max, const DrillStory& story)
{
    const std::string names = enumerated(predicate.apps);
    if (!story.firstAct())
        return {0, "Nothing was done to bring " + names + " back.", {}};
    const std::optional<RecoveredWindow> window = firstRecovery(predicate, story);
    if (!window)
        return {0,
                names + " did not get " + secondsText(predicate.lasts) +
                    " without refusals, failures and waits above " + secondsText(predicate.p95) +
                    " before the trigger was fired again.",
                {}};
    return {max,
            names + (predicate.apps.size() == 1 ? " was" : " were") + " served again from " + clockText(window->from) +
                ": " + secondsText(predicate.lasts) + " without refusals, p95 at most " + secondsText(predicate.p95) +
                ".",
            {story.firstAct()->sequence, window->until.sequence}};
}

Verdict judge(const HoldsPredicate& predicate, int max, const DrillStory& story)
{
    const TriggerRun* verification = lastComplete(story);
    if (verification == nullptr)
        return {0, "The trigger has not been fired again to the end.", {}};
    const Measured measured = measure(predicate, *verification, story);
    const int usable = story.usable();
    const int goal = static_cast<int>(std::int64_t{usable} * predicate.peakPercent / 100);
    Verdict verdict{0,
                    capitalised(verification->inject) + " fired again" + timesText(predicate.times) + ": peak " +
                        std::to_string(measured.peak) + " of " + std::to_string(usable) + "; the goal was " +
                        std::to_string(goal) + ". Refused: " + numberOrNone(measured.refused) +
                        ". Work lost: " + numberOrNone(measured.lostWork) + "." + lateText(predicate, measured) +
                        podWords(predicate, measured.pods),
                    measured.evidence};
    if (isFull(predicate, measured, usable))
        verdict.points = max;
    else if (isHalf(predicate, measured, usable))
        verdict.points = max / 2;
    return verdict;
}

Verdict judge(const BudgetPredicate&, int max, const DrillStory& story)
{
    if (!story.incident() || story.acts().empty())
        return {0, "Nothing was done about the connection budget.", {}};
    ConfiguredFleet fleet(story.scenario());
    std::vector<std::uint64_t> evidence;
    for (const TimelineEvent* event : story.events()) {
        fleet.add(*event);
        if (std::holds_alternative<DeployFinished>(event->body))
            evidence = {event->sequence};
    }
    const Budget budget = fleet.budget(story.usable());
    const std::string says = "All pools together may open " + counted(budget.steady(), "connection") + ", " +
                             std::to_string(budget.worstDeploy()) + " in the worst deploy, of " +
                             std::to_string(story.usable()) + " usable.";
    return {budget.worstDeploy() <= story.usable() ? max : 0, says, evidence};
}

} // namespace stormlab
