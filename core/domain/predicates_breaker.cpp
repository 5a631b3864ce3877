// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/predicates.h"

#include "core/domain/clampedsum.h"
#include "core/domain/configuredfleet.h"
#include "core/domain/triggerevents.h"

#include <algorithm>

// What the circuit breakers of an app did while the trigger was fired again.

namespace stormlab
{

namespace
{

/// A breaker that waits for more failures than this is none.
constexpr int mostPatience = 10;

struct BreakerCourse {
    bool counted = false; ///< openings and closings were; in recordings that are older they were not
    int refused = 0;      ///< logins of the app
    int mostOpen = 0;     ///< at the end of a second
    bool fewer = false;   ///< at the end of some later second fewer were open
    int opened = 0;
    int closed = 0; ///< since the first of the run opened, where one did
};

void add(const AppSecond& second, BreakerCourse& course)
{
    const int opened = std::max(0, second.breakersOpened.value_or(0));
    if (opened > 0 && course.opened == 0)
        course.closed = 0;
    course.counted = course.counted || second.breakersOpened || second.breakersClosed;
    course.opened = clampedSum(std::int64_t{course.opened} + opened);
    course.closed = clampedSum(std::int64_t{course.closed} + std::max(0, second.breakersClosed.value_or(0)));
    if (!second.breakersOpen)
        return;
    course.mostOpen = std::max(course.mostOpen, *second.breakersOpen);
    course.fewer = course.fewer || *second.breakersOpen < course.mostOpen;
}

BreakerCourse courseOf(const std::string& app, const TriggerRun& run, const DrillStory& story)
{
    BreakerCourse course;
    for (const TimelineEvent* event : eventsOf(run, story)) {
        if (const auto* logins = std::get_if<LoginReport>(&event->body); logins != nullptr && logins->app == app)
            course.refused = clampedSum(std::int64_t{course.refused} + std::max(0, logins->refused()));
        else if (const auto* second = std::get_if<AppSecond>(&event->body); second != nullptr && second->app == app)
            add(*second, course);
    }
    return course;
}

/// By the settings that the app has when the run ends; 0: it has no breaker.
int failuresThatOpen(const std::string& app, const TriggerRun& run, const DrillStory& story)
{
    ConfiguredFleet fleet(story.scenario());
    for (const TimelineEvent* event : story.events()) {
        if (event->sequence <= run.ended->sequence)
            fleet.add(*event);
    }
    return fleet.effective(app).breaker.failures;
}

Phrase timesPhrase(int times)
{
    return times == 1 ? worded("Breaker", "once") : wordedCount("Breaker", "%n times")(times);
}

struct Finding {
    int halves; ///< of the points
    Phrase says;
};

/// All that a recording without openings and closings can tell: how many were open at the ends of seconds.
Finding bySeconds(const std::string& app, const BreakerCourse& course)
{
    if (course.mostOpen == 0)
        return {0, wordedCount("Breaker",
                               "The circuit breakers of %1 stayed closed though %n login(s) (was|were) refused.")(
                       course.refused, app)};
    // Whoever asks at the end may meet a server that is still full: what counts is that some have closed since.
    return course.fewer
               ? Finding{2, worded("Breaker",
                                   "The circuit breakers of %1 opened, %2 at most at a time, and closed again.")(
                                app, course.mostOpen)}
               : Finding{1, worded("Breaker",
                                   "The circuit breakers of %1 opened, %2 at most at a time, and none closed again.")(
                                app, course.mostOpen)};
}

/// None has opened, and none was open.
Finding byRest(const std::string& app, const BreakerCourse& course, int failures)
{
    const Phrase row = wordedCount("Breaker", "%n failed (login|logins in a row)")(failures);
    if (failures <= mostPatience)
        return {2, wordedCount("Breaker",
                               "The circuit breakers of %1 had nothing to do: %n login(s) (was|were) refused, and no "
                               "breaker met %2.")(course.refused, app, row)};
    return {0, wordedCount("Breaker",
                           "The circuit breakers of %1 stayed closed though %n login(s) (was|were) refused: each waits "
                           "for %2.")(course.refused, app, row)};
}

Finding byTurns(const std::string& app, const BreakerCourse& course, int failures)
{
    if (course.opened == 0 && course.closed == 0 && course.mostOpen == 0)
        return byRest(app, course, failures);
    if (course.opened == 0 && course.closed == 0)
        return {1, worded("Breaker", "The circuit breakers of %1 were open already, and none closed again.")(app)};
    const Phrase closed = timesPhrase(course.closed);
    if (course.opened == 0)
        return {2, worded("Breaker", "The circuit breakers of %1 were open, and closed again %2.")(app, closed)};
    const Phrase opened = timesPhrase(course.opened);
    if (course.closed == 0)
        return {1, worded("Breaker", "The circuit breakers of %1 opened %2, and none closed again.")(app, opened)};
    return {2, worded("Breaker", "The circuit breakers of %1 opened %2 and closed again %3.")(app, opened, closed)};
}

} // namespace

Verdict judge(const BreakerPredicate& predicate, int max, const DrillStory& story)
{
    const TriggerRun* run = lastComplete(story);
    if (run == nullptr)
        return {0, notFiredAgain(), {}};
    const int failures = failuresThatOpen(predicate.app, *run, story);
    if (failures == 0)
        return {0, worded("Breaker", "No circuit breaker stood between %1 and the database.")(predicate.app),
                boundsOf(*run)};
    const BreakerCourse course = courseOf(predicate.app, *run, story);
    if (course.opened == 0 && course.closed == 0 && course.mostOpen == 0 && course.refused == 0)
        return {max,
                worded("Breaker", "The circuit breakers of %1 had nothing to do: no login was refused.")(predicate.app),
                boundsOf(*run)};
    const Finding found = course.counted ? byTurns(predicate.app, course, failures) : bySeconds(predicate.app, course);
    return {max * found.halves / 2, found.says, boundsOf(*run)};
}

} // namespace stormlab
