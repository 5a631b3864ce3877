// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What eight hours of a server with 500 backends take as a recording: two samples a second, a tenth of the backends
// changing in each. Beside it, in the same run, the same samples the way others keep them, and as a timeline in memory.
// bench_recording [HOURS [BACKENDS]]

#include "core/domain/recordingsummary.h"
#include "core/domain/timeline.h"
#include "core/runtime/recording/recordingreader.h"
#include "core/runtime/recording/recordingwriter.h"
#include "tests/bench/busyserver.h"
#include "tests/bench/processmemory.h"
#include "tests/bench/processortime.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <iostream>
#include <random>

using namespace stormlab;

namespace
{

using Clock = std::chrono::steady_clock;

struct Day {
    int backends = 500;
    int samples = 8 * 3'600 * 2;
};

double millisecondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

nlohmann::json written(const QString& path, const Day& day)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return {};
    RecordingWriter writer(file.handle());
    BusyServer server(day.backends);
    Peers peers;
    bool good = writer.begin().ok();
    double milliseconds = 0;
    for (int number = 1; number <= day.samples && good; ++number) {
        const TimelineEvent event = server.nextEvent();
        const auto begin = Clock::now();
        writer.add(event);
        if (number % 2 == 0)
            good = writer.flush().ok(); // two samples a block, as the recorder's
        milliseconds += millisecondsSince(begin);
        if (number % Peers::every == 0)
            peers.add(event);
    }
    const auto begin = Clock::now();
    good = good && writer.finish().ok();
    milliseconds += millisecondsSince(begin);
    const auto bytes = static_cast<double>(QFileInfo(path).size());
    return {{"complete", good},
            {"bytes", bytes},
            {"bytes_a_sample", bytes / day.samples},
            {"bytes_a_change", bytes / day.samples / (day.backends / 10.0)},
            {"milliseconds_a_sample", milliseconds / day.samples},
            {"json_lines_bytes", peers.lines},
            {"json_lines_ratio", peers.lines / bytes},
            {"tar_of_json_bytes", peers.tar},
            {"tar_of_json_ratio", peers.tar / bytes}};
}

/// What a drill's main thread works for each sample that it takes in; the worst is one that packs a minute of them.
nlohmann::json takenIn(const Day& day)
{
    BusyServer server(day.backends);
    Timeline timeline;
    std::vector<double> worked;
    for (int number = 0; number < 1'200; ++number) {
        Sample sample = server.next();
        const DrillTime time = sample.answered;
        const double begin = processorMilliseconds();
        timeline.append(time, std::move(sample));
        worked.push_back(processorMilliseconds() - begin);
    }
    std::ranges::sort(worked);
    return {{"p50", worked[worked.size() / 2]}, {"worst", worked.back()}};
}

/// What a sample of chance takes to be put together again, in order.
std::vector<double> putTogether(const Timeline& timeline)
{
    std::mt19937 dice(11); // NOLINT(cert-msc51-cpp): the same figures every time
    std::vector<double> took;
    for (int number = 0; number < 500; ++number) {
        const auto& sample = std::get<Sample>(timeline.at(dice() % timeline.size()).body);
        const double begin = processorMilliseconds();
        const bool good = sample.backends.all().size() == sample.backends.size();
        took.push_back(good ? processorMilliseconds() - begin : 1e9);
    }
    std::ranges::sort(took);
    return took;
}

/// What the timeline would take if each sample were a list: measured of two minutes, and counted as so many.
double megabytesAsLists(const Timeline& timeline)
{
    const std::size_t some = std::min<std::size_t>(timeline.size(), 240);
    const double before = megabytesOf("VmRSS");
    std::vector<std::vector<Backend>> lists;
    for (std::size_t index = 0; index < some; ++index)
        lists.push_back(std::get<Sample>(timeline.at(index).body).backends.all());
    const double taken = megabytesOf("VmRSS") - before;
    return taken * static_cast<double>(timeline.size()) / static_cast<double>(lists.size());
}

nlohmann::json readBack(const QString& path)
{
    const double before = megabytesOf("VmRSS");
    const auto begin = Clock::now();
    const double worked = processorMilliseconds();
    auto reader = RecordingReader::open(path);
    if (!reader)
        return {};
    Timeline timeline;
    double first = 0;
    while (auto events = reader.value()->next()) {
        first = timeline.empty() ? millisecondsSince(begin) : first;
        for (TimelineEvent& event : *events)
            timeline.append(event.time, std::move(event.body));
    }
    const double all = millisecondsSince(begin);
    const double processor = processorMilliseconds() - worked;
    const double memory = megabytesOf("VmRSS") - before;
    const std::vector<double> took = putTogether(timeline);
    const double counting = processorMilliseconds();
    const RecordingSummary summary = summarise(TimelineView(timeline));
    return {{"first_minute_ms", first},
            {"all_ms", all},
            {"all_processor_ms", processor},
            {"events", timeline.size()},
            {"peak_backends", summary.peakBackends},
            {"timeline_mb", memory},
            {"timeline_as_lists_mb", megabytesAsLists(timeline)},
            {"summary_processor_ms", processorMilliseconds() - counting},
            {"backends_processor_ms", {{"p50", took[took.size() / 2]}, {"p99", took[took.size() * 99 / 100]}}},
            {"missing", reader.value()->missing()}};
}

} // namespace

int main(int argc, char** argv)
{
    Day day;
    if (argc > 1)
        day.samples = std::max(std::atoi(argv[1]), 1) * 3'600 * 2;
    if (argc > 2)
        day.backends = std::max(std::atoi(argv[2]), 1);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("day.storm"));
    const nlohmann::json figures = {{"bench", "recording"},          {"backends", day.backends},
                                    {"samples", day.samples},        {"taken_in_processor_ms", takenIn(day)},
                                    {"written", written(path, day)}, {"read", readBack(path)}};
    std::cout << figures.dump(2) << '\n';
    return figures["read"].value("events", 0) == day.samples ? 0 : 3;
}
