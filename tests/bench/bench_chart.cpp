// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/syntheticstorm.h"
#include "ui/charts/activitychart.h"
#include "ui/models/chartdatamodel.h"
#include "ui/theme.h"

#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <memory>
#include <vector>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

constexpr int applications = 8;
constexpr int points = 3'600; // 30 minutes at 2 Hz
constexpr QSize size(1'000, 400);
constexpr int frames = 200;
constexpr int warmUp = 10;

/// Milliseconds a frame: by the wall, and of this thread's processor time, which a busy machine does not stretch.
struct Frames {
    std::vector<double> wall;
    std::vector<double> processor;
};

double threadTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

Frames measure(const std::function<void(int)>& frame)
{
    Frames measured;
    for (int i = 0; i < frames + warmUp; ++i) {
        QElapsedTimer timer;
        timer.start();
        const double before = threadTime();
        frame(i);
        if (i < warmUp)
            continue;
        measured.processor.push_back(threadTime() - before);
        measured.wall.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(measured.wall.begin(), measured.wall.end());
    std::sort(measured.processor.begin(), measured.processor.end());
    return measured;
}

double p50(const std::vector<double>& sorted)
{
    return sorted[sorted.size() / 2];
}

double p99(const std::vector<double>& sorted)
{
    return sorted[sorted.size() * 99 / 100];
}

void print(const char* name, const Frames& measured, const char* end)
{
    std::printf("  \"%s\": {\"p50_ms\": %.2f, \"p99_ms\": %.2f, \"cpu_p50_ms\": %.2f, \"cpu_p99_ms\": %.2f}%s\n", name,
                p50(measured.wall), p99(measured.wall), p50(measured.processor), p99(measured.processor), end);
}

/// The window moves along with a growing series, as it does in a drill: every frame is another picture.
Frames activityFrames(QImage& screen, const ActivitySeries& series)
{
    Theme theme;
    ActivityChart chart(theme);
    chart.resize(size);
    return measure([&](int i) {
        chart.show(series, {}, i * 500ms, 1'700s + i * 500ms);
        chart.render(&screen);
    });
}

/// All of a recording, played: every frame has more of it.
Frames wholeFrames(QImage& screen, const ActivitySeries& series)
{
    Theme theme;
    ActivityChart chart(theme);
    chart.resize(size);
    return measure([&](int i) {
        chart.setPresent(1'690s + i * 500ms);
        chart.show(series, {}, 0s, 1'800s);
        chart.render(&screen);
    });
}

/// Only the cursor moves.
Frames hoverFrames(QImage& screen, const ActivitySeries& series)
{
    Theme theme;
    ActivityChart chart(theme);
    chart.resize(size);
    chart.show(series, {}, 0s, 1'800s);
    return measure([&](int i) {
        chart.setCursor(i * 8s);
        chart.render(&screen);
    });
}

/// More marks than have room, so that neighbours share what is written; some or none of them are numbered.
std::vector<ChartMark> manyMarks(int numbered)
{
    constexpr int shownMarks = 200;
    std::vector<ChartMark> marks;
    for (int i = 0; i < shownMarks; ++i) {
        const int number = numbered > 0 && i % numbered == 0 ? i + 1 : 0;
        marks.push_back({1'800s * i / shownMarks, QStringLiteral("%1 was done").arg(i), number, {}});
    }
    return marks;
}

/// The window moves, and marks have to be placed anew.
Frames markFrames(QImage& screen, const ActivitySeries& series, int numbered)
{
    Theme theme;
    ActivityChart chart(theme);
    chart.resize(size);
    const std::vector<ChartMark> marks = manyMarks(numbered);
    return measure([&](int i) {
        chart.show(series, marks, i * 500ms, 1'700s + i * 500ms);
        chart.render(&screen);
    });
}

/// Only the cursor moves, over all of these marks.
Frames markHoverFrames(QImage& screen, const ActivitySeries& series)
{
    Theme theme;
    ActivityChart chart(theme);
    chart.resize(size);
    chart.show(series, manyMarks(3), 0s, 1'800s);
    return measure([&](int i) {
        chart.setCursor(i * 8s);
        chart.render(&screen);
    });
}

/// The table twin of all of a recording, played: every frame has a row more.
Frames tableFrames(const ActivitySeries& series)
{
    Theme theme;
    ActivityChart chart(theme);
    chart.resize(size);
    ChartDataModel model;
    return measure([&](int i) {
        chart.setPresent(1'690s + i * 500ms);
        chart.show(series, {}, 0s, 1'800s);
        model.show(chart.figures());
    });
}

/// Each form of a picture of all of it, as it is made on the window's thread.
Frames pictureFrames(const ActivitySeries& series, const std::function<void(ActivityChart&)>& picture)
{
    Theme theme;
    ActivityChart chart(theme);
    chart.resize(size);
    chart.show(series, {}, 0s, 1'800s);
    return measure([&](int) { picture(chart); });
}

/// The same figures as plain lines of Qt Charts, with axes of the same ranges.
Frames lineFrames(QImage& screen, const ActivitySeries& series)
{
    QChartView view;
    view.resize(size);
    view.chart()->legend()->hide();
    view.chart()->setAnimationOptions(QChart::NoAnimation);
    auto* time = new QValueAxis;
    auto* count = new QValueAxis;
    count->setRange(0, 110);
    view.chart()->addAxis(time, Qt::AlignBottom);
    view.chart()->addAxis(count, Qt::AlignLeft);
    std::vector<QLineSeries*> lines;
    for (int app = 0; app < applications; ++app) {
        lines.push_back(new QLineSeries);
        view.chart()->addSeries(lines.back());
        lines.back()->attachAxis(time);
        lines.back()->attachAxis(count);
    }
    time->setRange(0, 1'700);
    return measure([&](int i) {
        for (std::size_t app = 0; app < lines.size(); ++app) {
            QList<QPointF> line;
            const auto first = static_cast<std::size_t>(i);
            for (std::size_t row = first; row < series.points.size(); ++row)
                line.append(
                    {static_cast<double>(row - first) / 2, static_cast<double>(series.points[row].counts[app])});
            lines[app]->replace(line);
        }
        view.QWidget::render(&screen);
    });
}

/// What a frame costs at the very least: filling the widget's pixels.
Frames fillFrames(QImage& screen)
{
    return measure([&](int i) {
        QPainter painter(&screen);
        painter.fillRect(screen.rect(), QColor::fromHsv(i % 360, 40, 240));
    });
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const ActivitySeries series = noisySeries(applications, points, 500ms);
    QImage screen(size, QImage::Format_ARGB32_Premultiplied);
    const Frames activity = activityFrames(screen, series);
    const Frames whole = wholeFrames(screen, series);
    const Frames hover = hoverFrames(screen, series);
    const Frames marks = markFrames(screen, series, 0);
    const Frames numbers = markFrames(screen, series, 3);
    const Frames markHover = markHoverFrames(screen, series);
    const Frames table = tableFrames(series);
    const Frames png = pictureFrames(series, [](ActivityChart& chart) { static_cast<void>(chart.image()); });
    const Frames svg = pictureFrames(series, [](ActivityChart& chart) { static_cast<void>(chart.toSvg()); });
    const Frames lines = lineFrames(screen, series);
    const Frames fill = fillFrames(screen);
    std::printf("{\n  \"bench\": \"chart\", \"applications\": %d, \"points\": %d, \"width\": %d, \"height\": %d, "
                "\"frames\": %d, \"budget_ms\": 16,\n",
                applications, points, size.width(), size.height(), frames);
    print("activity_chart", activity, ",");
    print("activity_chart_whole", whole, ",");
    print("activity_chart_cursor", hover, ",");
    print("activity_chart_marks", marks, ",");
    print("activity_chart_numbers", numbers, ",");
    print("activity_chart_marks_cursor", markHover, ",");
    print("table_whole", table, ",");
    print("picture_png", png, ",");
    print("picture_svg", svg, ",");
    print("qt_line_series", lines, ",");
    print("fill", fill, "");
    std::printf("}\n");
    return 0;
}
