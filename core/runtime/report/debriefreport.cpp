// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/report/debriefreport.h"

#include "core/domain/drillstory.h"
#include "core/domain/scenarioapps.h"
#include "core/domain/statementeffects.h"

#include <memory>
#include <utility>

namespace stormlab
{

namespace
{

/// The view without the recorded scorecard and what might follow it: what the drill's own grade was made of.
TimelineView gradedPart(const TimelineView& view)
{
    for (std::size_t index = view.size(); index > 0; --index) {
        if (std::holds_alternative<Scored>(view.at(index - 1).body))
            return view.first(index - 1);
    }
    return view;
}

void addScenario(DebriefReport& report, const Scenario& scenario)
{
    report.title = scenario.title.empty() ? scenario.id : scenario.title;
    report.takeaways = scenario.takeaways;
    report.postmortem = scenario.postmortem;
    report.names = checkNames(scenario);
    report.colourSlots = appSlots(scenario);
    report.order = appOrder(scenario);
}

void addSeries(DebriefReport& report, const TimelineView& view)
{
    SeriesBuilder series;
    const std::map<std::uint64_t, Phrase> effects = statementEffects(view);
    for (const TimelineEvent& event : view) {
        series.add(event);
        report.probes.add(event);
        if (const auto* run = std::get_if<StatementRun>(&event.body))
            report.statements.push_back({momentOf(event).time, run->applicationName, run->text, run->sqlstate,
                                         effectIn(effects, event.sequence)});
    }
    report.activity = series.activity();
    report.service = series.service();
}

/// The drill's own words stand in, where the rubric is not there.
void addRecordedGrade(DebriefReport& report, const TimelineView& view)
{
    Scenario unknown;
    unknown.id = report.scenario;
    const Result<Scorecard> recorded = scorecardFromJson(report.summary.scored);
    report.debrief = debrief(unknown, gradedPart(view), recorded ? recorded.value() : Scorecard{});
    report.gradeNote =
        recorded ? worded("Report", "The scenario %1 is not installed, so this recording cannot be graded: the points "
                                    "are those that the drill itself recorded.")(report.scenario)
                 : worded("Report",
                          "The scenario %1 is not installed, so this recording cannot be graded.")(report.scenario);
    if (!recorded)
        report.debrief->scorecard.max = 0;
}

} // namespace

ScenarioFinder only(const Scenario& scenario)
{
    return [&scenario](const std::string& id) { return id == scenario.id ? &scenario : nullptr; };
}

DebriefReport makeReport(const ReportSource& source, const TimelineView& view)
{
    DebriefReport report;
    report.name = source.name;
    report.title = source.name;
    report.summary = summarise(view);
    report.from = source.from;
    report.until = view.endTime();
    addSeries(report, view);
    if (!report.summary.isDrill()) {
        report.gradeNote = worded("Report", "This is the recording of a server, not of a drill: it has no grade.");
        return report;
    }
    report.scenario = report.summary.drill->scenario;
    const Scenario* scenario = source.scenario ? source.scenario(report.scenario) : nullptr;
    if (scenario == nullptr) {
        report.title = report.scenario;
        addRecordedGrade(report, view);
        return report;
    }
    addScenario(report, *scenario);
    report.debrief = debrief(*scenario, gradedPart(view));
    report.graded = true;
    if (report.summary.drill->scenarioHash != scenario->hash)
        report.gradeNote =
            worded("Report", "The scenario has changed since this drill was played; the points are those "
                             "of the installed version.");
    return report;
}

LateReport reportLater(const Scenario& scenario, const TimelineView& view)
{
    std::vector<TimelineEvent> events;
    events.reserve(view.size());
    for (const TimelineEvent& event : view)
        events.push_back(event);
    // Shared, for whoever hands the report on copies it.
    const auto drill =
        std::make_shared<const std::pair<Scenario, std::vector<TimelineEvent>>>(scenario, std::move(events));
    return [drill] {
        const auto& [played, past] = *drill;
        Timeline timeline;
        for (const TimelineEvent& event : past)
            timeline.append(event.time, event.body);
        return makeReport({played.id, only(played), DrillTime{0}}, TimelineView(timeline));
    };
}

LateReport madeAlready(DebriefReport report)
{
    return [made = std::make_shared<const DebriefReport>(std::move(report))] { return *made; };
}

ComparedRecording comparedFrom(const DebriefReport& report, std::optional<int> alignAt)
{
    return {report.name, report.summary, report.debrief, alignAt, report.names.causes};
}

Result<void> addComparison(DebriefReport& report, const DebriefReport& other, std::optional<int> alignAt,
                           std::optional<int> alignOtherAt)
{
    const Result<DrillComparison> comparison =
        compare(comparedFrom(report, alignAt), comparedFrom(other, alignOtherAt));
    if (!comparison)
        return comparison.error();
    report.comparison = ReportedComparison{comparison.value(), other.activity, other.colourSlots, other.order};
    return {};
}

} // namespace stormlab
