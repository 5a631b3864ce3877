// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/predicates.h"

#include "core/domain/clampedsum.h"
#include "core/domain/podmeasure.h"
#include "core/domain/requestmeasure.h"
#include "core/domain/triggerevents.h"
#include "core/domain/wording.h"
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

std::string inARowText(int times)
{
    return times == 1 ? std::string() : ", " + std::to_string(times) + " times in a row";
}

/// When no request of them has ended, and none is known to have missed the goal.
std::string nothingKnownText(const std::vector<std::string>& apps, bool asked)
{
    return asked ? "No request of " + enumerated(apps) + " was answered"
                 : "Nobody asked anything of " + enumerated(apps);
}

std::string lateText(const HoldsPredicate& predicate, const Measured& measured)
{
    const RequestMeasure& requests = measured.requests;
    std::string text;
    const auto add = [&](const RequestShare& share, const std::string& how, Milliseconds goal) {
        if (share.all == 0)
            text = text.empty() ? " " + nothingKnownText(predicate.apps, requests.asked) + "." : text;
        else
            text += " Of " + std::to_string(share.all) + " requests of " + enumerated(predicate.apps) + " " +
                    share.percentText() + how + secondsText(goal) + "; the goal was 5 %." + hungWords(share);
    };
    if (predicate.p95)
        add(requests.late, " failed or were slower than ", *predicate.p95);
    if (predicate.answeredP99)
        add(requests.tardy, " ended, served or failed, while p99 was above ", *predicate.answeredP99);
    return text;
}

std::string ofWhom(const std::vector<std::string>& apps)
{
    return apps.empty() ? std::string() : " of " + enumerated(apps);
}

std::string numberOrNone(int number)
{
    return number == 0 ? "none" : std::to_string(number);
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
        return {0, "The trigger has not been fired again to the end.", {}};
    const Measured measured = measure(predicate, *verification, story);
    const int usable = story.usable();
    const int goal = static_cast<int>(std::int64_t{usable} * predicate.peakPercent / 100);
    Verdict verdict{0,
                    capitalised(verification->inject) + " fired again" + inARowText(predicate.times) + ": peak " +
                        std::to_string(measured.peak) + " of " + std::to_string(usable) + "; the goal was " +
                        std::to_string(goal) + ". Refused" + ofWhom(predicate.refusedApps) + ": " +
                        numberOrNone(measured.refused) + ". Work lost: " + numberOrNone(measured.lostWork) + "." +
                        lateText(predicate, measured) + podWords(predicate, measured.pods),
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
        return {0, "The trigger has not been fired again to the end.", {}};
    const RequestMeasure measured = measureRequests(predicate.apps, {predicate.p95, {}}, *run, story);
    const RequestShare& late = measured.late;
    if (late.all == 0)
        return {0, nothingKnownText(predicate.apps, measured.asked) + " while the trigger was fired again.",
                boundsOf(*run)};
    const bool met = late.isAtMost(100 - predicate.percent);
    const std::string says = "While the trigger was fired again, of " + std::to_string(late.all) + " requests of " +
                             enumerated(predicate.apps) + " " + late.percentText() + " failed or were slower than " +
                             secondsText(predicate.p95) + "; at most " + std::to_string(100 - predicate.percent) +
                             " % may." + hungWords(late);
    return {met ? max : 0, says, boundsOf(*run)};
}

} // namespace stormlab
