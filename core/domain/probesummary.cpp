// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/probesummary.h"

#include "core/domain/probeseries.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace stormlab
{

namespace
{

/// A kubelet kills after the last of the probes that failed has ended, which may be when the pause is over.
constexpr Milliseconds killLag{2'000};

void raise(std::optional<Milliseconds>& longest, Milliseconds time)
{
    longest = std::max(longest.value_or(time), time);
}

/// Reads a story twice: for its pauses and roll-outs, and for what the probes came to in them.
class Summariser
{
public:
    explicit Summariser(const DrillStory& story) : m_story(story)
    {
        for (const TimelineEvent* event : story.events()) {
            notePause(*event);
            noteDeploy(*event);
        }
        if (m_pausedSince)
            m_pauses.push_back({*m_pausedSince, story.end()});
    }

    std::vector<ProbeSummary> summarise()
    {
        ProbeSeries series;
        for (const TimelineEvent* event : m_story.events()) {
            series.add(*event);
            if (const auto* pod = std::get_if<PodChanged>(&event->body))
                count(*pod, event->time);
        }
        for (const PodView& pod : series.all())
            count(pod);
        std::vector<ProbeSummary> summaries;
        for (auto& [app, both] : m_figures)
            summaries.push_back({app, known(both.before), known(both.after)});
        return summaries;
    }

private:
    struct Both {
        ProbeFigures before;
        ProbeFigures after;
    };

    static std::optional<ProbeFigures> known(const ProbeFigures& figures)
    {
        return figures.probes == 0 ? std::nullopt : std::optional(figures);
    }

    void notePause(const TimelineEvent& event)
    {
        const auto* pause = std::get_if<ServerPause>(&event.body);
        if (pause != nullptr && pause->paused && !m_pausedSince)
            m_pausedSince = event.time;
        else if (pause != nullptr && !pause->paused && m_pausedSince)
            m_pauses.push_back({*std::exchange(m_pausedSince, std::nullopt), event.time});
    }

    void noteDeploy(const TimelineEvent& event)
    {
        const auto* started = std::get_if<DeployStarted>(&event.body);
        const auto* finished = std::get_if<DeployFinished>(&event.body);
        if (started != nullptr && started->origin == Origin::Learner)
            m_rolledOut.try_emplace(started->app);
        const auto begun = finished == nullptr ? m_rolledOut.end() : m_rolledOut.find(finished->app);
        if (begun != m_rolledOut.end() && !begun->second)
            begun->second = event.time;
    }

    /// Absent when the learner never deployed the app, or no deploy was over.
    [[nodiscard]] std::optional<DrillTime> rolledOut(const std::string& app) const
    {
        const auto found = m_rolledOut.find(app);
        return found == m_rolledOut.end() ? std::nullopt : found->second;
    }

    [[nodiscard]] bool isPausedIn(const Stretch& stretch) const
    {
        // They follow one another, so that the first that is not over by then is the one to ask.
        const auto pause = std::ranges::lower_bound(m_pauses, stretch.from, {}, &Stretch::until);
        return pause != m_pauses.end() && pause->overlaps(stretch);
    }

    /// Whether what was under way belongs to a part of the drill: to its pauses, where it has any.
    [[nodiscard]] bool belongs(const Stretch& underWay, const Stretch& part) const
    {
        return part.overlaps(underWay) && (isPausedIn(underWay) || !isPausedIn(part));
    }

    [[nodiscard]] bool isBefore(const std::string& app, const Stretch& underWay) const
    {
        return belongs(underWay, {m_story.incident()->time, rolledOut(app).value_or(m_story.end())});
    }

    /// One that was cut short, by a cancelled check for one, tells nothing; nullptr where there is no other.
    [[nodiscard]] const TriggerRun* lastMeasured() const
    {
        const auto& runs = m_story.triggerRuns();
        const auto found =
            std::find_if(runs.rbegin(), runs.rend(), [](const TriggerRun& run) { return !run.ended || run.complete; });
        return found == runs.rend() ? nullptr : &*found;
    }

    [[nodiscard]] bool isAfter(const std::string& app, const Stretch& underWay) const
    {
        const std::optional<DrillTime> fixed = rolledOut(app);
        const TriggerRun* last = lastMeasured();
        return fixed && last != nullptr && last->started.time >= *fixed &&
               belongs(underWay, {last->started.time, last->ended ? last->ended->time : m_story.end()});
    }

    void count(const PodView& pod)
    {
        for (const LivenessPoint& probe : pod.liveness)
            count(pod.name.app, probe.underWay(), probe.outcome);
        // What nobody has answered by now counts like what was given up.
        if (const std::optional<Stretch> hanging = pod.hangingProbe(m_story.end()))
            count(pod.name.app, *hanging, ProbeOutcome::TimedOut);
    }

    void count(const std::string& app, const Stretch& underWay, ProbeOutcome outcome)
    {
        Both& figures = m_figures[app];
        if (isBefore(app, underWay))
            add(underWay.length(), outcome, figures.before);
        if (isAfter(app, underWay))
            add(underWay.length(), outcome, figures.after);
    }

    void count(const PodChanged& pod, DrillTime time)
    {
        if (pod.change != PodChange::Killed)
            return;
        const Stretch underWay{time - killLag, time};
        Both& figures = m_figures[pod.app];
        figures.before.kills += isBefore(pod.app, underWay) ? 1 : 0;
        figures.after.kills += isAfter(pod.app, underWay) ? 1 : 0;
    }

    static void add(Milliseconds took, ProbeOutcome outcome, ProbeFigures& figures)
    {
        ++figures.probes;
        figures.good += outcome == ProbeOutcome::Good ? 1 : 0;
        const bool answered = outcome == ProbeOutcome::Good || outcome == ProbeOutcome::Bad;
        raise(answered ? figures.longestAnswer : figures.unanswered, took);
    }

    const DrillStory& m_story;
    std::vector<Stretch> m_pauses;
    std::optional<DrillTime> m_pausedSince;
    std::map<std::string, std::optional<DrillTime>>
        m_rolledOut; ///< of apps that the learner deployed; absent until then
    std::map<std::string, Both> m_figures;
};

} // namespace

std::vector<ProbeSummary> probeSummary(const DrillStory& story)
{
    return story.incident() ? Summariser(story).summarise() : std::vector<ProbeSummary>();
}

std::vector<ProbeRow> probeRows(const std::vector<ProbeSummary>& summaries)
{
    std::vector<ProbeRow> rows;
    const auto add = [&rows](const std::string& app, const Phrase& when, const std::optional<ProbeFigures>& figures) {
        if (figures)
            rows.push_back({app, when, longestText(*figures), goodText(*figures), std::to_string(figures->kills)});
        else
            rows.push_back({app, when, worded("Debrief", "not measured"), "–", "–"});
    };
    for (const ProbeSummary& summary : summaries) {
        add(summary.app, worded("Debrief", "before"), summary.before);
        add(summary.app, worded("Debrief", "after"), summary.after);
    }
    return rows;
}

Phrase longestText(const ProbeFigures& figures)
{
    if (figures.unanswered)
        return worded("Debrief", "no answer within %1")(secondsPhrase(*figures.unanswered));
    return worded("Duration", "%1 ms")(figures.longestAnswer.value_or(Milliseconds{0}).count());
}

Phrase goodText(const ProbeFigures& figures)
{
    const std::int64_t percent = std::int64_t{figures.good} * 100 / std::max(figures.probes, 1);
    return worded("Debrief", "%1 of %2 (%3 %)")(figures.good, figures.probes, percent);
}

} // namespace stormlab
