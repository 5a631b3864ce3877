// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the exports of a recording take: of a shipped drill, and of a recorded server of one hour and 500 backends.
// Beside it, in the same run, what reading that recording takes, and the ratio of both.

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

#include <chrono>
#include <iostream>

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
    const QString drill =
        QStringLiteral(STORMLAB_SOURCE_DIR "/scenarios/connection-storm-after-deploy/recordings/reference.storm");
    if (!writeHour(hour))
        return 3;
    const nlohmann::json figures = {
        {"bench", "export"}, {"shipped_drill", figuresOf(drill)}, {"hour_of_500_backends", figuresOf(hour)}};
    std::cout << figures.dump(2) << '\n';
    return figures["shipped_drill"].is_null() || figures["hour_of_500_backends"].is_null() ? 3 : 0;
}
