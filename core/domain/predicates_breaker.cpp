// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/predicates.h"

#include "core/domain/clampedsum.h"
#include "core/domain/configuredfleet.h"
#include "core/domain/triggerevents.h"
#include "core/domain/wording.h"

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

std::string wereRefused(int logins)
{
    return counted(logins, "login") + (logins == 1 ? " was refused" : " were refused");
}

std::string timesText(int times)
{
    return times == 1 ? "once" : std::to_string(times) + " times";
}

struct Finding {
    int halves; ///< of the points
    std::string says;
};

/// All that a recording without openings and closings can tell: how many were open at the ends of seconds.
Finding bySeconds(const BreakerCourse& course)
{
    if (course.mostOpen == 0)
        return {0, "stayed closed though " + wereRefused(course.refused) + "."};
    const std::string most = "opened, " + std::to_string(course.mostOpen) + " at most at a time, ";
    // Whoever asks at the end may meet a server that is still full: what counts is that some have closed since.
    return course.fewer ? Finding{2, most + "and closed again."} : Finding{1, most + "and none closed again."};
}

Finding byTurns(const BreakerCourse& course, int failures)
{
    const std::string row = std::to_string(failures) + (failures == 1 ? " failed login" : " failed logins in a row");
    if (course.opened == 0 && course.closed == 0 && course.mostOpen == 0)
        return failures <= mostPatience
                   ? Finding{2,
                             "had nothing to do: " + wereRefused(course.refused) + ", and no breaker met " + row + "."}
                   : Finding{0,
                             "stayed closed though " + wereRefused(course.refused) + ": each waits for " + row + "."};
    if (course.opened == 0)
        return course.closed == 0 ? Finding{1, "were open already, and none closed again."}
                                  : Finding{2, "were open, and closed again " + timesText(course.closed) + "."};
    const std::string opened = "opened " + timesText(course.opened);
    return course.closed == 0 ? Finding{1, opened + ", and none closed again."}
                              : Finding{2, opened + " and closed again " + timesText(course.closed) + "."};
}

} // namespace

Verdict judge(const BreakerPredicate& predicate, int max, const DrillStory& story)
{
    const TriggerRun* run = lastComplete(story);
    if (run == nullptr)
        return {0, "The trigger has not been fired again to the end.", {}};
    const int failures = failuresThatOpen(predicate.app, *run, story);
    if (failures == 0)
        return {0, "No circuit breaker stood between " + predicate.app + " and the database.", boundsOf(*run)};
    const BreakerCourse course = courseOf(predicate.app, *run, story);
    const std::string about = "The circuit breakers of " + predicate.app + " ";
    if (course.opened == 0 && course.closed == 0 && course.mostOpen == 0 && course.refused == 0)
        return {max, about + "had nothing to do: no login was refused.", boundsOf(*run)};
    const Finding found = course.counted ? byTurns(course, failures) : bySeconds(course);
    return {max * found.halves / 2, about + found.says, boundsOf(*run)};
}

} // namespace stormlab
