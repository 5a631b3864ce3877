// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A long recording in its window: how long it takes to show it, and from a seek to the painted frame.
// bench_replay [HOURS [BACKENDS]]: 8 hours of 40 backends unless told otherwise.

#include "core/runtime/preferences.h"
#include "tests/ui/syntheticstorm.h"
#include "ui/pages/replaypage.h"
#include "ui/recordingopener.h"
#include "ui/replaywindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <random>

#include <time.h>

using namespace stormlab;

namespace
{

constexpr int seeks = 300;

double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Of this thread: what a seek costs on a machine that has other things to do as well.
double processorMilliseconds()
{
    timespec now = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// At 2 Hz, a tenth of the backends changing in each sample; a report a second of each of four applications.
std::vector<TimelineEvent> longRecording(int hours, int backends)
{
    const std::vector<std::string> apps{"deploy_worker", "checkout_api", "billing_batch", "reporting"};
    std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same figures every time
    std::vector<Backend> rows;
    for (int i = 0; i < backends; ++i)
        rows.push_back(backend(20'000 + i, apps[static_cast<std::size_t>(i) % apps.size()], BackendState::Idle));
    Timeline timeline;
    for (DrillTime time{0}; time < std::chrono::hours{hours}; time += Milliseconds{500}) {
        for (int i = 0; i < std::max(backends / 10, 1); ++i) {
            Backend& row = rows[random() % rows.size()];
            row.pid += backends;
            row.state = random() % 2 == 0 ? BackendState::Active : BackendState::Idle;
        }
        Sample sample;
        sample.asked = time;
        sample.answered = time;
        sample.limits = {backends + 20, 3, 0};
        std::vector<Backend> sorted = rows;
        std::sort(sorted.begin(), sorted.end(), [](const Backend& a, const Backend& b) { return a.pid < b.pid; });
        sample.backends = std::move(sorted);
        timeline.append(time, std::move(sample));
        for (std::size_t app = 0; app < apps.size() && time.count() % 1'000 == 0; ++app)
            timeline.append(time, AppSecond{apps[app], 5, 5, 0, 0, 4, 2, Milliseconds{20}, Milliseconds{80}, {}});
        if (time.count() % 30'000 == 0)
            timeline.append(time, HintShown{1});
    }
    std::vector<TimelineEvent> events;
    for (const TimelineEvent& event : TimelineView(timeline))
        events.push_back(event);
    return events;
}

/// What 300 seeks to moments of chance took, and worked, in order.
struct Seeks {
    std::vector<double> took;
    std::vector<double> worked;
};

Seeks seekAround(ReplayWindow& window, DrillTime end)
{
    std::mt19937 random(11); // NOLINT(cert-msc51-cpp): the same figures every time
    QSignalSpy refreshed(&window.page().feed(), &DrillFeed::refreshed);
    Seeks all;
    QElapsedTimer timer;
    for (int i = 0; i < seeks; ++i) {
        QTest::qWait(20); // a person does not seek within a frame
        const double before = processorMilliseconds();
        timer.restart();
        window.clock().seek(DrillTime{static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(end.count()))});
        refreshed.wait();
        window.repaint();
        all.took.push_back(milliseconds(timer));
        all.worked.push_back(processorMilliseconds() - before);
    }
    std::sort(all.took.begin(), all.took.end());
    std::sort(all.worked.begin(), all.worked.end());
    return all;
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const int hours = argc > 1 ? std::max(std::atoi(argv[1]), 1) : 8;
    const int backends = argc > 2 ? std::max(std::atoi(argv[2]), 1) : 40;
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("bench.ini")), QSettings::IniFormat);
    Preferences preferences(settings);
    Theme theme;
    theme.applyTo(application);
    RecordingOpener opener({theme, preferences, {}});
    std::vector<TimelineEvent> events = longRecording(hours, backends);
    const std::size_t count = events.size();
    const auto end = events.back().time;
    QElapsedTimer timer;
    timer.start();
    ReplayWindow window(theme, preferences, opener);
    window.begin({folder.filePath(QStringLiteral("long.storm")), stormScenario(), {}, std::move(events), {}, false});
    window.QWidget::show();
    window.repaint();
    const double shown = milliseconds(timer);
    const auto [took, worked] = seekAround(window, end);
    std::printf("{\"events\": %zu, \"hours\": %d, \"backends\": %d, \"first_board_ms\": %.1f,\n \"seek_to_frame_ms\": "
                "{\"p50\": %.1f, \"p99\": %.1f, \"worst\": %.1f, \"count\": %d},\n \"processor_ms\": {\"p50\": %.1f, "
                "\"p99\": %.1f}}\n",
                count, hours, backends, shown, took[took.size() / 2], took[took.size() * 99 / 100], took.back(), seeks,
                worked[worked.size() / 2], worked[worked.size() * 99 / 100]);
    return 0;
}
