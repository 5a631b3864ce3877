// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/contrast.h"
#include "tests/ui/syntheticstorm.h"
#include "ui/charts/appcolours.h"
#include "ui/charts/bandpainter.h"
#include "ui/charts/markgroups.h"
#include "ui/charts/servicedata.h"
#include "ui/charts/stackdata.h"
#include "ui/charts/timeticks.h"
#include "ui/theme.h"

#include <QTest>

#include <algorithm>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

StackRow row(DrillTime time, int total, bool gapBefore = false)
{
    return {time, gapBefore, total, {100, 3, 0}};
}

QStringList labels(const std::vector<TimeTick>& ticks)
{
    QStringList texts;
    for (const TimeTick& tick : ticks)
        texts << tick.label;
    return texts;
}

} // namespace

class tst_ChartData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverLosesTheMostOrTheFewest_data();
    void neverLosesTheMostOrTheFewest();
    void holdsASampleUntilTheNext();
    void leavesAHoleWhereTheServerWasSilent();
    void endsSoonAfterTheLastSample();
    void keepsTheSampleThatStillHoldsAtTheLeftEdge();
    void countsTimeFromAnotherMomentThanTheSeries();
    void stacksInTheOrderThatIsAskedFor();
    void paintsATouchOfTheLimitThatLastsOneSample();
    void paintsNothingWhereNothingIsKnown();
    void aPatternIsSeenOnItsArea();
    void givesEachApplicationAColourOfItsOwn();
    void labelsTimeFromNowBackwards();
    void labelsTimeSinceTheStart();
    void stepsValuesInRoundNumbers();
    void movesLabelsOfMarksApart();
    void givesMarksThatStandTogetherOneLabel();
    void countsMarksThatAreTooManyForWords();
    void givesBadgesThatStandTogetherOneBadge();
    void givesBadgesMoreRoomThanWords();
    void neverPutsABadgeAndAWordUnderOneLabel();
    void breaksACurveWhereASecondIsMissing();
    void keepsThePeakOfACurve();
    void findsTheSecondOfAMoment();
    void tellsWhatWasReportedWhileTheSecondFillsUp();
    void keepsTheRefusalsOfTheLastFullSecond();
};

void tst_ChartData::neverLosesTheMostOrTheFewest_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {1, 7, 240, 1000, 5000})
        QTest::newRow(qPrintable(QString::number(width))) << width;
}

void tst_ChartData::neverLosesTheMostOrTheFewest()
{
    QFETCH(int, width);
    StackData data;
    const ActivitySeries series = noisySeries(8, 3600, 500ms);
    data.fill(series, series.applications, 0ms, 1800s);
    const auto columns = stackColumns(data.rows(), 0ms, 1800s, width);
    int most = 0;
    int fewest = 1000;
    for (const auto& column : columns) {
        QVERIFY(column);
        most = std::max(most, data.rows()[column->most].total);
        fewest = std::min(fewest, data.rows()[column->fewest].total);
    }
    QCOMPARE(most, std::ranges::max_element(data.rows(), {}, &StackRow::total)->total);
    QCOMPARE(fewest, std::ranges::min_element(data.rows(), {}, &StackRow::total)->total);
    QCOMPARE(columns.size(), static_cast<std::size_t>(width));
}

void tst_ChartData::holdsASampleUntilTheNext()
{
    const auto columns = stackColumns({row(0ms, 10), row(500ms, 20)}, 0ms, 1s, 10);
    for (std::size_t x = 0; x < 5; ++x)
        QCOMPARE(columns[x]->most, std::size_t{0});
    for (std::size_t x = 5; x < 10; ++x)
        QCOMPARE(columns[x]->most, std::size_t{1});
}

void tst_ChartData::leavesAHoleWhereTheServerWasSilent()
{
    const auto columns = stackColumns({row(0ms, 10), row(8s, 20, true)}, 0ms, 10s, 20);
    QVERIFY(columns[0]);
    for (std::size_t x = 1; x < 16; ++x)
        QVERIFY2(!columns[x], qPrintable(QString::number(x)));
    QVERIFY(columns[16]);
}

void tst_ChartData::endsSoonAfterTheLastSample()
{
    const auto columns = stackColumns({row(0ms, 10)}, 0ms, 10s, 10);
    QVERIFY(columns[1]);
    QVERIFY(!columns[2]);
}

void tst_ChartData::keepsTheSampleThatStillHoldsAtTheLeftEdge()
{
    StackData data;
    ActivitySeries series = noisySeries(1, 10, 500ms);
    data.fill(series, series.applications, 700ms, 5s);
    QCOMPARE(data.rows().front().time, DrillTime{500});
    QVERIFY(stackColumns(data.rows(), 700ms, 5s, 100)[0]);
    QCOMPARE(data.rowAt(700ms), std::optional<std::size_t>(0));
}

void tst_ChartData::countsTimeFromAnotherMomentThanTheSeries()
{
    StackData own;
    StackData shifted;
    const ActivitySeries series = noisySeries(1, 40, 500ms);
    own.fill(series, series.applications, 3s, 9s);
    shifted.fill(series, series.applications, -2s, 4s, 5s);
    QCOMPARE(shifted.rows().size(), own.rows().size());
    for (std::size_t row = 0; row < own.rows().size(); ++row) {
        QCOMPARE(shifted.rows()[row].time, own.rows()[row].time - 5s);
        QCOMPARE(shifted.countOf(row, 0), own.countOf(row, 0));
    }
}

void tst_ChartData::stacksInTheOrderThatIsAskedFor()
{
    ActivitySeries series;
    series.applications = {"a", "b"};
    series.points = {{0ms, false, {100, 3, 0}, {3}, 3}, {500ms, false, {100, 3, 0}, {3, 4}, 7}};
    StackData data;
    data.fill(series, {"b", "a"}, 0ms, 1s);
    QCOMPARE(data.countOf(0, 0), 0); // b was not known yet
    QCOMPARE(data.countOf(1, 0), 4);
    QCOMPARE(data.countOf(1, 1), 3);
    QCOMPARE(data.edges(1)[1], 7);
}

void tst_ChartData::paintsATouchOfTheLimitThatLastsOneSample()
{
    ActivitySeries series = noisySeries(1, 3600, 500ms);
    for (ActivityPoint& point : series.points) {
        point.counts = {40};
        point.total = 40;
    }
    series.points[1801].counts = {97};
    series.points[1801].total = 97;
    StackData data;
    data.fill(series, series.applications, 0ms, 1800s);
    QImage image(500, 100, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    BandSheet sheet;
    sheet.top = 100;
    sheet.paper = Qt::white;
    sheet.holesUntil = 500;
    paintBands(image, data, stackColumns(data.rows(), 0ms, 1800s, 500), {{Qt::red, Qt::black, Pattern::Plain, {}}},
               sheet);
    QCOMPARE(image.pixelColor(250, 3), QColor(Qt::black));
    QVERIFY(image.pixelColor(250, 30).alpha() == 255);
    QCOMPARE(image.pixelColor(250, 80), QColor(Qt::red));
    QCOMPARE(image.pixelColor(249, 30).alpha(), 0);
    QCOMPARE(image.pixelColor(251, 30).alpha(), 0);
}

void tst_ChartData::paintsNothingWhereNothingIsKnown()
{
    QImage image(50, 50, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    BandSheet sheet;
    sheet.top = 100;
    StackData data;
    data.fill({}, {"a"}, 0ms, 1s);
    paintBands(image, data, stackColumns(data.rows(), 0ms, 1s, 50), {{Qt::red, Qt::black, Pattern::Plain, {}}}, sheet);
    QImage empty(50, 50, QImage::Format_ARGB32_Premultiplied);
    empty.fill(Qt::transparent);
    QCOMPARE(image, empty);
}

void tst_ChartData::aPatternIsSeenOnItsArea()
{
    for (const bool desktopIsDark : {false, true}) {
        Theme theme;
        theme.setDesktop({desktopIsDark, {}, {}});
        theme.setMode(Theme::Mode::HighContrast);
        AppColours colours;
        for (int slot = 0; slot <= 7; ++slot) {
            const std::string app = "app " + std::to_string(slot);
            colours.meet(app);
            const BandStyle style = colours.styleOf(theme, app);
            QVERIFY2(style.pattern == Pattern::Plain || contrast(style.fill, style.ink) >= 2.5,
                     qPrintable(QStringLiteral("%1: %2").arg(slot).arg(contrast(style.fill, style.ink))));
        }
    }
}

void tst_ChartData::givesEachApplicationAColourOfItsOwn()
{
    Theme theme;
    AppColours colours;
    colours.setSlots({{"deploy_worker", 1}});
    colours.meet("psql");
    colours.meet("checkout_api");
    QCOMPARE(colours.styleOf(theme, "deploy_worker").fill, theme.slot(1));
    QCOMPARE(colours.styleOf(theme, "psql").fill, theme.slot(0));
    QCOMPARE(colours.styleOf(theme, "checkout_api").fill, theme.slot(2));
    QCOMPARE(colours.styleOf(theme, labName()).fill, theme.lab());
    for (int i = 0; i < 5; ++i)
        colours.meet("more_" + std::to_string(i));
    QCOMPARE(colours.styleOf(theme, "more_4").pattern, Pattern::Falling);
    QCOMPARE(colours.styleOf(theme, "psql").fill, theme.slot(0));
}

void tst_ChartData::labelsTimeFromNowBackwards()
{
    const QString minus(QChar(0x2212));
    QCOMPARE(labels(timeTicks(0s, 180s, TimeLabels::Relative, 8)),
             (QStringList{minus + QStringLiteral("3:00"), minus + QStringLiteral("2:30"),
                          minus + QStringLiteral("2:00"), minus + QStringLiteral("1:30"),
                          minus + QStringLiteral("1:00"), minus + QStringLiteral("0:30"), QStringLiteral("now")}));
}

void tst_ChartData::labelsTimeSinceTheStart()
{
    QCOMPARE(
        labels(timeTicks(65s, 185s, TimeLabels::Absolute, 5)),
        (QStringList{QStringLiteral("1:30"), QStringLiteral("2:00"), QStringLiteral("2:30"), QStringLiteral("3:00")}));
    QVERIFY(timeTicks(5s, 5s, TimeLabels::Absolute, 5).empty());
}

void tst_ChartData::stepsValuesInRoundNumbers()
{
    QCOMPARE(valueStep(100, 4), 25);
    QCOMPARE(valueStep(100, 5), 20);
    QCOMPARE(valueStep(5, 5), 1);
    QCOMPARE(valueStep(2'200, 2), 2'000);
    QCOMPARE(valueStep(1'000, 4), 250);
    QCOMPARE(valueStep(51, 1), 50);
}

void tst_ChartData::movesLabelsOfMarksApart()
{
    const auto places = placeMarks({{10, 50}, {40, 50}, {45, 50}, {100, 50}, {290, 50}}, 0, 300, 2);
    QCOMPARE(places[0], (MarkPlace{0, false}));
    QCOMPARE(places[1], (MarkPlace{1, false}));
    QCOMPARE(places[2].row, std::nullopt);
    QCOMPARE(places[3], (MarkPlace{0, false}));
    QCOMPARE(places[4], (MarkPlace{0, true}));
}

void tst_ChartData::givesMarksThatStandTogetherOneLabel()
{
    const auto mark = [](double x, const QString& label) { return PlacedMark{x, {0s, label, 0, {}}}; };
    const std::vector<MarkGroup> groups =
        groupMarks({mark(10, QStringLiteral("deploy")), mark(40, QStringLiteral("diagnosed")),
                    mark(44, QStringLiteral("terminated 79")), mark(47, QStringLiteral("deployed")),
                    mark(48, QStringLiteral("check 1"))},
                   8);
    QCOMPARE(groups.size(), std::size_t{3});
    QCOMPARE(groups[0], (MarkGroup{{10}, QStringLiteral("deploy"), QStringLiteral("deploy"), false}));
    QCOMPARE(
        groups[1],
        (MarkGroup{
            {40, 44, 47}, QStringLiteral("diagnosed, terminated 79, deployed"), QStringLiteral("3 marks"), false}));
    QCOMPARE(groups[2].lines, std::vector<double>{48});
}

void tst_ChartData::countsMarksThatAreTooManyForWords()
{
    const std::vector<PlacedMark> crowd(100'000, {10, {0s, QStringLiteral("hint 1"), 0, {}}});
    const std::vector<MarkGroup> groups = groupMarks(crowd, 8);
    QCOMPARE(groups,
             (std::vector<MarkGroup>{{{10}, QStringLiteral("100000 marks"), QStringLiteral("100000 marks"), false}}));
}

void tst_ChartData::givesBadgesThatStandTogetherOneBadge()
{
    const auto mark = [](double x, int number) { return PlacedMark{x, {0s, QStringLiteral("act"), number, {}}}; };
    const std::vector<MarkGroup> groups = groupMarks({mark(10, 1), mark(40, 2), mark(41, 3), mark(42, 4)}, 8);
    QCOMPARE(groups.size(), std::size_t{2});
    QCOMPARE(groups[0].words, QStringLiteral("1"));
    QCOMPARE(groups[1], (MarkGroup{{40, 41, 42}, QStringLiteral("2–4"), QStringLiteral("2–4"), true}));
}

void tst_ChartData::givesBadgesMoreRoomThanWords()
{
    const auto mark = [](double x, int number) { return PlacedMark{x, {0s, QStringLiteral("act"), number, {}}}; };
    const std::vector<MarkGroup> groups = groupMarks({mark(10, 1), mark(30, 2), mark(50, 0), mark(70, 0)}, 8, 40);
    QCOMPARE(groups.size(), std::size_t{3});
    QCOMPARE(groups[0].words, QStringLiteral("1–2"));
}

void tst_ChartData::neverPutsABadgeAndAWordUnderOneLabel()
{
    const std::vector<MarkGroup> groups = groupMarks({{40, {0s, QStringLiteral("act"), 3, {}}},
                                                      {41, {0s, QStringLiteral("act"), 4, {}}},
                                                      {42, {0s, QStringLiteral("deploy"), 0, {}}},
                                                      {43, {0s, QStringLiteral("act"), 5, {}}}},
                                                     8);
    QCOMPARE(groups, (std::vector<MarkGroup>{{{40, 41}, QStringLiteral("3–4"), QStringLiteral("3–4"), true},
                                             {{42}, QStringLiteral("deploy"), QStringLiteral("deploy"), false},
                                             {{43}, QStringLiteral("5"), QStringLiteral("5"), true}}));
}

void tst_ChartData::breaksACurveWhereASecondIsMissing()
{
    std::vector<ServicePoint> points(4);
    for (std::size_t i = 0; i < points.size(); ++i)
        points[i].time = i < 2 ? DrillTime{1'000 * i} : DrillTime{1'000 * i + 5'000};
    const auto refused = [](const ServicePoint& point) { return std::optional<double>(point.refused); };
    const Curve curve = curveOf(points, refused, 0s, 20s, 1000);
    QCOMPARE(curve.size(), std::size_t{2});
    QCOMPARE(curve[0].size(), std::size_t{2});
    const auto latency = [](const ServicePoint& point) -> std::optional<double> {
        return point.time == 1s ? std::nullopt : std::optional(1.0);
    };
    QCOMPARE(curveOf(points, latency, 0s, 20s, 1000).size(), std::size_t{2});
}

void tst_ChartData::keepsThePeakOfACurve()
{
    std::vector<ServicePoint> points(1800);
    for (std::size_t i = 0; i < points.size(); ++i)
        points[i].time = std::chrono::seconds{i};
    points[777].refused = 50;
    const auto refused = [](const ServicePoint& point) { return std::optional<double>(point.refused); };
    const Curve curve = curveOf(points, refused, 0s, 1800s, 200);
    QCOMPARE(curve.size(), std::size_t{1});
    QVERIFY(curve[0].size() <= 400);
    const auto peak = std::ranges::max_element(curve[0], {}, &CurvePoint::value);
    QCOMPARE(peak->value, 50.0);
    QCOMPARE(peak->time, DrillTime{777'000});
}

void tst_ChartData::findsTheSecondOfAMoment()
{
    std::vector<ServicePoint> points(2);
    points[0].time = 1s;
    points[1].time = 9s;
    QCOMPARE(pointAt(points, 500ms), nullptr);
    QCOMPARE(pointAt(points, 1'700ms), &points[0]);
    QCOMPARE(pointAt(points, 5s), nullptr);
    QCOMPARE(pointAt(points, 9s), &points[1]);
}

void tst_ChartData::tellsWhatWasReportedWhileTheSecondFillsUp()
{
    std::vector<ServicePoint> points(2);
    points[0] = {8s, 3, 40, {}};
    points[1] = {9s, 1, {}, {}};
    QCOMPARE(reportBefore(points, 9'400ms), &points[0]);
    points[1].waiting = 0;
    QCOMPARE(reportBefore(points, 9'400ms), &points[1]);
    QCOMPARE(reportBefore(points, 12s), nullptr);
}

void tst_ChartData::keepsTheRefusalsOfTheLastFullSecond()
{
    std::vector<ServicePoint> points(3);
    points[0] = {7s, 30, 0, {}};
    points[1] = {8s, 14, 0, {}};
    points[2] = {9s, 3, 0, {}};
    QCOMPARE(refusedAtEnd(points, 9'400ms), 14);
    points[2].refused = 20;
    QCOMPARE(refusedAtEnd(points, 9'400ms), 20);
    QCOMPARE(refusedAtEnd(points, 11s), 0);
    QCOMPARE(refusedAtEnd({}, 11s), 0);
}

QTEST_MAIN(tst_ChartData)
#include "tst_chartdata.moc"
