// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/probechart.h"

#include "tests/support/syntheticpods.h"
#include "tests/ui/support/plotchecks.h"
#include "ui/charts/activitychart.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/probedata.h"
#include "ui/presenters/markpresenter.h"
#include "ui/theme.h"

#include <QSignalSpy>
#include <QTest>

#include <array>
#include <set>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

ProbeSeries seriesOf(const Timeline& timeline)
{
    ProbeSeries series;
    for (const TimelineEvent& event : TimelineView(timeline))
        series.add(event);
    return series;
}

/// A chart with the drill of two minutes.
struct ShownPods {
    explicit ShownPods(const SyntheticPods& drill = {}) : timeline(podTimeline(drill)), series(seriesOf(timeline))
    {
        theme.setMode(Theme::Mode::Light);
        chart.setSlots({{"proxy", 4}});
        chart.setTimeLabels(TimeLabels::Absolute);
        chart.setTimeEdge(TimeEdge::Moment);
        chart.resize(900, 260);
        show(series.all());
    }

    void show(const ProbeView& probes) { chart.show(probes, marksOf(TimelineView(timeline)), 0s, 120s); }

    Theme theme;
    Timeline timeline;
    ProbeSeries series;
    ProbeChart chart{theme};
};

ShownPod podOf(std::vector<LivenessPoint> liveness, std::vector<PodTurn> turns = {})
{
    return {{"proxy", 0}, std::move(liveness), {}, std::move(turns)};
}

std::size_t pointsOf(const Curve& curve)
{
    std::size_t points = 0;
    for (const auto& piece : curve)
        points += piece.size();
    return points;
}

} // namespace

class tst_ProbeChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<std::optional<DrillTime>>(); }

    void noCurveLeadsToAProbeWithoutAnswer()
    {
        const ShownPod pod = podOf({{1, 1s, 3ms, ProbeOutcome::Good},
                                    {2, 2s, 4ms, ProbeOutcome::Good},
                                    {3, 4s, 1s, ProbeOutcome::TimedOut},
                                    {4, 5s, 5ms, ProbeOutcome::Good}});
        const LivenessCurve curve = livenessCurve(pod, 0s, 10s, 500);
        QCOMPARE(curve.answered.size(), std::size_t{2});
        QCOMPARE(curve.answered[0].size(), std::size_t{2});
        QVERIFY(curve.signs == (std::vector<ProbeSign>{{4s, 1'000, ProbeSign::Kind::Silent}}));
    }

    void noCurveLeadsAcrossTheEndOfAProcess()
    {
        const ShownPod pod = podOf({{1, 1s, 3ms, ProbeOutcome::Good}, {4, 3s, 4ms, ProbeOutcome::Good}},
                                   {{2, 1s, PodChange::Killed, 1}, {3, 2s, PodChange::Started, 1}});
        QCOMPARE(livenessCurve(pod, 0s, 10s, 500).answered.size(), std::size_t{2});
    }

    void aBadAnswerIsAPointAndASign()
    {
        const ShownPod pod = podOf({{1, 1s, 3ms, ProbeOutcome::Good}, {2, 2s, 9ms, ProbeOutcome::Bad}});
        const LivenessCurve curve = livenessCurve(pod, 0s, 10s, 500);
        QCOMPARE(curve.answered.at(0).size(), std::size_t{2});
        QVERIFY(curve.signs == (std::vector<ProbeSign>{{2s, 9, ProbeSign::Kind::TurnedAway}}));
    }

    void isBoundedHoweverLongTheRecordingIs()
    {
        std::vector<LivenessPoint> points;
        for (int second = 0; second < 36'000; ++second)
            points.push_back({static_cast<std::uint64_t>(second + 1), std::chrono::seconds{second}, 3ms,
                              second % 3 == 0 ? ProbeOutcome::TimedOut : ProbeOutcome::Good});
        const LivenessCurve curve = livenessCurve(podOf(points), 0s, 36'000s, 500);
        QVERIFY(curve.signs.size() <= 501);
        // Three of seconds share a piece, and a piece has a point at least.
        QVERIFY(pointsOf(curve.answered) <= points.size());
    }

    void readinessIsNothingWhereItIsUnknown()
    {
        ShownPod pod = podOf({});
        pod.readiness = {{1, 2s, Readiness::Ready}, {2, 4s, Readiness::Unknown}, {3, 6s, Readiness::NotReady}};
        QVERIFY(readinessSpans(pod, 0s, 8s) ==
                (std::vector<ReadinessSpan>{{2s, 4s, Readiness::Ready}, {6s, 8s, Readiness::NotReady}}));
        QVERIFY(readinessSpans(pod, 3s, 5s) == (std::vector<ReadinessSpan>{{3s, 4s, Readiness::Ready}}));
    }

    void aWindowKnowsWhatHeldWhenItBegan()
    {
        const ProbeSeries series = seriesOf(podTimeline());
        const ProbeView probes = series.all();
        const ShownPod pod = shownPart(probes.front(), 100s, 110s, 0s);
        QCOMPARE(podAt(pod, 100s).restarts, 1);
        QVERIFY(podAt(pod, 100s).readiness == Readiness::NotReady);
        const ShownPod moved = shownPart(probes.front(), 60s, 70s, 40s);
        QVERIFY(moved.liveness == [&pod] {
            std::vector<LivenessPoint> earlier = pod.liveness;
            for (LivenessPoint& point : earlier)
                point.time -= 40s;
            return earlier;
        }());
    }

    void marksProbesWithoutAnswerInTheirColour()
    {
        ShownPods frozen;
        ShownPods calm({.pausedAt = 500, .resumedAt = 501, .deployedAt = 600, .checkedAt = 600});
        QVERIFY(countNear(frozen.chart.image(), frozen.theme.bad()) >
                countNear(calm.chart.image(), calm.theme.bad()) + 200);
        QVERIFY(countNear(frozen.chart.image(), frozen.theme.slotOutline(4)) > 100);
    }

    void drawsNothingBeforeTheFirstPod()
    {
        Theme theme;
        ProbeChart chart(theme);
        chart.resize(600, 200);
        chart.show({}, {}, 0s, 60s);
        QVERIFY(!chart.image().isNull());
        QVERIFY(chart.figures().rows.empty());
        QCOMPARE(chart.accessibleDescription(), QStringLiteral("Now no pod is known."));
    }

    void summarisesForScreenReaders()
    {
        ShownPods pods;
        pods.chart.setCursor(30s);
        QTRY_VERIFY(!pods.chart.owesSummary());
        QVERIFY2(pods.chart.accessibleDescription().startsWith(
                     QStringLiteral("At 0:30 4 of 4 pods are ready, 0 restarts so far. Liveness: proxy 1 ")),
                 qPrintable(pods.chart.accessibleDescription()));
        pods.chart.setCursor(43s);
        QTRY_VERIFY(pods.chart.accessibleDescription().contains(QStringLiteral("proxy 1 no answer within 1.0 s")));
        QVERIFY(pods.chart.accessibleDescription().contains(QStringLiteral("12 liveness probes had no answer")));
    }

    void stepsFromSecondToSecondHoweverManyPodsThereAre()
    {
        ShownPods pods;
        QSignalSpy moved(&pods.chart, &TimeChart::cursorMoved);
        QTest::keyClick(&pods.chart, Qt::Key_Home);
        const DrillTime first = pods.chart.timeCursor().value();
        QTest::keyClick(&pods.chart, Qt::Key_Right);
        QCOMPARE(pods.chart.timeCursor().value() - first, 1s);
        QCOMPARE(moved.size(), 2);
    }

    void standsExactlyBelowTheActivityChart()
    {
        ShownPods pods;
        ActivityChart above(pods.theme);
        above.resize(900, 200);
        above.show(ActivitySeries{}, {}, 0s, 120s);
        const auto momentUnder = [](TimeChart& chart) {
            hover(chart, {500, 60});
            return chart.timeCursor();
        };
        QVERIFY(momentUnder(pods.chart).has_value());
        QVERIFY(momentUnder(pods.chart) == momentUnder(above));
    }

    void survivesAnySize()
    {
        ShownPods pods({.pods = 40});
        for (const QSize size : {QSize(1, 1), QSize(40, 900), QSize(1'600, 30), QSize(320, 160)}) {
            pods.chart.resize(size);
            QVERIFY(!pods.chart.image().isNull());
        }
    }

    void manyPodsAreCountedAndLeaveTheCurvesTheirRoom()
    {
        ShownPods few;
        ShownPods many({.pods = 50});
        const auto legendHeight = [](const ShownPods& pods) {
            return pods.chart.findChildren<ChartLegend*>().first()->height();
        };
        QVERIFY(legendHeight(many) <= legendHeight(few));
        const auto& entries = many.chart.findChildren<ChartLegend*>().first()->entries();
        QCOMPARE(entries.front().name + QLatin1Char(' ') + entries.front().value, QStringLiteral("pods 50"));
        QVERIFY(
            many.chart.accessibleDescription().contains(QStringLiteral("Liveness: 50 answered, 0 did not, 0 down")));
        QVERIFY(!many.chart.accessibleDescription().contains(QStringLiteral("proxy 7")));
    }

    void eachOfFewPodsHasALineOfItsOwn()
    {
        ShownPods pods;
        const auto& entries = pods.chart.findChildren<ChartLegend*>().first()->entries();
        std::set<Qt::PenStyle> styles;
        for (std::size_t pod = 0; pod < 4; ++pod)
            styles.insert(entries.at(pod).style);
        QCOMPARE(styles.size(), std::size_t{4});
    }

    void followsTheTheme()
    {
        ShownPods pods;
        const QImage light = pods.chart.image();
        pods.theme.setMode(Theme::Mode::Dark);
        QVERIFY(pods.chart.image() != light);
        QVERIFY(countNear(pods.chart.image(), pods.theme.panel()) > 1'000);
    }
};

QTEST_MAIN(tst_ProbeChart)
#include "tst_probechart.moc"
