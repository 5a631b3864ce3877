// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/plotchecks.h"
#include "tests/ui/syntheticstorm.h"
#include "ui/charts/activitychart.h"
#include "ui/charts/budgetbar.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/servicechart.h"
#include "ui/presenters/markpresenter.h"
#include "ui/presenters/settingspresenter.h"
#include "ui/theme.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

/// A chart with the storm of three minutes.
struct ShownStorm {
    explicit ShownStorm(const SyntheticStorm& storm = {})
        : timeline(stormTimeline(storm)), series(seriesOf(TimelineView(timeline)))
    {
        theme.setMode(Theme::Mode::Light);
        chart.setSlots({{"deploy_worker", 1}, {"checkout_api", 0}, {"billing_batch", 3}, {"reporting", 2}});
        chart.setOrder({"deploy_worker", "checkout_api", "billing_batch", "reporting"});
        chart.resize(900, 300);
        chart.show(series.activity(), marksOf(TimelineView(timeline)), 0s, 180s);
    }

    Theme theme;
    Timeline timeline;
    SeriesBuilder series;
    ActivityChart chart{theme};
};

double seconds(std::optional<DrillTime> time)
{
    return time ? static_cast<double>(time->count()) / 1000.0 : -1;
}

} // namespace

class tst_Charts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void drawsTheStormInItsColour();
    void drawsNothingBeforeTheFirstSample();
    void leavesTheHoleEmpty();
    void followsTheTheme();
    void tellsWhereTheMousePoints();
    void movesTheCursorByKeys();
    void takesTheCursorOfAnotherPaneInSilence();
    void summarisesForScreenReaders();
    void summarisesAtMostOnceASecond();
    void drawsNoLimitThatIsNotKnown();
    void namesTheFirstLimitThatIsKnown();
    void whatIsOverHasNoNow();
    void endsCurvesAtThePresent();
    void standsExactlyAboveTheServiceChart();
    void namesEachFigureByALineOfItsOwn();
    void saysWhereNobodyToldHowManyWait();
    void survivesAnySize();
    void saysWhatADeployAsksFor();
    void leavesNamesAsTheyAre();
};

void tst_Charts::initTestCase()
{
    qRegisterMetaType<std::optional<DrillTime>>();
}

void tst_Charts::drawsTheStormInItsColour()
{
    ShownStorm calm({.seconds = 180, .stormAt = 500, .diagnosedAt = 500, .terminatedAt = 600, .deployedAt = 600});
    ShownStorm storm;
    const QColor orange = storm.theme.slot(1);
    QVERIFY(countNear(storm.chart.image(), orange) > 2 * countNear(calm.chart.image(), orange));
}

void tst_Charts::drawsNothingBeforeTheFirstSample()
{
    Theme theme;
    ActivityChart chart(theme);
    chart.resize(600, 200);
    chart.show({}, {}, 0s, 60s);
    QVERIFY(!chart.image().isNull());
    QVERIFY(chart.figures().rows.empty());
    QVERIFY(!chart.accessibleDescription().isEmpty());
}

void tst_Charts::leavesTheHoleEmpty()
{
    SyntheticStorm storm;
    storm.gapFrom = 90;
    storm.gapUntil = 120;
    ShownStorm whole;
    ShownStorm holed(storm);
    const QColor orange = whole.theme.slot(1);
    QVERIFY(countNear(holed.chart.image(), orange) < countNear(whole.chart.image(), orange) * 3 / 4);
    holed.chart.setCursor(100s);
    QTRY_VERIFY_WITH_TIMEOUT(holed.chart.accessibleDescription().contains(QStringLiteral("nothing is known")), 3000);
}

void tst_Charts::followsTheTheme()
{
    ShownStorm storm;
    const QColor paper = storm.chart.image().pixelColor(450, 60);
    storm.theme.setMode(Theme::Mode::Dark);
    QVERIFY(paper.lightness() > 200);
    QCOMPARE(storm.chart.image().pixelColor(450, 60), storm.theme.panel());
}

void tst_Charts::tellsWhereTheMousePoints()
{
    ShownStorm storm;
    const QSignalSpy moved(&storm.chart, &TimeChart::cursorMoved);
    hover(storm.chart, {450, 150});
    QCOMPARE(moved.count(), 1);
    QVERIFY(seconds(storm.chart.timeCursor()) > 60 && seconds(storm.chart.timeCursor()) < 120);
    hover(storm.chart, {2, 150});
    QCOMPARE(moved.count(), 2);
    QCOMPARE(storm.chart.timeCursor(), std::nullopt);
}

void tst_Charts::movesTheCursorByKeys()
{
    ShownStorm storm;
    QTest::keyClick(&storm.chart, Qt::Key_Left);
    QCOMPARE(seconds(storm.chart.timeCursor()), 180.0);
    QTest::keyClick(&storm.chart, Qt::Key_Left);
    QCOMPARE(seconds(storm.chart.timeCursor()), 179.5);
    QTest::keyClick(&storm.chart, Qt::Key_Right);
    QCOMPARE(seconds(storm.chart.timeCursor()), 180.0);
    QTest::keyClick(&storm.chart, Qt::Key_Home);
    QCOMPARE(seconds(storm.chart.timeCursor()), 0.0);
    QTest::keyClick(&storm.chart, Qt::Key_Left);
    QCOMPARE(seconds(storm.chart.timeCursor()), 0.0);
    QTest::keyClick(&storm.chart, Qt::Key_Escape);
    QCOMPARE(storm.chart.timeCursor(), std::nullopt);
    QTest::keyClick(&storm.chart, Qt::Key_Right);
    QCOMPARE(seconds(storm.chart.timeCursor()), 0.0);
}

void tst_Charts::takesTheCursorOfAnotherPaneInSilence()
{
    ShownStorm storm;
    const QSignalSpy moved(&storm.chart, &TimeChart::cursorMoved);
    storm.chart.setCursor(60s);
    QCOMPARE(moved.count(), 0);
    QCOMPARE(seconds(storm.chart.timeCursor()), 60.0);
}

void tst_Charts::summarisesForScreenReaders()
{
    const ShownStorm storm;
    const QString summary = storm.chart.accessibleDescription();
    QVERIFY2(summary.contains(QStringLiteral("of 97 usable")), qPrintable(summary));
    QVERIFY2(summary.contains(QStringLiteral("deploy_worker 1")), qPrintable(summary));
    QVERIFY2(summary.contains(QStringLiteral("the lab 2")), qPrintable(summary));
}

void tst_Charts::summarisesAtMostOnceASecond()
{
    ShownStorm storm;
    const QString before = storm.chart.accessibleDescription();
    storm.chart.show(storm.series.activity(), {}, 0s, 100s);
    QCOMPARE(storm.chart.accessibleDescription(), before);
    QTRY_VERIFY_WITH_TIMEOUT(storm.chart.accessibleDescription() != before, 3000);
}

void tst_Charts::drawsNoLimitThatIsNotKnown()
{
    const ShownStorm known;
    ActivitySeries series = known.series.activity();
    for (ActivityPoint& point : series.points)
        point.limits = {};
    ActivityChart chart(known.theme);
    chart.resize(900, 300);
    chart.show(series, {}, 0s, 180s);
    const QString summary = chart.accessibleDescription();
    QVERIFY2(summary.contains(QStringLiteral("backends, the limit is not known: ")), qPrintable(summary));
    const QStringList& cells = chart.figures().rows.at(5).cells;
    QCOMPARE(cells.mid(cells.size() - 3), QStringList({{}, {}, {}}));
    // Two dashed lines, each across the plot, and their labels are missing, not only elsewhere.
    ActivityChart drawn(known.theme);
    drawn.resize(900, 300);
    drawn.show(known.series.activity(), {}, 0s, 180s);
    const QColor line = known.theme.limitLine();
    QVERIFY(countNear(drawn.image(), line) - countNear(chart.image(), line) > 900);
}

void tst_Charts::namesTheFirstLimitThatIsKnown()
{
    const ShownStorm storm;
    ActivitySeries series = storm.series.activity();
    // Known for so short a time that the line alone is a dash or two.
    for (ActivityPoint& point : series.points) {
        if (point.time < 90s || point.time > 91s)
            point.limits = {};
    }
    ActivityChart named(storm.theme);
    named.resize(900, 300);
    named.show(series, {}, 0s, 180s);
    for (ActivityPoint& point : series.points)
        point.limits = {};
    ActivityChart silent(storm.theme);
    silent.resize(900, 300);
    silent.show(series, {}, 0s, 180s);
    const QColor line = storm.theme.limitLine();
    QVERIFY(countNear(named.image(), line) - countNear(silent.image(), line) > 100);
}

void tst_Charts::whatIsOverHasNoNow()
{
    Theme theme;
    ActivityChart chart(theme);
    const Timeline timeline = stormTimeline({});
    chart.setTimeLabels(TimeLabels::Absolute);
    chart.show(seriesOf(TimelineView(timeline)).activity(), {}, 0s, 180s);
    const QString summary = chart.accessibleDescription();
    QVERIFY2(summary.startsWith(QStringLiteral("At the end ")), qPrintable(summary));
}

void tst_Charts::endsCurvesAtThePresent()
{
    ShownStorm storm;
    ServiceChart service(storm.theme);
    service.setSlots({{"checkout_api", 0}});
    service.setLatencyApps({"checkout_api"});
    service.resize(900, 220);
    service.show(storm.series.service(), {}, 0s, 90s);
    const QImage image = service.image();
    int last = 0;
    for (int x = 0; x < image.width(); ++x)
        last = countNear(image.copy(x, 0, 1, image.height()), storm.theme.slotOutline(0)) > 0 ? x : last;
    hover(service, {static_cast<double>(last), 60});
    QVERIFY(service.timeCursor().has_value());
}

void tst_Charts::standsExactlyAboveTheServiceChart()
{
    ShownStorm storm;
    ServiceChart service(storm.theme);
    service.setLatencyApps({"checkout_api", "reporting"});
    service.resize(900, 220);
    service.show(storm.series.service(), {}, 0s, 180s);
    hover(storm.chart, {450, 150});
    hover(service, {450, 60});
    QVERIFY(storm.chart.timeCursor() && service.timeCursor());
    QCOMPARE(service.timeCursor(), storm.chart.timeCursor());
}

void tst_Charts::namesEachFigureByALineOfItsOwn()
{
    AppFigures figures;
    figures.arrived = 20;
    figures.cacheMisses = 12;
    figures.breakersOpen = 3;
    Theme theme;
    ServiceChart service(theme);
    service.setLatencyApps({"checkout_api", "reporting", "signups"});
    service.resize(900, 220);
    service.show(std::vector<ServicePoint>{{9s, 4, 2, {{"checkout_api", 20ms}}, {{"checkout_api", figures}}}}, {}, 0s,
                 10s);
    for (const ChartLegend* legend : service.findChildren<ChartLegend*>()) {
        std::vector<Qt::PenStyle> lines;
        for (const ChartLegend::Entry& entry : legend->entries()) {
            if (entry.key != ChartLegend::Key::Line)
                continue;
            QVERIFY2(!std::ranges::count(lines, entry.style), qPrintable(entry.name));
            lines.push_back(entry.style);
        }
        QCOMPARE(lines.size(), std::size_t{3});
    }
}

void tst_Charts::saysWhereNobodyToldHowManyWait()
{
    Theme theme;
    ServiceChart service(theme);
    service.show(std::vector<ServicePoint>{{9s, 4, std::nullopt, {{"checkout_api", 20ms}}}}, {}, 0s, 10s);
    service.setCursor(9s);
    QTRY_COMPARE(
        service.accessibleDescription(),
        QStringLiteral("At 0:09 4 logins refused per second, requests waiting not known. Latency p95: not known. "
                       "The most refused in this window: 4 per second at 0:09."));
}

void tst_Charts::survivesAnySize()
{
    ShownStorm storm;
    ServiceChart service(storm.theme);
    service.show(storm.series.service(), {}, 0s, 180s);
    for (const QSize size : {QSize(1, 1), QSize(60, 20), QSize(320, 150), QSize(3000, 30)}) {
        storm.chart.resize(size);
        service.resize(size);
        QCOMPARE(storm.chart.image().size(), size);
        QCOMPARE(service.image().size(), size);
    }
}

void tst_Charts::leavesNamesAsTheyAre()
{
    Theme theme;
    BudgetBar bar(theme);
    Budget budget;
    budget.usable = 97;
    budget.lines = {{"etl%2", 8, 10, 1}, {"load%3", 2, 6, 1}};
    bar.show(budget, "etl%2");
    const QString explained = bar.accessibleDescription();
    QVERIFY2(explained.contains(QStringLiteral("etl%2 runs 8 instances, each with a pool of up to 10 ")),
             qPrintable(explained));
    QVERIFY2(explained.contains(QString::fromUtf8("(load%3 2 × 6 = 12)")), qPrintable(explained));
    Timeline timeline;
    Sample sample;
    sample.limits = {100, 3, 0};
    sample.backends = std::vector<Backend>{backend(10, "etl%4", BackendState::Idle)};
    timeline.append(10s, sample);
    ActivityChart chart(theme);
    chart.show(seriesOf(TimelineView(timeline)).activity(), {}, 0s, 10s);
    const QString summary = chart.accessibleDescription();
    QVERIFY2(summary.contains(QStringLiteral("etl%4 1. The most in this window: 1 at ")), qPrintable(summary));
}

void tst_Charts::saysWhatADeployAsksFor()
{
    Theme theme;
    BudgetBar bar(theme);
    Budget budget;
    budget.usable = 97;
    budget.lines = {{"deploy_worker", 8, 10, 2}, {"checkout_api", 2, 6, 1}, {"billing_batch", 1, 9, 1}};
    bar.show(budget, "deploy_worker");
    QCOMPARE(bar.sentence(), QString::fromUtf8("In a deploy: 181 > 97 (8 × 10 × 2 + 21)"));
    budget.lines[0].pool = 2;
    bar.show(budget);
    QCOMPARE(bar.sentence(), QString::fromUtf8("In a deploy: 53 ≤ 97 (8 × 2 × 2 + 21)"));
    const QString explained = QString::fromUtf8("deploy_worker runs 8 instances, each with a pool of up to 2 "
                                                "connections (pool.max), and during a deploy the old "
                                                "ones and the new ones live at once (× 2): 32 connections. The other "
                                                "applications may hold 21 (checkout_api 2 × "
                                                "6 = 12, billing_batch 1 × 9 = 9). Ordinary roles can use 97: "
                                                "max_connections less what is kept in reserve (the "
                                                "tick).");
    QCOMPARE(bar.toolTip(), explained);
    QCOMPARE(bar.accessibleDescription(), bar.sentence() + QStringLiteral(". ") + explained);
    bar.resize(300, bar.sizeHint().height());
    QVERIFY(!bar.grab().isNull());
}

QTEST_MAIN(tst_Charts)
#include "tst_charts.moc"
