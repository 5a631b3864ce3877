// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A long recording in its window: how long it takes to show its beginning and to read the rest, what that keeps the
// window from doing, from a seek to the painted frame, how it plays at 64×, and the memory of it all. Then two such
// recordings beside each other: what comparing them keeps the window from doing.
// bench_replay [HOURS [BACKENDS]]: 8 hours of 500 backends unless told otherwise.

#include "core/runtime/preferences.h"
#include "core/runtime/recording/recordingwriter.h"
#include "tests/bench/busyserver.h"
#include "tests/bench/heartbeat.h"
#include "tests/bench/percentiles.h"
#include "tests/bench/processmemory.h"
#include "tests/bench/processortime.h"
#include "ui/comparisonwindow.h"
#include "ui/pages/replaypage.h"
#include "ui/recordingopener.h"
#include "ui/replaywindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <optional>
#include <random>
#include <thread>

using namespace stormlab;

namespace
{

constexpr int seeks = 300;
constexpr int longestRead = 600'000; ///< milliseconds
constexpr int playedMs = 30'000;
/// Between two frames while it plays; a frame that comes half of it later than that is late.
constexpr std::chrono::milliseconds frame{33};

double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// A file that is written event by event, so that nothing of it stays in memory.
class Day
{
public:
    Day(QFile& file, int backends) : m_writer(file.handle()), m_server(backends) {}

    nlohmann::json write(int hours)
    {
        bool good = m_writer.begin().ok();
        add(DrillStarted{});
        int samples = 0;
        for (; good && m_time < std::chrono::hours{hours}; ++samples) {
            Sample sample = m_server.next();
            m_time = sample.answered;
            add(std::move(sample));
            if (samples % Peers::every == 0)
                m_peers.add(m_last);
            if (samples % 2 == 0)
                addSecond(samples);
            good = m_writer.flush().ok();
        }
        good = good && m_writer.finish().ok();
        return {{"complete", good}, {"events", m_last.sequence}, {"samples", samples}};
    }

    [[nodiscard]] const Peers& peers() const { return m_peers; }

private:
    /// Reports of four applications, and something that is told one by one every half a minute.
    void addSecond(int sample)
    {
        for (const char* app : {"service_0", "service_1", "service_2", "service_3"})
            add(AppSecond{app, 5, 5, 0, 0, 4, 2, Milliseconds{20}, Milliseconds{80}, {}});
        if (sample % 60 == 0)
            add(HintShown{1});
    }

    void add(EventBody body)
    {
        m_last = {m_last.sequence + 1, m_time, std::move(body)};
        m_writer.add(m_last);
    }

    RecordingWriter m_writer;
    BusyServer m_server;
    Peers m_peers;
    TimelineEvent m_last;
    DrillTime m_time{0};
};

nlohmann::json write(const QString& path, int hours, int backends)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return {};
    Day day(file, backends);
    nlohmann::json figures = day.write(hours);
    const auto bytes = static_cast<double>(QFileInfo(path).size());
    const double samples = figures["samples"];
    figures["bytes"] = bytes;
    figures["bytes_a_sample"] = {{"storm", bytes / samples},
                                 {"json_lines", day.peers().lines / samples},
                                 {"tar_of_json", day.peers().tar / samples}};
    return figures;
}

/// Seeks to moments of chance, each to its painted frame.
nlohmann::json seekAround(ReplayWindow& window)
{
    std::mt19937 random(11); // NOLINT(cert-msc51-cpp): the same figures every time
    const auto length = static_cast<std::uint64_t>(window.clock().map().end.count());
    QSignalSpy refreshed(&window.page().feed(), &DrillFeed::refreshed);
    std::vector<double> took;
    std::vector<double> worked;
    QElapsedTimer timer;
    for (int i = 0; i < seeks; ++i) {
        QTest::qWait(20); // a person does not seek within a frame
        const double before = processorMilliseconds();
        timer.restart();
        window.clock().seek(DrillTime{static_cast<std::int64_t>(random() % length)});
        refreshed.wait();
        window.repaint();
        took.push_back(milliseconds(timer));
        worked.push_back(processorMilliseconds() - before);
    }
    return {{"count", seeks}, {"to_frame_ms", percentiles(took)}, {"processor_ms", percentiles(worked)}};
}

/// How many of the frames came late, and how late the latest.
class FrameCount
{
public:
    void see()
    {
        const auto now = HeartbeatClock::now();
        if (m_last) {
            ++m_frames;
            m_late += now - *m_last > frame * 3 / 2 ? 1 : 0;
        }
        m_last = now;
    }
    [[nodiscard]] nlohmann::json figures() const
    {
        return {{"frames", m_frames}, {"late_share", m_frames > 0 ? double(m_late) / m_frames : 1.0}};
    }

private:
    std::optional<HeartbeatClock::time_point> m_last;
    int m_frames = 0;
    int m_late = 0;
};

/// What the scheduler makes of a thread that only wants to be there for every frame.
class BareFrames
{
public:
    nlohmann::json stop()
    {
        m_thread = {};
        return m_count.figures();
    }

private:
    void run(const std::stop_token& stop)
    {
        for (auto due = HeartbeatClock::now(); !stop.stop_requested();
             due = std::max(due + frame, HeartbeatClock::now())) {
            std::this_thread::sleep_until(due);
            m_count.see();
        }
    }

    FrameCount m_count;
    std::jthread m_thread{[this](const std::stop_token& token) { run(token); }};
};

/// Plays from the beginning as fast as it goes.
nlohmann::json playFast(ReplayWindow& window)
{
    PlaybackClock& clock = window.clock();
    clock.toBegin();
    for (std::size_t each = 0; each < playbackSpeeds.size(); ++each)
        clock.changeSpeed(1);
    FrameCount painted;
    QObject::connect(&window.page().feed(), &DrillFeed::refreshed, &window, [&painted] { painted.see(); });
    BareFrames frames;
    BareThread bare;
    LoopHeartbeat own;
    clock.toggle();
    QTest::qWait(playedMs);
    const DrillTime reached = clock.playback().position - clock.map().begin;
    clock.pause();
    QObject::disconnect(&window.page().feed(), &DrillFeed::refreshed, &window, nullptr);
    const double windowMs = own.worst.take();
    const double bareMs = bare.worst.take();
    return {{"seconds_of_recording_a_second", double(reached.count()) / playedMs},
            {"window", painted.figures()},
            {"bare_thread", frames.stop()},
            {"stall_ms", {{"window", windowMs}, {"bare_thread", bareMs}, {"ratio", windowMs / bareMs}}}};
}

/// From the wish until the window with both is painted.
nlohmann::json compareTwo(RecordingOpener& opener, const QString& upper, const QString& lower)
{
    ComparisonWindow* window = nullptr;
    QEventLoop waiting;
    QObject::connect(&opener.comparisons(), &ComparisonOpener::opened, &waiting, [&](ComparisonWindow* opened) {
        window = opened;
        waiting.quit();
    });
    QWidget asker;
    QElapsedTimer timer;
    timer.start();
    BareThread bare;
    LoopHeartbeat own;
    opener.comparisons().open(upper, lower, &asker);
    waiting.exec();
    window->repaint();
    const double took = milliseconds(timer);
    // So that the beat sees what came after its last one.
    QTest::qWait(100);
    const double windowMs = own.worst.take();
    const double bareMs = bare.worst.take();
    delete window;
    return {{"painted_ms", took},
            {"stall_ms", {{"window", windowMs}, {"bare_thread", bareMs}, {"ratio", windowMs / bareMs}}}};
}

nlohmann::json replay(RecordingOpener& opener, const QString& path)
{
    ReplayWindow* window = nullptr;
    QEventLoop waiting;
    QObject::connect(&opener, &RecordingOpener::opened, &waiting, [&](ReplayWindow* opened) {
        opened->resize(1280, 800);
        window = opened;
        waiting.quit();
    });
    nlohmann::json figures = {{"memory_before_mb", megabytesOf("VmRSS")}};
    forgetMostMemory();
    QElapsedTimer timer;
    timer.start();
    opener.open(path, nullptr);
    waiting.exec();
    window->repaint();
    figures["first_frame_ms"] = milliseconds(timer);
    BareThread bare;
    LoopHeartbeat own;
    QSignalSpy(window, &ReplayWindow::loaded).wait(longestRead);
    figures["all_read_ms"] = milliseconds(timer);
    figures["stall_while_reading_ms"] = {{"window", own.worst.take()}, {"bare_thread", bare.worst.take()}};
    figures["memory_mb"] = {{"now", megabytesOf("VmRSS")}, {"most", megabytesOf("VmHWM")}};
    figures["seeks"] = seekAround(*window);
    window->page().range().showWhole();
    figures["seeks_in_whole"] = seekAround(*window);
    window->page().range().showUsual();
    figures["at_64_times"] = playFast(*window);
    delete window;
    return figures;
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const int hours = argc > 1 ? std::max(std::atoi(argv[1]), 1) : 8;
    const int backends = argc > 2 ? std::max(std::atoi(argv[2]), 1) : 500;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("long.storm"));
    QSettings settings(folder.filePath(QStringLiteral("bench.ini")), QSettings::IniFormat);
    Preferences preferences(settings);
    Theme theme;
    theme.applyTo(application);
    RecordingOpener opener({theme, preferences, {}});
    const nlohmann::json recording = write(path, hours, backends);
    const QString other = folder.filePath(QStringLiteral("other.storm"));
    QFile::copy(path, other);
    const nlohmann::json figures = {{"bench", "replay"},
                                    {"hours", hours},
                                    {"backends", backends},
                                    {"recording", recording},
                                    {"replay", replay(opener, path)},
                                    {"comparison", compareTwo(opener, path, other)}};
    std::cout << figures.dump(2) << '\n';
    return recording.value("complete", false) ? 0 : 3;
}
