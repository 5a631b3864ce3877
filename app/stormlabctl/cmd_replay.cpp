// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/commands.h"
#include "app/stormlabctl/output.h"
#include "app/stormlabctl/pdfprinting.h"
#include "app/stormlabctl/recordinglisttext.h"
#include "app/stormlabctl/replayrequest.h"
#include "app/stormlabctl/replaytext.h"
#include "app/stormlabctl/scenarios.h"
#include "core/domain/wording.h"
#include "core/runtime/recording/recordingfolder.h"
#include "core/runtime/report/debriefdocument.h"
#include "core/runtime/report/jsonreport.h"
#include "core/runtime/report/recordedtimeline.h"
#include "core/runtime/report/wholefile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <optional>

namespace stormlab
{

namespace
{

/// The scenario of a recorded drill.
Result<Scenario> scenarioOf(const std::string& id)
{
    Result<Scenario> found = installedScenario(id);
    if (found || found.error().code != ErrorCode::NotFound)
        return found;
    return Error{ErrorCode::NotFound,
                 "The scenario “" + id + "” of this recording is not installed.",
                 {},
                 "It can be replayed, summarised and exported, but not graded."};
}

std::string nameOf(const std::string& path)
{
    return QFileInfo(QString::fromStdString(path)).fileName().toStdString();
}

/// The recording; what is missing of it is said.
Result<Timeline> timelineOf(const std::string& path)
{
    Result<RecordedTimeline> recorded = readRecordedTimeline(QString::fromStdString(path));
    if (!recorded)
        return recorded.error();
    if (!recorded.value().missing.empty())
        say(nameOf(path) + ": " + recorded.value().missing);
    return std::move(recorded).value().timeline;
}

Result<DebriefReport> reportOf(const std::string& path, const ReplayRequest& request)
{
    const Result<Timeline> timeline = timelineOf(path);
    if (!timeline)
        return timeline.error();
    const DrillTime end = timeline.value().endTime();
    if (request.from && *request.from > end)
        return Error{ErrorCode::Usage,
                     "--from is after the end of " + nameOf(path) + ".",
                     {},
                     "It is " + clockText(end) + " long."};
    const TimelineView view(timeline.value(), timeline.value().countUntil(request.to.value_or(end)));
    std::optional<Scenario> scenario;
    const auto installed = [&scenario](const std::string& id) -> const Scenario* {
        const Result<Scenario> found = scenarioOf(id);
        if (found)
            scenario = found.value();
        return scenario ? &*scenario : nullptr;
    };
    return makeReport({nameOf(path), installed, request.from.value_or(DrillTime{0})}, view);
}

/// The report, with the other recording where one is asked for.
Result<DebriefReport> wholeReportOf(const ReplayRequest& request)
{
    Result<DebriefReport> report = reportOf(request.path, request);
    if (!report || request.other.empty())
        return report;
    const Result<DebriefReport> other = reportOf(request.other, request);
    if (!other)
        return other.error();
    if (const auto added = addComparison(report.value(), other.value(), request.alignAt, request.alignOtherAt); !added)
        return added.error();
    return report;
}

int gradeExit(const Regrade& regrade)
{
    switch (regrade.outcome) {
    case Regrade::Outcome::Same:
    case Regrade::Outcome::NotScored:
        return regrade.scorecard.passed ? ExitDone : ExitNotPassed;
    case Regrade::Outcome::ScenarioChanged:
        return ExitNotPassed;
    case Regrade::Outcome::Altered:
        return ExitBadFile;
    }
    return ExitBadFile;
}

int gradeAgain(const ReplayRequest& request)
{
    const Result<Timeline> timeline = timelineOf(request.path);
    if (!timeline)
        return report(timeline.error(), request.json);
    const std::size_t size = timeline.value().countUntil(request.to.value_or(timeline.value().endTime()));
    const TimelineView view(timeline.value(), size);
    const RecordingSummary summary = summarise(view);
    const Result<Scenario> scenario =
        summary.isDrill() ? scenarioOf(summary.drill->scenario) : Result<Scenario>(Scenario{});
    if (!scenario)
        return report(scenario.error(), request.json);
    const Result<Regrade> again = regrade(scenario.value(), view);
    if (!again)
        return report(again.error(), request.json);
    print(request.json ? regradeJson(again.value()) : regradeText(again.value(), scenario.value().rubric));
    return gradeExit(again.value());
}

/// To the file that was asked for, or to standard output.
int deliver(const ReplayRequest& request, const QByteArray& bytes)
{
    if (request.out.empty()) {
        print(bytes.toStdString());
        return ExitDone;
    }
    if (const Result<void> written = writeWholeFile(QString::fromStdString(request.out), bytes); !written)
        return report(written.error(), request.json);
    if (request.json)
        print(pathJson(request.out));
    else
        say("Written: " + request.out);
    return ExitDone;
}

int printPdf(const ReplayRequest& request, const DebriefReport& debrief)
{
    PdfPrinting printing;
    QObject::connect(&printing, &PdfPrinting::printed,
                     [&](const QByteArray& pdf) { QCoreApplication::exit(deliver(request, pdf)); });
    QObject::connect(&printing, &PdfPrinting::failed,
                     [&](const Error& error) { QCoreApplication::exit(report(error, request.json)); });
    printing.start(paperOf(debriefDocument(debrief)));
    return QCoreApplication::exec();
}

int exportReport(const ReplayRequest& request, const DebriefReport& debrief)
{
    if (request.format == ReportFormat::Pdf)
        return printPdf(request, debrief);
    const Result<std::string> text = reportText(debrief, request.format);
    return text ? deliver(request, QByteArray::fromStdString(text.value())) : report(text.error(), request.json);
}

int listDrills(const Arguments& arguments)
{
    const bool json = arguments.has("json");
    const QString folder =
        arguments.words.empty() ? recordingFolder() : QString::fromStdString(arguments.words.front());
    if (!arguments.words.empty() && !QFileInfo(folder).isDir())
        return report({ErrorCode::BadFile,
                       "There is no folder " + folder.toStdString() + ".",
                       {},
                       "Without a folder, --list lists your own drills."},
                      json);
    const std::vector<ListedRecording> recordings = listRecordings(folder);
    if (recordings.empty() && !json)
        say("There is no recording in " + folder.toStdString() + ".");
    print(json ? recordingListJson(folder, recordings) : recordingListText(recordings));
    return ExitDone;
}

} // namespace

int runReplay(const Arguments& arguments, const Engines& /*engines*/)
{
    if (arguments.has("list"))
        return listDrills(arguments);
    const Result<ReplayRequest> asked = replayRequestOf(arguments);
    if (!asked)
        return report(asked.error(), arguments.has("json"));
    const ReplayRequest& request = asked.value();
    if (request.what == ReplayRequest::What::Grade)
        return gradeAgain(request);
    const Result<DebriefReport> told = wholeReportOf(request);
    if (!told)
        return report(told.error(), request.json);
    switch (request.what) {
    case ReplayRequest::What::Export:
        return exportReport(request, told.value());
    case ReplayRequest::What::Compare:
        print(request.json ? comparisonJsonOf(told.value().comparison->comparison)
                           : comparisonText(told.value().comparison->comparison));
        return ExitDone;
    case ReplayRequest::What::Summary:
    case ReplayRequest::What::Grade:
        break;
    }
    print(request.json ? summaryJsonOf(told.value()) : summaryText(told.value()));
    return ExitDone;
}

} // namespace stormlab
