// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/checkwording.h"
#include "core/domain/comparison.h"
#include "core/domain/debrief.h"
#include "core/domain/probeseries.h"
#include "core/domain/recordingsummary.h"
#include "core/domain/series.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace stormlab
{

/// A statement of the learner, as a report tells it.
struct ReportedStatement {
    DrillTime time{0};
    std::string through; ///< application_name
    std::string text;
    std::string sqlstate;
    Phrase effect; ///< what became of it, or how it failed; empty where nothing is known

    friend bool operator==(const ReportedStatement&, const ReportedStatement&) = default;
};

/// The other recording of a comparison, beside the report's own.
struct ReportedComparison {
    DrillComparison comparison; ///< left: the report's own recording
    ActivitySeries activity;    ///< of the other one
    std::map<std::string, int> colourSlots;
    std::vector<std::string> order;

    friend bool operator==(const ReportedComparison&, const ReportedComparison&) = default;
};

/// Everything that a report tells about a recording: a value, from which each form is written as text.
struct DebriefReport {
    std::string name;     ///< what the recording is called: a file's name, or the drill's
    std::string title;    ///< of the scenario; the recording's name where there is none
    std::string scenario; ///< its id; empty for a recorded server
    RecordingSummary summary;
    std::optional<Debrief> debrief; ///< absent for a recorded server
    bool graded = false;            ///< the scorecard was made by the scenario's own rubric
    CheckNames names;               ///< of the scenario; empty where it is not installed
    Phrase gradeNote;               ///< why there is no grade, or whose grade it is; may be empty
    ActivitySeries activity;
    std::vector<ServicePoint> service;
    ProbeSeries probes; ///< of applications in pods
    std::vector<ReportedStatement> statements;
    DrillTime from{0}; ///< what charts and series show
    DrillTime until{0};
    std::map<std::string, int> colourSlots;
    std::vector<std::string> order;
    std::vector<std::string> takeaways;
    std::string postmortem; ///< Markdown
    std::optional<ReportedComparison> comparison;

    friend bool operator==(const DebriefReport&, const DebriefReport&) = default;
};

/// Two recordings that are compared.
struct ComparedReports {
    DebriefReport upper; ///< holds the comparison
    DebriefReport lower;
};

/// The scenario of that id; nullptr when it is not installed. The id comes from a recording: data from strangers.
using ScenarioFinder = std::function<const Scenario*(const std::string& id)>;

/// Finds this one, which must outlive the finder, and no other.
[[nodiscard]] ScenarioFinder only(const Scenario& scenario);

/// What a report is made of.
struct ReportSource {
    std::string name;
    ScenarioFinder scenario; ///< asked once, where the recording is that of a drill; may be empty
    DrillTime from{0};       ///< charts and series begin here
};

/// Tells what the view holds. Where the scenario is missing, a drill's own recorded scorecard stands in for the grade.
[[nodiscard]] DebriefReport makeReport(const ReportSource& source, const TimelineView& view);

/// A report that is made by whoever writes or prints it, on the thread that does: it takes longer than a frame.
using LateReport = std::function<DebriefReport()>;

/// makeReport() of the drill as it is now, whatever becomes of its timeline; called by its scenario's id. Copies the
/// events, which is quick.
[[nodiscard]] LateReport reportLater(const Scenario& scenario, const TimelineView& view);
/// One that is made already.
[[nodiscard]] LateReport madeAlready(DebriefReport report);

/// The report's recording for a comparison.
[[nodiscard]] ComparedRecording comparedFrom(const DebriefReport& report, std::optional<int> alignAt);

/// Adds what another recording does otherwise. Usage when a mark to align at is not there.
[[nodiscard]] Result<void> addComparison(DebriefReport& report, const DebriefReport& other, std::optional<int> alignAt,
                                         std::optional<int> alignOtherAt);

} // namespace stormlab
