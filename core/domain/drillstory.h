// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scenario.h"
#include "core/domain/timeline.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace stormlab
{

/// A place in the order of things. Statements stand where they ran, not where their log line was read.
struct Moment {
    DrillTime time{0};
    std::uint64_t sequence = 0;

    friend bool operator==(const Moment&, const Moment&) = default;
    friend bool operator<(const Moment& a, const Moment& b)
    {
        return a.time < b.time || (a.time == b.time && a.sequence < b.sequence);
    }
};

/// Something the learner did that others feel.
struct LearnerAct {
    /// Effect: backends were terminated and no statement that was understood explains it (a DO block, a tool); or the
    /// process of a pod was ended by people.
    enum class Kind { Statement, Deploy, Effect };

    Kind kind = Kind::Statement;
    Moment moment;     ///< in the order of things: not after its first effect, which another clock has timed
    DrillTime told{0}; ///< its event's moment, which is told of it everywhere

    friend bool operator==(const LearnerAct&, const LearnerAct&) = default;
};

/// A verification: the trigger was fired again, from then until then.
struct TriggerRun {
    Moment started;
    std::optional<Moment> ended; ///< absent while it runs
    bool complete = false;       ///< to its end, and the lab reached the server all the time
    std::string inject;
};

/// A prefix of a timeline, told for grading: what happened between the incident's inject and the end of the drill.
/// Events after the drill was finished are no part of it (the sandbox is being removed then). Holds pointers into the
/// timeline, which must outlive it.
class DrillStory
{
public:
    DrillStory(const Scenario& scenario, const TimelineView& view);

    [[nodiscard]] const Scenario& scenario() const { return *m_scenario; }
    /// The first inject of the scenario or of the teacher.
    [[nodiscard]] const std::optional<Moment>& incident() const { return m_incident; }
    /// From the incident's inject on; empty before it.
    [[nodiscard]] const std::vector<const TimelineEvent*>& events() const { return m_events; }
    [[nodiscard]] DrillTime end() const { return m_end; }
    /// The least usable limit that was seen: raising it is no way to stay below it. The scenario's before any sample.
    [[nodiscard]] int usable() const { return m_usable; }

    /// In the order in which they were done.
    [[nodiscard]] const std::vector<LearnerAct>& acts() const { return m_acts; }
    [[nodiscard]] std::optional<Moment> firstAct() const;
    /// The moment that is told of the first act.
    [[nodiscard]] std::optional<DrillTime> firstActTold() const;
    /// From here on service can come back: the first act, or the incident while nothing was done. Users may not yet
    /// have felt an incident that is a few seconds old. Asks for an incident.
    [[nodiscard]] DrillTime recoveryBegins() const;
    [[nodiscard]] const std::vector<TriggerRun>& triggerRuns() const { return m_triggerRuns; }
    [[nodiscard]] bool isVerifying(DrillTime time) const;
    /// An act or a diagnosis.
    [[nodiscard]] bool learnerDidAnything() const { return !m_acts.empty() || m_diagnosed; }

    /// Backends that somebody terminated: SQLSTATE 57P01 and no stop of the server near. A loss is told only when a
    /// stop that would explain it can no longer come, so that what was told stays told.
    [[nodiscard]] std::vector<const TimelineEvent*> terminated() const;

private:
    void note(const TimelineEvent& event);
    void noteReach(const EventBody& body);
    void findActs();
    [[nodiscard]] bool isStopNear(DrillTime time) const;
    /// When a statement acted: its effect may be seen before its log line is read.
    [[nodiscard]] Moment actMoment(Moment moment, const StatementRun& statement) const;

    const Scenario* m_scenario;
    std::optional<Moment> m_incident;
    std::vector<const TimelineEvent*> m_events;
    std::vector<LearnerAct> m_acts;
    std::vector<TriggerRun> m_triggerRuns;
    std::vector<DrillTime> m_stops;
    std::vector<const TimelineEvent*> m_losses;
    DrillTime m_end{0};
    int m_usable = 0;
    bool m_outOfReach = false;
    bool m_runWasDisturbed = false;
    bool m_finished = false;
    bool m_diagnosed = false;
};

/// When it happened; of a statement, when it ran.
[[nodiscard]] Moment momentOf(const TimelineEvent& event);

/// The learner's statement in the event, when it is one that went well; nullptr otherwise.
[[nodiscard]] const StatementRun* learnerStatement(const TimelineEvent& event);

} // namespace stormlab
