// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/predicates.h"

#include "core/domain/clampedsum.h"
#include "core/domain/podmeasure.h"
#include "core/domain/requestmeasure.h"
#include "core/domain/triggerevents.h"
#include "core/domain/wordlist.h"

#include <algorithm>

// What the trigger, fired again, has shown.

namespace stormlab
{

namespace
{

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
    RequestMeasure requests; ///< of the apps whose users must not wait
    PodMeasure pods;
    std::vector<std::uint64_t> evidence;
};

/// Every predicate has an answer of its own, so that a new one is not forgotten.
struct TriggerNeed {
    bool operator()(const DiagnosisPredicate&) const { return false; }
    bool operator()(const EvidencePredicate&) const { return false; }
    bool operator()(const ShedPredicate&) const { return false; }
    bool operator()(const RecoveredPredicate&) const { return false; }
    bool operator()(const HoldsPredicate&) const { return true; }
    bool operator()(const ServedPredicate&) const { return true; }
    bool operator()(const BreakerPredicate&) const { return true; }
    bool operator()(const BudgetPredicate&) const { return false; }
    bool operator()(const TrapPredicate&) const { return false; }
};

Measured measure(const HoldsPredicate& predicate, const TriggerRun& verification, const DrillStory& story)
{
    Measured measured;
    measured.verification = &verification;
    std::uint64_t peakSequence = 0;
    for (const TimelineEvent* event : eventsOf(verification, story)) {
        if (const auto* sample = std::get_if<Sample>(&event->body)) {
            const int total = static_cast<int>(sample->backends.size());
            peakSequence = total > measured.peak ? event->sequence : peakSequence;
            measured.peak = std::max(measured.peak, total);
        } else if (const auto* logins = std::get_if<LoginReport>(&event->body)) {
            if (!predicate.refusedApps.empty() && !contains(predicate.refusedApps, logins->app))
                continue;
            if (measured.refused == 0 && logins->refused() > 0)
                measured.evidence.push_back(event->sequence);
            measured.refused = clampedSum(std::int64_t{measured.refused} + std::max(0, logins->refused()));
        } else if (const auto* lost = std::get_if<BackendLost>(&event->body); lost != nullptr && lost->workLost) {
            ++measured.lostWork;
            measured.evidence.push_back(event->sequence);
        }
    }
    measured.requests = measureRequests(predicate.apps, {predicate.p95, predicate.answeredP99}, verification, story);
    measured.pods = measurePods(verification, story);
    if (predicate.liveness || predicate.readyWithin)
        measured.evidence.insert(measured.evidence.end(), measured.pods.evidence.begin(), measured.pods.evidence.end());
    measured.evidence.insert(measured.evidence.end(), {verification.started.sequence, verification.ended->sequence});
    if (peakSequence != 0)
        measured.evidence.push_back(peakSequence);
    std::sort(measured.evidence.begin(), measured.evidence.end());
    return measured;
}

/// Of 100 requests so many may miss a goal of latency.
constexpr int forgivenPercent = 5;

bool isInTime(const HoldsPredicate& predicate, const Measured& measured)
{
    return (!predicate.p95 || measured.requests.late.isAtMost(forgivenPercent)) &&
           (!predicate.answeredP99 || measured.requests.tardy.isAtMost(forgivenPercent));
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
    const bool onlyThePeak = isInTime(predicate, measured) && measured.refused <= predicate.refused &&
                             measured.lostWork == 0 && measured.peak > 0 && measured.peak < usable &&
                             isAlive(predicate, measured.pods) && isReadyInTime(predicate, measured.pods);
    return onlyThePeak || isSound(predicate, measured, usable);
}

/// When no request of them has ended, and none is known to have missed the goal.
Phrase nothingKnown(const std::vector<std::string>& apps, bool asked)
{
    return asked ? worded("Holds", "No request of %1 was answered.")(listed(apps))
                 : worded("Holds", "Nobody asked anything of %1.")(listed(apps));
}

Phrase lateSentences(const HoldsPredicate& predicate, const RequestMeasure& requests)
{
    const Phrase apps = listed(predicate.apps);
    std::vector<Phrase> sentences;
    const auto add = [&](const RequestShare& share, WordedText text, Milliseconds goal) {
        if (share.all > 0)
            sentences.insert(sentences.end(),
                             {text(share.all, apps, share.missedPercent(), secondsPhrase(goal)), hungSentence(share)});
        else if (sentences.empty())
            sentences.push_back(nothingKnown(predicate.apps, requests.asked));
    };
    if (predicate.p95)
        add(requests.late,
            worded("Holds", "Of %1 requests of %2 %3 % failed or were slower than %4; the goal was 5 %."),
            *predicate.p95);
    if (predicate.answeredP99)
        add(requests.tardy,
            worded("Holds",
                   "Of %1 requests of %2 %3 % ended, served or failed, while p99 was above %4; the goal was 5 %."),
            *predicate.answeredP99);
    return Phrase::sentences(std::move(sentences));
}

Phrase peakSentence(const HoldsPredicate& predicate, const Measured& measured, int usable)
{
    const std::string trigger = capitalised(measured.verification->inject);
    const std::int64_t goal = std::int64_t{usable} * predicate.peakPercent / 100;
    if (predicate.times == 1)
        return worded("Holds", "%1 fired again: peak %2 of %3; the goal was %4.")(trigger, measured.peak, usable, goal);
    return worded("Holds", "%1 fired again, %2 times in a row: peak %3 of %4; the goal was %5.")(
        trigger, predicate.times, measured.peak, usable, goal);
}

Phrase lossSentences(const HoldsPredicate& predicate, const Measured& measured)
{
    const Phrase refused = numberOrNone(measured.refused);
    return Phrase::sentences({predicate.refusedApps.empty()
                                  ? worded("Holds", "Refused: %1.")(refused)
                                  : worded("Holds", "Refused of %1: %2.")(listed(predicate.refusedApps), refused),
                              worded("Holds", "Work lost: %1.")(numberOrNone(measured.lostWork))});
}

} // namespace

bool holds(const HoldsPredicate& predicate, const DrillStory& story)
{
    const TriggerRun* verification = lastComplete(story);
    return verification != nullptr && isFull(predicate, measure(predicate, *verification, story), story.usable());
}

Verdict judge(const HoldsPredicate& predicate, int max, const DrillStory& story)
{
    const TriggerRun* verification = lastComplete(story);
    if (verification == nullptr)
        return {0, notFiredAgain(), {}};
    const Measured measured = measure(predicate, *verification, story);
    const int usable = story.usable();
    Verdict verdict{
        0,
        Phrase::sentences({peakSentence(predicate, measured, usable), lossSentences(predicate, measured),
                           lateSentences(predicate, measured.requests), podSentences(predicate, measured.pods)}),
        measured.evidence};
    if (isFull(predicate, measured, usable))
        verdict.points = max;
    else if (isHalf(predicate, measured, usable))
        verdict.points = max / 2;
    return verdict;
}

Verdict judge(const ServedPredicate& predicate, int max, const DrillStory& story)
{
    const TriggerRun* run = lastComplete(story);
    if (run == nullptr)
        return {0, notFiredAgain(), {}};
    const RequestMeasure measured = measureRequests(predicate.apps, {predicate.p95, {}}, *run, story);
    const RequestShare& late = measured.late;
    const Phrase apps = listed(predicate.apps);
    if (late.all == 0)
        return {0,
                measured.asked
                    ? worded("Served", "No request of %1 was answered while the trigger was fired again.")(apps)
                    : worded("Served", "Nobody asked anything of %1 while the trigger was fired again.")(apps),
                boundsOf(*run)};
    const int may = 100 - predicate.percent;
    const Phrase share =
        worded("Served",
               "While the trigger was fired again, of %1 requests of %2 %3 % failed or were slower "
               "than %4; at most %5 % may.")(late.all, apps, late.missedPercent(), secondsPhrase(predicate.p95), may);
    return {late.isAtMost(may) ? max : 0, Phrase::sentences({share, hungSentence(late)}), boundsOf(*run)};
}

bool needsTrigger(const Predicate& predicate)
{
    return std::visit(TriggerNeed{}, predicate);
}

} // namespace stormlab
