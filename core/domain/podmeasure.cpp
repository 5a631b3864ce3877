// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/podmeasure.h"

#include "core/domain/wording.h"

#include <algorithm>
#include <map>
#include <utility>

namespace stormlab
{

namespace
{

/// Reads one run of the trigger, event by event.
class PodReading
{
public:
    explicit PodReading(DrillTime started) : m_since(started) {}

    void add(const TimelineEvent& event)
    {
        if (const auto* pause = std::get_if<ServerPause>(&event.body)) {
            m_paused = pause->paused;
            m_since = event.time;
            for (auto& [pod, ready] : m_ready)
                ready.reset();
        } else if (const auto* change = std::get_if<PodChanged>(&event.body)) {
            addChange(*change, event);
        } else if (const auto* probe = std::get_if<ProbeEnded>(&event.body)) {
            addProbe(*probe, event);
        }
    }

    [[nodiscard]] PodMeasure measure() const
    {
        PodMeasure result = m_measure;
        result.readyAfter = readyAfter();
        if (m_longest != 0)
            result.evidence.push_back(m_longest);
        std::sort(result.evidence.begin(), result.evidence.end());
        return result;
    }

private:
    using PodName = std::pair<std::string, int>;

    void addChange(const PodChanged& change, const TimelineEvent& event)
    {
        m_ready[{change.app, change.pod}].reset();
        // It has been replaced, or is no longer wanted.
        if (change.change == PodChange::Stopped)
            m_ready.erase({change.app, change.pod});
        if (change.change != PodChange::Killed && change.change != PodChange::Exited)
            return;
        ++m_measure.restarts;
        m_measure.evidence.push_back(event.sequence);
    }

    void addProbe(const ProbeEnded& probe, const TimelineEvent& event)
    {
        const bool good = probe.outcome == ProbeOutcome::Good;
        if (probe.probe == ProbeKind::Readiness) {
            std::optional<DrillTime>& ready = m_ready[{probe.app, probe.pod}];
            if (!good)
                ready.reset();
            else if (!ready && !m_paused)
                ready = event.time;
            return;
        }
        m_measure.unanswered += good ? 0 : 1;
        if (!m_measure.asked || probe.took > m_measure.longest)
            m_longest = event.sequence;
        m_measure.longest = std::max(m_measure.longest, probe.took);
        m_measure.asked = true;
    }

    /// A pod counts from when it was ready and stayed so.
    [[nodiscard]] std::optional<Milliseconds> readyAfter() const
    {
        if (m_paused || m_ready.empty())
            return std::nullopt;
        DrillTime last = m_since;
        for (const auto& [pod, ready] : m_ready) {
            if (!ready)
                return std::nullopt;
            last = std::max(last, *ready);
        }
        return last - m_since;
    }

    DrillTime m_since; ///< the trigger's start, or the last change of a pause
    bool m_paused = false;
    std::map<PodName, std::optional<DrillTime>> m_ready;
    std::uint64_t m_longest = 0; ///< sequence of the probe that took longest
    PodMeasure m_measure;
};

} // namespace

PodMeasure measurePods(const TriggerRun& run, const DrillStory& story)
{
    PodReading reading(run.started.time);
    for (const TimelineEvent* event : story.events()) {
        const bool within =
            event->sequence >= run.started.sequence && (!run.ended || event->sequence <= run.ended->sequence);
        if (within)
            reading.add(*event);
    }
    return reading.measure();
}

bool isAlive(const HoldsPredicate& predicate, const PodMeasure& measure)
{
    return !predicate.liveness || (measure.asked && measure.unanswered == 0 && measure.restarts == 0 &&
                                   measure.longest <= *predicate.liveness);
}

bool isReadyInTime(const HoldsPredicate& predicate, const PodMeasure& measure)
{
    return !predicate.readyWithin || (measure.readyAfter && *measure.readyAfter <= *predicate.readyWithin);
}

std::string podWords(const HoldsPredicate& predicate, const PodMeasure& measure)
{
    std::string words;
    if (predicate.liveness && !measure.asked)
        words += " No pod was asked whether it lives.";
    else if (predicate.liveness)
        words += " Longest answer to a liveness probe: " + std::to_string(measure.longest.count()) +
                 " ms; the goal was " + std::to_string(predicate.liveness->count()) +
                 " ms. Not answered: " + (measure.unanswered == 0 ? "none" : std::to_string(measure.unanswered)) +
                 ". Pods restarted: " + (measure.restarts == 0 ? "none" : std::to_string(measure.restarts)) + ".";
    if (predicate.readyWithin && !measure.readyAfter)
        words += " Not every pod was ready again.";
    else if (predicate.readyWithin)
        words += " All pods were ready again " + secondsText(*measure.readyAfter) + " after it; the goal was " +
                 secondsText(*predicate.readyWithin) + ".";
    return words;
}

} // namespace stormlab
