// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/podmeasure.h"

#include "core/domain/probeseries.h"
#include "core/domain/wording.h"

#include <algorithm>
#include <map>

namespace stormlab
{

namespace
{

/// Since when each pod is ready, and has stayed so since the pause that the trigger is.
class ReadyAgain
{
public:
    explicit ReadyAgain(DrillTime started) : m_since(started) {}

    /// `replaced`: it is told of a process that another has replaced.
    void add(const TimelineEvent& event, bool replaced)
    {
        if (const auto* pause = std::get_if<ServerPause>(&event.body)) {
            m_paused = pause->paused;
            m_since = event.time;
            m_ready.clear();
        } else if (const auto* change = std::get_if<PodChanged>(&event.body); change != nullptr && !replaced) {
            m_ready.erase({change->app, change->pod});
        } else if (const auto* probe = std::get_if<ProbeEnded>(&event.body);
                   probe != nullptr && probe->probe == ProbeKind::Readiness) {
            if (probe->outcome != ProbeOutcome::Good)
                m_ready.erase({probe->app, probe->pod});
            else if (!m_paused)
                m_ready.try_emplace({probe->app, probe->pod}, event.time);
        }
    }

    /// When the last of all pods was; absent where one is not.
    [[nodiscard]] std::optional<Milliseconds> readyAfter(const ProbeView& pods) const
    {
        std::optional<DrillTime> last;
        for (const PodView& pod : pods) {
            const auto ready = m_ready.find(pod.name);
            if (pod.isStopped())
                continue;
            if (ready == m_ready.end())
                return std::nullopt;
            last = std::max(last.value_or(ready->second), ready->second);
        }
        return last && !m_paused ? std::optional(*last - m_since) : std::nullopt;
    }

private:
    DrillTime m_since; ///< the trigger's start, or the last change of a pause
    bool m_paused = false;
    std::map<PodName, DrillTime> m_ready;
};

/// Adds what one pod's probes and turns tell of a run.
class LifeTally
{
public:
    explicit LifeTally(const TriggerRun& run) : m_first(run.started.sequence), m_run{run.started.time, run.ended->time}
    {
    }

    void add(const PodView& pod)
    {
        for (const PodTurn& turn : pod.turns) {
            const bool ended = turn.change == PodChange::Killed || turn.change == PodChange::Exited;
            if (!ended || turn.sequence < m_first)
                continue;
            ++m_measure.restarts;
            m_measure.evidence.push_back(turn.sequence);
        }
        bool asked = false;
        for (const LivenessPoint& probe : pod.liveness) {
            if (!probe.underWay().overlaps(m_run))
                continue;
            asked = true;
            add(probe);
        }
        if (const std::optional<Stretch> hanging = pod.hangingProbe(m_run.until))
            m_measure.hangs = std::max(m_measure.hangs.value_or(hanging->length()), hanging->length());
        else if (!asked && !pod.isStopped())
            ++m_measure.notAsked;
    }

    [[nodiscard]] PodMeasure measure() const
    {
        PodMeasure result = m_measure;
        if (m_longest != 0)
            result.evidence.push_back(m_longest);
        std::sort(result.evidence.begin(), result.evidence.end());
        return result;
    }

private:
    void add(const LivenessPoint& probe)
    {
        m_measure.unanswered += probe.outcome == ProbeOutcome::Good ? 0 : 1;
        const bool earlier = probe.took == m_measure.longest && probe.sequence < m_longest;
        if (!m_measure.asked || probe.took > m_measure.longest || earlier)
            m_longest = probe.sequence;
        m_measure.longest = std::max(m_measure.longest, probe.took);
        m_measure.asked = true;
    }

    std::uint64_t m_first; ///< sequence of the run's start
    Stretch m_run;
    std::uint64_t m_longest = 0; ///< sequence of the probe that took longest
    PodMeasure m_measure;
};

} // namespace

PodMeasure measurePods(const TriggerRun& run, const DrillStory& story)
{
    // What the pods were before the run tells which of them there are, and how they are.
    ProbeSeries series;
    ReadyAgain ready(run.started.time);
    int failures = 0;
    for (const TimelineEvent* event : story.events()) {
        if (event->sequence > run.ended->sequence)
            continue;
        const auto* change = std::get_if<PodChanged>(&event->body);
        const bool replaced = change != nullptr && series.isReplaced(*change);
        series.add(*event);
        if (event->sequence < run.started.sequence)
            continue;
        ready.add(*event, replaced);
        failures += change != nullptr && failedByItself(*change) ? 1 : 0;
    }
    const ProbeView pods = series.all();
    LifeTally tally(run);
    for (const PodView& pod : pods)
        tally.add(pod);
    PodMeasure measure = tally.measure();
    measure.readyAfter = ready.readyAfter(pods);
    measure.failures = failures;
    return measure;
}

bool isAlive(const HoldsPredicate& predicate, const PodMeasure& measure)
{
    if (!predicate.liveness)
        return true;
    const bool inTime =
        measure.longest <= *predicate.liveness && (!measure.hangs || *measure.hangs <= *predicate.liveness);
    return inTime && measure.asked && measure.notAsked == 0 && measure.unanswered == 0 && measure.restarts == 0;
}

bool isReadyInTime(const HoldsPredicate& predicate, const PodMeasure& measure)
{
    return !predicate.readyWithin || (measure.readyAfter && *measure.readyAfter <= *predicate.readyWithin);
}

Phrase numberOrNone(int number)
{
    return number == 0 ? worded("Holds", "none") : Phrase(number);
}

Phrase livenessSentences(Milliseconds goal, const PodMeasure& measure)
{
    if (!measure.asked)
        return worded("Holds", "No pod was asked whether it lives.");
    return worded("Holds",
                  "Longest answer to a liveness probe: %1 ms; the goal was %2 ms. Not answered: %3. Pods restarted: "
                  "%4.")(measure.longest.count(), goal.count(), numberOrNone(measure.unanswered),
                         numberOrNone(measure.restarts));
}

Phrase podSentences(const HoldsPredicate& predicate, const PodMeasure& measure)
{
    std::vector<Phrase> sentences;
    if (predicate.liveness) {
        sentences.push_back(livenessSentences(*predicate.liveness, measure));
        if (measure.failures > 0)
            sentences.push_back(
                worded("Holds", "%1 of them failed through a fault of the lab: check again.")(measure.failures));
        if (measure.hangs)
            sentences.push_back(
                worded("Holds", "One that was asked has had no answer for %1.")(secondsPhrase(*measure.hangs)));
        if (measure.asked && measure.notAsked > 0)
            sentences.push_back(worded("Holds", "Pods of which nothing ran: %1.")(measure.notAsked));
    }
    if (predicate.readyWithin && !measure.readyAfter)
        sentences.push_back(worded("Holds", "Not every pod was ready again."));
    else if (predicate.readyWithin)
        sentences.push_back(worded("Holds", "All pods were ready again %1 after it; the goal was %2.")(
            secondsPhrase(*measure.readyAfter), secondsPhrase(*predicate.readyWithin)));
    return Phrase::sentences(std::move(sentences));
}

} // namespace stormlab
