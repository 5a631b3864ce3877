// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/predicates.h"

#include "core/domain/wording.h"

#include <algorithm>

namespace stormlab
{

namespace
{

struct CountPoint {
    DrillTime time{0};
    std::uint64_t sequence = 0;
    int count = 0;
};

/// Backends of the app fell below the number and, as it turns out, stayed there or did not.
struct Fall {
    std::size_t first = 0;     ///< index of the first point below
    std::size_t last = 0;      ///< index of the last point of the time it had to stay
    Milliseconds hadToStay{0}; ///< less than the rubric says when the trigger was fired again meanwhile
};

enum class Staying { Yes, No, NotYet };

std::vector<CountPoint> countsOf(const std::string& app, const DrillStory& story)
{
    std::vector<CountPoint> points;
    for (const TimelineEvent* event : story.events()) {
        if (const auto* sample = std::get_if<Sample>(&event->body))
            points.push_back({event->time, event->sequence, countOf(*sample, app)});
    }
    return points;
}

std::optional<DrillTime> nextVerification(DrillTime after, const DrillStory& story)
{
    for (const TriggerRun& verification : story.triggerRuns()) {
        if (verification.started.time > after)
            return verification.started.time;
    }
    return std::nullopt;
}

/// The latest deploy of the learner's after one time and not after another.
const LearnerAct* deployBetween(DrillTime after, DrillTime until, const DrillStory& story)
{
    const LearnerAct* latest = nullptr;
    for (const LearnerAct& act : story.acts()) {
        if (act.kind == LearnerAct::Kind::Deploy && act.moment.time > after && act.moment.time <= until)
            latest = &act;
    }
    return latest;
}

/// Follows a fall until it has stayed long enough, was broken, or the points end.
Staying follow(const ShedPredicate& predicate, const std::vector<CountPoint>& points, Fall& fall,
               const DrillStory& story)
{
    const DrillTime start = points[fall.first].time;
    const std::optional<DrillTime> cut = nextVerification(start, story);
    const bool cutShort = cut && *cut < start + predicate.stays;
    const DrillTime until = cutShort ? *cut : start + predicate.stays;
    fall.hadToStay = until - start;
    for (std::size_t index = fall.first; index < points.size() && points[index].time <= until; ++index) {
        // The trigger that is fired again may bring them back; what was until then counts.
        if (cutShort && points[index].time == until)
            break;
        if (points[index].count >= predicate.below)
            return Staying::No;
        fall.last = index;
    }
    if (cutShort) {
        // What a deploy has brought about is put to the test by the trigger itself.
        const bool deployed = deployBetween(story.firstAct()->time - Milliseconds{1}, start, story) != nullptr;
        return deployed || until - start >= predicate.stays / 2 ? Staying::Yes : Staying::No;
    }
    return points.back().time >= until ? Staying::Yes : Staying::NotYet;
}

const LearnerAct* actBefore(DrillTime time, Milliseconds within, const DrillStory& story)
{
    const LearnerAct* latest = nullptr;
    for (const LearnerAct& act : story.acts()) {
        const bool near = act.moment.time <= time && time - act.moment.time <= within;
        if (act.kind != LearnerAct::Kind::Deploy && near)
            latest = &act;
    }
    return latest;
}

int countBefore(DrillTime time, const std::vector<CountPoint>& points, std::size_t fallback)
{
    int count = points[fallback].count;
    for (const CountPoint& point : points) {
        if (point.time <= time)
            count = point.count;
    }
    return count;
}

/// What is told of a fall: from how many to how few.
struct Depth {
    int before = 0;
    Phrase lowest; ///< "3 backends"
};

Phrase backendsPhrase(int count)
{
    return wordedCount("Shedding", "%n backend(s)")(count);
}

Depth depthOf(const std::vector<CountPoint>& points, const Fall& fall, DrillTime cause)
{
    const auto lowest = std::min_element(points.begin() + static_cast<std::ptrdiff_t>(fall.first),
                                         points.begin() + static_cast<std::ptrdiff_t>(fall.last) + 1,
                                         [](const CountPoint& a, const CountPoint& b) { return a.count < b.count; });
    // A deploy may be told when the first backends have gone already.
    return {std::max(points[fall.first - 1].count, countBefore(cause, points, fall.first - 1)),
            backendsPhrase(lowest->count)};
}

/// A fall that the learner brought about, whether it stayed or not.
struct Shedding {
    const LearnerAct* act = nullptr;
    Fall fall;
};

/// Shedding buys time. Where the pools filled up before it counted, a deploy that then makes the relief last completes
/// it, so that nobody's points hang on when a pool's housekeeper comes.
Verdict completed(const ShedPredicate& predicate, int max, const std::vector<CountPoint>& points, const Shedding& shed,
                  const LearnerAct& deploy, const Fall& fall)
{
    const CountPoint& down = points[shed.fall.first];
    const auto& [before, lowest] = depthOf(points, shed.fall, shed.act->moment.time);
    return {max,
            worded("Shedding", "%1 fell from %2 to %3 at %4, came back, and after the deploy stayed below %5 for %6.")(
                predicate.app, before, lowest, clockText(down.time), predicate.below, secondsPhrase(fall.hadToStay)),
            {shed.act->moment.sequence, down.sequence, deploy.moment.sequence, points[fall.first].sequence,
             points[fall.last].sequence}};
}

/// The judge of falls that stayed. `before`: what the learner shed earlier and did not stay.
Verdict verdictOf(const ShedPredicate& predicate, int max, const std::vector<CountPoint>& points, const Fall& fall,
                  const std::optional<Shedding>& before, const DrillStory& story)
{
    const CountPoint& begin = points[fall.first];
    const LearnerAct* act = actBefore(begin.time, predicate.within, story);
    const Moment first = *story.firstAct();
    const LearnerAct* deploy =
        deployBetween(before ? before->act->moment.time : first.time - Milliseconds{1}, begin.time, story);
    if (act == nullptr && before && deploy != nullptr)
        return completed(predicate, max, points, *before, *deploy, fall);
    const Moment cause = act != nullptr ? act->moment : first;
    const auto& [most, lowest] = depthOf(points, fall, act != nullptr ? cause.time : begin.time);
    const std::vector<std::uint64_t> evidence = {cause.sequence, begin.sequence, points[fall.last].sequence};
    const Phrase after = secondsPhrase(begin.time - cause.time);
    if (act != nullptr)
        return {max,
                worded("Shedding", "%1 fell from %2 to %3 within %4 and stayed below %5 for %6.")(
                    predicate.app, most, lowest, after, predicate.below, secondsPhrase(fall.hadToStay)),
                evidence};
    const WordedText relief =
        deploy != nullptr
            ? worded("Shedding",
                     "%1 fell from %2 to %3 at %4, %5 after the first act: relief came by the deploy alone.")
            : worded("Shedding", "%1 fell from %2 to %3 at %4, %5 after the first act: relief came by itself.");
    return {max / 2, relief(predicate.app, most, lowest, clockText(begin.time), after), evidence};
}

/// What is said while no fall has stayed.
Verdict notYetStayed(const ShedPredicate& predicate, const CountPoint& point, Staying staying)
{
    const Phrase count = backendsPhrase(point.count);
    const std::string when = clockText(point.time);
    if (staying == Staying::No)
        return {0,
                worded("Shedding", "%1 fell to %2 at %3, but did not stay below %4.")(predicate.app, count, when,
                                                                                      predicate.below),
                {point.sequence}};
    return {0,
            worded("Shedding", "%1 fell to %2 at %3; it has yet to stay there.")(predicate.app, count, when),
            {point.sequence}};
}

} // namespace

Verdict judge(const ShedPredicate& predicate, int max, const DrillStory& story)
{
    const std::optional<Moment> firstAct = story.firstAct();
    if (!firstAct)
        return {0, worded("Shedding", "Nothing was done to shed backends of %1.")(predicate.app), {}};
    const std::vector<CountPoint> points = countsOf(predicate.app, story);
    Verdict best{
        0,
        worded("Shedding", "%1 never fell below %2 after you acted.")(predicate.app, backendsPhrase(predicate.below)),
        {}};
    std::optional<Shedding> shed;
    for (std::size_t index = 1; index < points.size(); ++index) {
        const bool falls = points[index].count < predicate.below && points[index - 1].count >= predicate.below;
        if (!falls || points[index].time < firstAct->time || story.isVerifying(points[index].time))
            continue;
        Fall fall{index, index, {}};
        const Staying staying = follow(predicate, points, fall, story);
        if (staying == Staying::Yes) {
            const Verdict verdict = verdictOf(predicate, max, points, fall, shed, story);
            if (verdict.points > best.points)
                best = verdict;
        } else if (best.points == 0) {
            best = notYetStayed(predicate, points[index], staying);
        }
        const LearnerAct* act = actBefore(points[index].time, predicate.within, story);
        if (act != nullptr && !shed)
            shed = Shedding{act, fall};
    }
    return best;
}

} // namespace stormlab
