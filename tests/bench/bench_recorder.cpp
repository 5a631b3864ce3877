// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What recording costs a drill: the thread that hands an event over, the same one keeping it in the timeline, and the
// recorder's own thread. Beside it, in the same run, a copy of the event (the least that handing over takes), and a
// plain JSON line of it, on the disk too.
// bench_recorder [BACKENDS]

#include "core/domain/timeline.h"
#include "core/runtime/recording/recorder.h"
#include "tests/bench/busyserver.h"
#include "tests/bench/percentiles.h"
#include "tests/bench/processortime.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <unistd.h>

using namespace stormlab;

namespace
{

constexpr int minutes = 10;
constexpr int samples = minutes * 60 * 2;
/// So many events reach the disk at once, as they do when they come faster than the recorder's clock.
constexpr std::size_t together = 100;

double microseconds(double milliseconds)
{
    return milliseconds * 1e3;
}

std::vector<TimelineEvent> drillOf(int backends)
{
    BusyServer server(backends);
    std::vector<TimelineEvent> events;
    for (int number = 1; number <= samples; ++number)
        events.push_back(server.nextEvent());
    return events;
}

struct Recorded {
    std::vector<double> handedOver; ///< processor time of each event, in microseconds
    double thread = 0;              ///< the recorder's own, of one event, in microseconds
    std::size_t written = 0;
};

Recorded record(const std::vector<TimelineEvent>& events, const QString& path)
{
    Recorder recorder;
    Recorded recorded;
    if (!recorder.open(path))
        return recorded;
    QEventLoop whole;
    QObject::connect(&recorder, &Recorder::closed, &whole, &QEventLoop::quit);
    const double before = processMilliseconds();
    const double ours = processorMilliseconds();
    for (const TimelineEvent& event : events) {
        const double begin = processorMilliseconds();
        recorder.accept(event);
        recorded.handedOver.push_back(microseconds(processorMilliseconds() - begin));
    }
    recorder.close();
    whole.exec();
    const double theirs = processMilliseconds() - before - (processorMilliseconds() - ours);
    recorded.thread = microseconds(theirs) / static_cast<double>(events.size());
    recorded.written = static_cast<std::size_t>(QFile(path).size());
    return recorded;
}

std::vector<double> copied(const std::vector<TimelineEvent>& events)
{
    std::vector<TimelineEvent> kept;
    kept.reserve(events.size());
    std::vector<double> took;
    for (const TimelineEvent& event : events) {
        const double begin = processorMilliseconds();
        kept.push_back(event);
        took.push_back(microseconds(processorMilliseconds() - begin));
    }
    return took;
}

/// What keeping an event in memory takes, packing included, in microseconds.
double kept(const std::vector<TimelineEvent>& events)
{
    Timeline timeline;
    const double begin = processorMilliseconds();
    for (const TimelineEvent& event : events)
        timeline.append(event.time, event.body);
    return microseconds(processorMilliseconds() - begin) / static_cast<double>(events.size());
}

/// Of one event, in microseconds; 0 when the file cannot be written.
double asLines(const std::vector<TimelineEvent>& events, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 0;
    const double begin = processorMilliseconds();
    std::string lines;
    for (std::size_t index = 0; index < events.size(); ++index) {
        lines += toJson(events[index]) + '\n';
        if ((index + 1) % together != 0)
            continue;
        if (file.write(lines.data(), static_cast<qint64>(lines.size())) < 0 || ::fdatasync(file.handle()) != 0)
            return 0;
        lines.clear();
    }
    return microseconds(processorMilliseconds() - begin) / static_cast<double>(events.size());
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const int backends = argc > 1 ? std::max(std::atoi(argv[1]), 1) : 500;
    const QTemporaryDir folder;
    const std::vector<TimelineEvent> events = drillOf(backends);
    const std::vector<double> copying = copied(events);
    const double lines = asLines(events, folder.filePath(QStringLiteral("drill.jsonl")));
    const double keeping = kept(events);
    const Recorded recorded = record(events, folder.filePath(QStringLiteral("drill.storm")));
    if (recorded.written == 0 || lines <= 0)
        return 3;
    const nlohmann::json handing = percentiles(recorded.handedOver);
    const nlohmann::json least = percentiles(copying);
    const double typical = handing["p50"];
    const nlohmann::json figures = {{"bench", "recorder"},
                                    {"backends", backends},
                                    {"samples", samples},
                                    {"handing_over_us", handing},
                                    {"copy_us", least},
                                    {"handing_over_to_copy_ratio", typical / least["p50"].get<double>()},
                                    {"timeline_us", keeping},
                                    {"timeline_to_json_line_ratio", keeping / lines},
                                    {"recorder_thread_us", recorded.thread},
                                    {"json_line_us", lines},
                                    {"recorder_thread_to_json_line_ratio", recorded.thread / lines},
                                    {"share_of_a_core_at_2_hz", (typical + recorded.thread) * 2 / 1e6}};
    std::cout << figures.dump(2) << '\n';
    return 0;
}
