// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/drillstory.h"

#include <algorithm>

namespace stormlab
{

namespace
{

/// A server that stops ends its backends with 57P01, too. Its stop is noticed a little before or after.
constexpr Milliseconds stopMargin{3'000};
/// The lost backends of a statement are seen while it runs, or a little before its log line is read.
constexpr Milliseconds statementLead{5'000};
constexpr Milliseconds statementLag{3'000};

constexpr std::string_view terminatedByCommand = "57P01";

bool beginsIncident(const EventBody& body)
{
    const auto* inject = std::get_if<InjectFired>(&body);
    return inject != nullptr && (inject->origin == Origin::Scenario || inject->origin == Origin::Teacher);
}

bool endsDrill(const EventBody& body)
{
    const auto* phase = std::get_if<PhaseChanged>(&body);
    return phase != nullptr && (phase->phase == Phase::Finished || phase->phase == Phase::Failed);
}

bool isStop(const EventBody& body)
{
    const auto* change = std::get_if<ServerChanged>(&body);
    const auto* availability = std::get_if<ServerAvailability>(&body);
    return (change != nullptr && change->change.kind == ServerChangeKind::Restart) ||
           (availability != nullptr && availability->stopped);
}

} // namespace

Moment momentOf(const TimelineEvent& event)
{
    const auto* statement = std::get_if<StatementRun>(&event.body);
    return {statement != nullptr ? std::min(statement->ran.value_or(event.time), event.time) : event.time,
            event.sequence};
}

const StatementRun* learnerStatement(const TimelineEvent& event)
{
    const auto* statement = std::get_if<StatementRun>(&event.body);
    return statement != nullptr && statement->role == "oncall" && statement->sqlstate.empty() ? statement : nullptr;
}

DrillStory::DrillStory(const Scenario& scenario, const TimelineView& view) : m_scenario(&scenario)
{
    for (const TimelineEvent& event : view) {
        m_end = event.time;
        if (endsDrill(event.body)) {
            m_finished = true;
            break;
        }
        if (!m_incident && beginsIncident(event.body))
            m_incident = Moment{event.time, event.sequence};
        noteReach(event.body);
        note(event);
    }
    if (m_usable == 0)
        m_usable = Limits{scenario.sandbox.maxConnections, scenario.sandbox.superuserReserved, 0}.usable();
    findActs();
}

void DrillStory::note(const TimelineEvent& event)
{
    if (const auto* sample = std::get_if<Sample>(&event.body); sample != nullptr && sample->limits.usable() > 0)
        m_usable = m_usable == 0 ? sample->limits.usable() : std::min(m_usable, sample->limits.usable());
    if (!m_incident)
        return;
    m_events.push_back(&event);
    if (isStop(event.body))
        m_stops.push_back(event.time);
    if (const auto* lost = std::get_if<BackendLost>(&event.body);
        lost != nullptr && lost->sqlstate == terminatedByCommand)
        m_losses.push_back(&event);
    m_diagnosed = m_diagnosed || std::holds_alternative<DiagnosisGiven>(event.body);
    if (const auto* started = std::get_if<VerificationStarted>(&event.body))
        m_triggerRuns.push_back({momentOf(event), std::nullopt, false, started->inject});
    const auto* ended = std::get_if<VerificationEnded>(&event.body);
    if (ended != nullptr && !m_triggerRuns.empty() && !m_triggerRuns.back().ended) {
        m_triggerRuns.back().ended = momentOf(event);
        m_triggerRuns.back().complete = ended->complete && !m_runWasDisturbed;
    }
}

/// What happens to the fleet while the way to the server is lost tells nothing about the learner's fix.
void DrillStory::noteReach(const EventBody& body)
{
    if (const auto* reach = std::get_if<ReachChanged>(&body))
        m_outOfReach = reach->lost;
    m_runWasDisturbed = m_outOfReach || (m_runWasDisturbed && !std::holds_alternative<VerificationStarted>(body));
}

void DrillStory::findActs()
{
    for (const TimelineEvent* event : m_events) {
        const StatementRun* statement = learnerStatement(*event);
        const auto* deploy = std::get_if<DeployStarted>(&event->body);
        const Moment moment = momentOf(*event);
        if (statement != nullptr && statement->facts.acts() && moment.time >= m_incident->time)
            m_acts.push_back({LearnerAct::Kind::Statement, actMoment(moment, *statement), moment.time});
        if (deploy != nullptr && deploy->origin == Origin::Learner)
            m_acts.push_back({LearnerAct::Kind::Deploy, moment, moment.time});
        const auto* pod = std::get_if<PodChanged>(&event->body);
        if (pod != nullptr && endedByPeople(*pod))
            m_acts.push_back({LearnerAct::Kind::Effect, moment, moment.time});
    }
    std::vector<LearnerAct> effects;
    for (const TimelineEvent* loss : m_losses) {
        const auto explains = [&](const LearnerAct& act) {
            return act.kind == LearnerAct::Kind::Statement && act.moment.time >= loss->time - statementLead &&
                   act.moment.time <= loss->time + statementLag;
        };
        if (!isStopNear(loss->time) && std::none_of(m_acts.begin(), m_acts.end(), explains))
            effects.push_back({LearnerAct::Kind::Effect, momentOf(*loss), loss->time});
    }
    m_acts.insert(m_acts.end(), effects.begin(), effects.end());
    std::sort(m_acts.begin(), m_acts.end(),
              [](const LearnerAct& a, const LearnerAct& b) { return a.moment < b.moment; });
}

Moment DrillStory::actMoment(Moment moment, const StatementRun& statement) const
{
    if (statement.facts.backendActs.empty())
        return moment;
    for (const TimelineEvent* loss : m_losses) {
        const bool caused = loss->time <= moment.time && loss->time >= moment.time - statementLag;
        if (caused && !isStopNear(loss->time))
            return {loss->time, moment.sequence};
    }
    return moment;
}

std::optional<Moment> DrillStory::firstAct() const
{
    return m_acts.empty() ? std::nullopt : std::optional(m_acts.front().moment);
}

std::optional<DrillTime> DrillStory::firstActTold() const
{
    return m_acts.empty() ? std::nullopt : std::optional(m_acts.front().told);
}

DrillTime DrillStory::recoveryBegins() const
{
    return m_acts.empty() ? m_incident->time : m_acts.front().moment.time;
}

bool DrillStory::isVerifying(DrillTime time) const
{
    return std::any_of(m_triggerRuns.begin(), m_triggerRuns.end(), [time](const TriggerRun& verification) {
        return time >= verification.started.time && (!verification.ended || time <= verification.ended->time);
    });
}

bool DrillStory::isStopNear(DrillTime time) const
{
    return std::any_of(m_stops.begin(), m_stops.end(),
                       [time](DrillTime stop) { return std::chrono::abs(stop - time) <= stopMargin; });
}

std::vector<const TimelineEvent*> DrillStory::terminated() const
{
    std::vector<const TimelineEvent*> certain;
    std::copy_if(m_losses.begin(), m_losses.end(), std::back_inserter(certain), [this](const TimelineEvent* loss) {
        const bool settled = m_finished || m_end > loss->time + stopMargin;
        return settled && !isStopNear(loss->time);
    });
    return certain;
}

} // namespace stormlab
