// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenters/markpresenter.h"

#include "core/domain/drillstory.h"
#include "core/domain/killwaves.h"
#include "ui/presenters/statementwording.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <optional>

namespace stormlab
{

namespace
{

struct MarkWords {
    Q_DECLARE_TR_FUNCTIONS(stormlab::Marks)
};

/// Acts of one kind this close together are one act: a person terminating row by row, a script's loop.
constexpr Milliseconds together{1'000};
/// What a scenario fires again so long after the last time is a thing of its own.
constexpr Milliseconds apart{15'000};
/// The server's log and the clients tell of the same end of a session this far apart at most.
constexpr Milliseconds nearby{2'000};

bool isTerminate(const StatementRun& statement)
{
    return !statement.facts.backendActs.empty() &&
           statement.facts.backendActs.front().kind == BackendAct::Kind::Terminate;
}

/// A mark on its way: an act may still grow.
struct Draft {
    ChartMark mark;
    DrillTime seen{0}; ///< the time of the event that it comes from
    DrillTime last{0};
    bool terminates = false;
    int ended = 0;
    int times = 1; ///< that a scenario has fired it
    int kills = 0; ///< of pods
};

class Marks
{
public:
    void add(const TimelineEvent& event)
    {
        m_seen = event.time;
        if (const auto* inject = std::get_if<InjectFired>(&event.body))
            fired(event.time, *inject);
        else if (const auto* statement = std::get_if<StatementRun>(&event.body))
            ran(momentOf(event).time, *statement);
        else if (const auto* deploy = std::get_if<DeployStarted>(&event.body))
            deployed(event.time, *deploy);
        else if (const auto* lost = std::get_if<BackendLost>(&event.body))
            ended(event.time, *lost);
        else if (const auto* pod = std::get_if<PodChanged>(&event.body))
            killed(event.time, *pod);
        else
            addPlain(event);
    }

    std::vector<ChartMark> finished(MarkStyle style)
    {
        countEnded();
        std::stable_sort(m_drafts.begin(), m_drafts.end(),
                         [](const Draft& a, const Draft& b) { return a.mark.time < b.mark.time; });
        std::vector<ChartMark> marks;
        for (Draft& draft : m_drafts) {
            if (draft.terminates && draft.ended > 0)
                draft.mark.label = MarkWords::tr("terminated %1").arg(draft.ended);
            if (draft.times > 1)
                draft.mark.label = MarkWords::tr("%1, %n time(s)", nullptr, draft.times).arg(draft.mark.label);
            draft.mark.number = style == MarkStyle::Numbers ? static_cast<int>(marks.size()) + 1 : 0;
            marks.push_back(draft.mark);
        }
        return marks;
    }

    std::vector<DrillTime> moments()
    {
        countEnded();
        std::vector<DrillTime> moments;
        for (const Draft& draft : m_drafts)
            moments.push_back(draft.seen);
        std::sort(moments.begin(), moments.end());
        moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
        return moments;
    }

private:
    void push(DrillTime time, const QString& label, ChartMark::Kind kind)
    {
        m_drafts.push_back({{time, label, 0, kind}, m_seen, time, false, 0, 1, 0});
    }

    void fired(DrillTime time, const InjectFired& inject)
    {
        // What a resume brings is marked when the server answers.
        if (inject.kind == "resume")
            return;
        if (inject.origin == Origin::Scenario && isWave(time, inject.name))
            return;
        const QString name = QString::fromStdString(inject.name);
        push(time, inject.origin == Origin::Verification ? MarkWords::tr("%1 again").arg(name) : name,
             ChartMark::Kind::Inject);
    }

    /// What a scenario fires again and again in quick succession would hide all else: it is one mark, and grows.
    bool isWave(DrillTime time, const std::string& name)
    {
        const auto [same, isFirst] = m_fired.try_emplace(name, m_drafts.size());
        Draft* const before = isFirst ? nullptr : &m_drafts[same->second];
        if (before == nullptr || time - before->last > apart) {
            same->second = m_drafts.size();
            return false;
        }
        before->last = time;
        ++before->times;
        return true;
    }

    void ran(DrillTime time, const StatementRun& statement)
    {
        if (!statement.facts.acts())
            return;
        const QString label = statement.sqlstate.empty() ? actLabel(statement.facts)
                                                         : MarkWords::tr("%1 failed").arg(actLabel(statement.facts));
        const auto [same, isFirst] = m_lastActs.try_emplace(label, m_drafts.size());
        if (!isFirst && time - m_drafts[same->second].last <= together) {
            m_drafts[same->second].last = std::max(m_drafts[same->second].last, time);
            return;
        }
        same->second = m_drafts.size();
        push(time, label, ChartMark::Kind::Act);
        m_drafts.back().terminates = isTerminate(statement) && statement.sqlstate.empty();
        if (m_drafts.back().terminates)
            m_terminating.push_back(same->second);
    }

    void deployed(DrillTime time, const DeployStarted& deploy)
    {
        // The deploys of injects are marked by the inject itself.
        if (deploy.origin == Origin::Learner || deploy.origin == Origin::Teacher)
            push(time, MarkWords::tr("deployed"), ChartMark::Kind::Deploy);
    }

    void ended(DrillTime time, const BackendLost& lost)
    {
        if (lost.sqlstate == "57P01")
            m_ended.push_back(time);
    }

    /// Pods that stand still for one reason are killed one after the other.
    void killed(DrillTime time, const PodChanged& pod)
    {
        if (pod.change != PodChange::Killed)
            return;
        if (m_wave && time - m_drafts[*m_wave].last <= killWaveGap) {
            Draft& wave = m_drafts[*m_wave];
            wave.last = time;
            wave.mark.label = MarkWords::tr("%n kill(s) of pods", nullptr, ++wave.kills);
            return;
        }
        m_wave = m_drafts.size();
        push(time, MarkWords::tr("pod killed"), ChartMark::Kind::Inject);
        m_drafts.back().kills = 1;
    }

    void addPlain(const TimelineEvent& event)
    {
        if (std::holds_alternative<DiagnosisGiven>(event.body))
            push(event.time, MarkWords::tr("diagnosed"), ChartMark::Kind::Diagnosis);
        else if (const auto* check = std::get_if<CheckStarted>(&event.body))
            push(event.time, MarkWords::tr("check %1").arg(check->number), ChartMark::Kind::Check);
        else if (const auto* hint = std::get_if<HintShown>(&event.body))
            push(event.time, MarkWords::tr("hint %1").arg(hint->number), ChartMark::Kind::Hint);
        else if (const auto* server = std::get_if<ServerAvailability>(&event.body);
                 server != nullptr && server->stopped)
            push(event.time, MarkWords::tr("server stopped"), ChartMark::Kind::Inject);
        else if (const auto* reach = std::get_if<ReachChanged>(&event.body); reach != nullptr && reach->lost)
            push(event.time, MarkWords::tr("connection lost"), ChartMark::Kind::Inject);
        else if (const auto* pause = std::get_if<ServerPause>(&event.body); pause != nullptr && !pause->paused)
            push(event.time, MarkWords::tr("answers again"), ChartMark::Kind::Inject);
    }

    /// Gives every ended session to the terminating act nearest in time. What no act explains (a learner who hid the
    /// statement, an act from elsewhere) gets marks of its own, for it did happen.
    void countEnded()
    {
        std::optional<std::size_t> unexplained;
        for (const DrillTime time : m_ended) {
            Draft* act = nearestAct(time);
            if (act != nullptr) {
                ++act->ended;
                continue;
            }
            if (!unexplained || time - m_drafts[*unexplained].last > together) {
                m_seen = time;
                push(time, {}, ChartMark::Kind::Act);
                m_drafts.back().terminates = true;
                unexplained = m_drafts.size() - 1;
            }
            m_drafts[*unexplained].last = time;
            ++m_drafts[*unexplained].ended;
        }
    }

    Draft* nearestAct(DrillTime time)
    {
        Draft* best = nullptr;
        Milliseconds bestDistance = nearby;
        for (const std::size_t place : m_terminating) {
            Draft& draft = m_drafts[place];
            const Milliseconds distance = std::max({draft.mark.time - time, time - draft.last, Milliseconds{0}});
            if (distance <= bestDistance) {
                best = &draft;
                bestDistance = distance;
            }
        }
        return best;
    }

    std::vector<Draft> m_drafts;
    std::map<QString, std::size_t> m_lastActs;  ///< the draft by its label: a recording may hold any number of acts
    std::map<std::string, std::size_t> m_fired; ///< the draft of what a scenario has fired, by its name
    std::vector<std::size_t> m_terminating;     ///< the drafts of statements that ended sessions
    std::vector<DrillTime> m_ended;
    std::optional<std::size_t> m_wave; ///< the draft of the kills that may go on
    DrillTime m_seen{0};
};

} // namespace

std::vector<ChartMark> marksOf(const TimelineView& view, MarkStyle style)
{
    Marks marks;
    for (const TimelineEvent& event : view)
        marks.add(event);
    return marks.finished(style);
}

std::vector<ChartMark> marksOf(std::span<const TimelineEvent* const> events, MarkStyle style)
{
    Marks marks;
    for (const TimelineEvent* event : events)
        marks.add(*event);
    return marks.finished(style);
}

std::vector<DrillTime> momentsOfMarks(std::span<const TimelineEvent* const> events)
{
    Marks marks;
    for (const TimelineEvent* event : events)
        marks.add(*event);
    return marks.moments();
}

} // namespace stormlab
