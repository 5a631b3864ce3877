// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the exports of a recording take: of a shipped drill, and of a recorded server of one hour and 500 backends.
// Beside it, in the same run, what reading that recording takes, and the ratio of both. And what the window needs of a
// drill of half an hour that has just ended: its graded report, and a copy of its events for another thread.

#include "core/runtime/drill/scenariostore.h"
#include "core/runtime/recording/recordingwriter.h"
#include "core/runtime/report/debriefdocument.h"
#include "core/runtime/report/recordedtimeline.h"
#include "core/runtime/report/reportformat.h"
#include "tests/bench/busyserver.h"
#include "ui/documents/pdfpainter.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <functional>
#include <iostream>
#include <vector>

using namespace stormlab;

namespace
{

using Clock = std::chrono::steady_clock;

struct Taken {
    double milliseconds = 0;
    std::size_t bytes = 0;
};

/// Measures what gives text or bytes; no bytes when it failed.
template <typename Make>
Taken taken(const Make& make)
{
    const auto begin = Clock::now();
    const auto made = make();
    const double milliseconds = std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
    return {milliseconds, made ? static_cast<std::size_t>(made.value().size()) : 0};
}

Taken exported(const DebriefReport& report, ReportFormat format)
{
    if (format == ReportFormat::Pdf)
        return taken([&] { return paintPdf(paperOf(debriefDocument(report))); });
    return taken([&] { return reportText(report, format); });
}

nlohmann::json figuresOf(const QString& path)
{
    const auto begin = Clock::now();
    const auto recorded = readRecordedTimeline(path);
    if (!recorded)
        return {};
    const double reading = std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
    const TimelineView view(recorded.value().timeline);
    DebriefReport report;
    const Taken making = taken([&]() -> Result<std::string> {
        report = makeReport({"bench", nullptr, DrillTime{0}}, view);
        return report.name;
    });
    nlohmann::json figures = {{"events", view.size()},
                              {"read_ms", reading},
                              {"report_ms", making.milliseconds},
                              {"report_to_read_ratio", making.milliseconds / reading}};
    for (const auto& [name, format] :
         {std::pair{"html", ReportFormat::Html}, std::pair{"markdown", ReportFormat::Markdown},
          std::pair{"pdf", ReportFormat::Pdf}, std::pair{"json", ReportFormat::Json},
          std::pair{"csv", ReportFormat::Csv}}) {
        const Taken one = exported(report, format);
        if (one.bytes == 0)
            return {};
        figures[name] = {{"ms", one.milliseconds}, {"bytes", one.bytes}, {"to_read_ratio", one.milliseconds / reading}};
    }
    return figures;
}

/// Of a story, not of a filling: there is one each.
bool isOnce(const EventBody& body)
{
    return std::holds_alternative<DrillStarted>(body) || std::holds_alternative<PhaseChanged>(body) ||
           std::holds_alternative<Scored>(body);
}

/// A recorded drill whose middle goes on and on until it has lasted so long.
Timeline lengthened(const Timeline& drill, DrillTime length)
{
    Timeline longer;
    std::size_t end = drill.size();
    while (end > 0 && isOnce(drill.at(end - 1).body))
        --end;
    for (std::size_t index = 0; index < end; ++index)
        longer.append(drill.at(index).time, drill.at(index).body);
    for (DrillTime shift = drill.endTime(); longer.endTime() < length; shift += drill.endTime()) {
        for (std::size_t index = 0; index < end; ++index) {
            if (!isOnce(drill.at(index).body))
                longer.append(drill.at(index).time + shift, drill.at(index).body);
        }
    }
    for (std::size_t index = end; index < drill.size(); ++index)
        longer.append(longer.endTime(), drill.at(index).body);
    return longer;
}

double medianOf(const std::function<void()>& work)
{
    std::array<double, 9> taken{};
    for (double& each : taken) {
        const auto begin = Clock::now();
        work();
        each = std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
    }
    std::ranges::sort(taken);
    return taken[taken.size() / 2];
}

nlohmann::json halfHourOf(const QString& path, const QString& folder)
{
    const auto scenario = ScenarioStore({}).load(folder, QStringLiteral("en"));
    const auto recorded = readRecordedTimeline(path);
    if (!scenario || !recorded)
        return {};
    const Timeline drill = lengthened(recorded.value().timeline, std::chrono::minutes{30});
    const TimelineView view(drill);
    const double report = medianOf([&] {
        static_cast<void>(makeReport({scenario.value().id, only(scenario.value()), DrillTime{0}}, view));
    });
    const double copy = medianOf([&] {
        std::vector<TimelineEvent> events;
        events.reserve(view.size());
        for (const TimelineEvent& event : view)
            events.push_back(event);
    });
    return {{"events", view.size()}, {"report_ms", report}, {"copy_ms", copy}};
}

bool writeHour(const QString& path)
{
    constexpr int samples = 3'600 * 2;
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    RecordingWriter writer(file.handle());
    BusyServer server(500);
    bool good = writer.begin().ok();
    for (int number = 1; number <= samples && good; ++number) {
        writer.add(server.nextEvent());
        if (number % 2 == 0)
            good = writer.flush().ok();
    }
    return good && writer.finish().ok();
}

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString hour = folder.filePath(QStringLiteral("hour.storm"));
    const QString scenario = QStringLiteral(STORMLAB_SOURCE_DIR "/scenarios/connection-storm-after-deploy");
    const QString drill = scenario + QStringLiteral("/recordings/reference.storm");
    if (!writeHour(hour))
        return 3;
    const nlohmann::json figures = {{"bench", "export"},
                                    {"shipped_drill", figuresOf(drill)},
                                    {"half_hour_drill", halfHourOf(drill, scenario)},
                                    {"hour_of_500_backends", figuresOf(hour)}};
    std::cout << figures.dump(2) << '\n';
    return figures["shipped_drill"].is_null() || figures["half_hour_drill"].is_null() ||
                   figures["hour_of_500_backends"].is_null()
               ? 3
               : 0;
}
