// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/predicates.h"

#include "core/domain/configuredfleet.h"
#include "core/domain/podmeasure.h"
#include "core/domain/wording.h"

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

bool contains(const std::vector<std::string>& words, const std::string& word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// The requests of some apps in a verification.
struct Requests {
    std::int64_t all = 0;
    std::int64_t late = 0;  ///< failed, or answered in a second whose p95 was too high
    std::int64_t tardy = 0; ///< ended, served or failed, in a second whose p99 was too high
};

/// What is too high; absent: nothing is.
struct LatencyGoal {
    std::optional<Milliseconds> p95{};
    std::optional<Milliseconds> p99{};
};

void add(const AppSecond& second, const LatencyGoal& goal, Requests& requests)
{
    const auto above = [](const std::optional<Milliseconds>& felt, const std::optional<Milliseconds>& most) {
        return felt && most && *felt > *most;
    };
    const std::int64_t served = std::max(0, second.served);
    const std::int64_t failed = std::max(0, second.failed);
    requests.all += served + failed;
    requests.late += failed + (above(second.p95, goal.p95) ? served : 0);
    requests.tardy += above(second.p99, goal.p99) ? served + failed : 0;
}

/// Whether at most that many of 100 are. Without a request nobody was served in time.
bool isShareAtMost(std::int64_t some, const Requests& requests, int percent)
{
    return requests.all > 0 && some * 100 <= requests.all * percent;
}

/// "12 %". Rounded up, so that nobody reads of a goal that was met and was not.
std::string percentText(std::int64_t some, const Requests& requests)
{
    return std::to_string((some * 100 + requests.all - 1) / requests.all) + " %";
}

/// What a verification measured.
struct Measured {
    const TriggerRun* verification = nullptr;
    int peak = 0;
    int refused = 0;
    int lostWork = 0;
    Requests requests; ///< of the apps whose users must not wait
    PodMeasure pods;
    std::vector<std::uint64_t> evidence;
};

const TriggerRun* lastComplete(const DrillStory& story)
{
    const auto& all = story.triggerRuns();
    const auto found = std::find_if(all.rbegin(), all.rend(), [](const TriggerRun& one) { return one.complete; });
    return found == all.rend() ? nullptr : &*found;
}

std::vector<const TimelineEvent*> eventsOf(const TriggerRun& run, const DrillStory& story)
{
    std::vector<const TimelineEvent*> events;
    for (const TimelineEvent* event : story.events()) {
        if (event->sequence >= run.started.sequence && event->sequence <= run.ended->sequence)
            events.push_back(event);
    }
    return events;
}

std::vector<std::uint64_t> boundsOf(const TriggerRun& run)
{
    return {run.started.sequence, run.ended->sequence};
}

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
        } else if (const auto* second = std::get_if<AppSecond>(&event->body)) {
            if (contains(predicate.apps, second->app))
                add(*second, {predicate.p95, predicate.answeredP99}, measured.requests);
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

/// Of 100 requests so many may miss a goal of latency.
constexpr int forgivenPercent = 5;

bool isInTime(const HoldsPredicate& predicate, const Measured& measured)
{
    const Requests& requests = measured.requests;
    return (!predicate.p95 || isShareAtMost(requests.late, requests, forgivenPercent)) &&
           (!predicate.answeredP99 || isShareAtMost(requests.tardy, requests, forgivenPercent));
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
    const Requests& requests = measured.requests;
    if (!predicate.p95 && !predicate.answeredP99)
        return {};
    if (requests.all == 0)
        return " Nobody asked anything of " + enumerated(predicate.apps) + ".";
    const std::string of = " Of " + std::to_string(requests.all) + " requests of " + enumerated(predicate.apps) + " ";
    std::string text;
    if (predicate.p95)
        text += of + percentText(requests.late, requests) + " failed or were slower than " +
                secondsText(*predicate.p95) + "; the goal was 5 %.";
    if (predicate.answeredP99)
        text += of + percentText(requests.tardy, requests) + " ended, served or failed, while p99 was above " +
                secondsText(*predicate.answeredP99) + "; the goal was 5 %.";
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

/// What an app's breakers did in a verification.
struct BreakerCourse {
    int refused = 0;     ///< logins of the app
    int mostOpen = 0;    ///< at the end of a second
    bool closed = false; ///< at the end of some later second fewer were open
};

BreakerCourse courseOf(const std::string& app, const TriggerRun& run, const DrillStory& story)
{
    BreakerCourse course;
    for (const TimelineEvent* event : eventsOf(run, story)) {
        if (const auto* logins = std::get_if<LoginReport>(&event->body); logins != nullptr && logins->app == app)
            course.refused = clampedSum(std::int64_t{course.refused} + std::max(0, logins->refused()));
        const auto* second = std::get_if<AppSecond>(&event->body);
        if (second == nullptr || second->app != app || !second->breakersOpen)
            continue;
        course.mostOpen = std::max(course.mostOpen, *second->breakersOpen);
        course.closed = course.closed || *second->breakersOpen < course.mostOpen;
    }
    return course;
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
                    capitalised(verification->inject) + " fired again" + timesText(predicate.times) + ": peak " +
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
    Requests requests;
    for (const TimelineEvent* event : eventsOf(*run, story)) {
        const auto* second = std::get_if<AppSecond>(&event->body);
        if (second != nullptr && contains(predicate.apps, second->app))
            add(*second, {predicate.p95, {}}, requests);
    }
    const std::string names = enumerated(predicate.apps);
    if (requests.all == 0)
        return {0, "Nobody asked anything of " + names + " while the trigger was fired again.", boundsOf(*run)};
    const bool met = isShareAtMost(requests.late, requests, 100 - predicate.percent);
    const std::string says = "While the trigger was fired again, of " + std::to_string(requests.all) + " requests of " +
                             names + " " + percentText(requests.late, requests) + " failed or were slower than " +
                             secondsText(predicate.p95) + "; at most " + std::to_string(100 - predicate.percent) +
                             " % may.";
    return {met ? max : 0, says, boundsOf(*run)};
}

Verdict judge(const BreakerPredicate& predicate, int max, const DrillStory& story)
{
    const TriggerRun* run = lastComplete(story);
    if (run == nullptr)
        return {0, "The trigger has not been fired again to the end.", {}};
    ConfiguredFleet fleet(story.scenario());
    for (const TimelineEvent* event : story.events()) {
        if (event->sequence <= run->ended->sequence)
            fleet.add(*event);
    }
    if (fleet.effective(predicate.app).breaker.failures == 0)
        return {0, "No circuit breaker stood between " + predicate.app + " and the database.", boundsOf(*run)};
    const BreakerCourse course = courseOf(predicate.app, *run, story);
    const std::string about = "The circuit breakers of " + predicate.app;
    if (course.mostOpen == 0 && course.refused == 0)
        return {max, about + " had nothing to do: no login was refused.", boundsOf(*run)};
    if (course.mostOpen == 0)
        return {0, about + " stayed closed though " + counted(course.refused, "login") + " were refused.",
                boundsOf(*run)};
    const std::string most = std::to_string(course.mostOpen) + " at most at a time";
    // Whoever asks at the end may meet a server that is still full: what counts is that some have closed since.
    if (!course.closed)
        return {max / 2, about + " opened, " + most + ", and none closed again.", boundsOf(*run)};
    return {max, about + " opened, " + most + ", and closed again.", boundsOf(*run)};
}

} // namespace stormlab
