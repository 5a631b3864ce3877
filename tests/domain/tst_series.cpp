// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/series.h"

#include <QTest>

#include <limits>

using namespace stormlab;

namespace
{

Sample sampleOf(const std::vector<std::string>& applications)
{
    Sample sample;
    sample.limits = {100, 3, 0};
    std::vector<Backend> backends;
    for (const std::string& application : applications) {
        Backend backend;
        backend.applicationName = application;
        backends.push_back(backend);
    }
    sample.backends = std::move(backends);
    return sample;
}

AppSecond secondOf(const std::string& app, int waiting, std::optional<Milliseconds> p95,
                   std::optional<Milliseconds> longestWait = {})
{
    AppSecond second;
    second.app = app;
    second.waiting = waiting;
    second.p95 = p95;
    second.longestWait = longestWait;
    return second;
}

} // namespace

class SeriesTest : public QObject
{
    Q_OBJECT

    Timeline m_timeline;
    SeriesBuilder m_builder;

    void add(int time, EventBody body) { m_builder.add(m_timeline.append(DrillTime{time}, std::move(body))); }

private Q_SLOTS:
    void init()
    {
        m_timeline = Timeline();
        m_builder.clear();
    }

    void countsByApplicationInOrderOfFirstSight()
    {
        add(100, sampleOf({"b", "a", "b"}));
        add(200, sampleOf({"a", "", "c", "a"}));
        const ActivitySeries& series = m_builder.activity();
        QCOMPARE(series.applications, (std::vector<std::string>{"b", "a", "", "c"}));
        QCOMPARE(series.points[0].counts, (std::vector<int>{2, 1}));
        QCOMPARE(series.points[1].counts, (std::vector<int>{0, 2, 1, 1}));
        QCOMPARE(series.points[1].total, 4);
        QCOMPARE(series.points[1].time, DrillTime{200});
        QCOMPARE(series.points[1].limits.usable(), 97);
    }

    void allSessionsOfTheLabAreOneApplication()
    {
        add(100, sampleOf({"stormlab-monitor", "stormlab-console", "a"}));
        QCOMPARE(m_builder.activity().applications, (std::vector<std::string>{"the lab", "a"}));
        QCOMPARE(m_builder.activity().points[0].counts, (std::vector<int>{2, 1}));
    }

    void aGapIsMarkedOnceAndIsNoPoint()
    {
        add(100, sampleOf({"a"}));
        add(200, SampleGap{DrillTime{100}, DrillTime{200}, "frozen"});
        add(300, sampleOf({"a"}));
        add(400, sampleOf({"a"}));
        const std::vector<ActivityPoint>& points = m_builder.activity().points;
        QCOMPARE(points.size(), std::size_t{3});
        QVERIFY(!points[0].gapBefore);
        QVERIFY(points[1].gapBefore);
        QVERIFY(!points[2].gapBefore);
    }

    void refusalsOfASecondAddUpAndEmptySecondsAreAbsent()
    {
        LoginReport report;
        report.counts[static_cast<std::size_t>(LoginOutcome::TooMany)] = 2;
        report.counts[static_cast<std::size_t>(LoginOutcome::Reserved)] = 3;
        report.counts[static_cast<std::size_t>(LoginOutcome::Rejected)] = 7;
        add(1'100, report);
        add(1'900, report);
        add(4'000, report);
        QCOMPARE(m_builder.service().size(), std::size_t{2});
        QCOMPARE(m_builder.service()[0].time, DrillTime{1'000});
        QCOMPARE(m_builder.service()[0].refused, 10);
        QCOMPARE(m_builder.service()[1].time, DrillTime{4'000});
        QCOMPARE(m_builder.service()[1].refused, 5);
    }

    void theLongestWaitStandsInWhereNothingWasAnswered()
    {
        add(1'000, secondOf("a", 1, Milliseconds{20}, Milliseconds{900}));
        add(1'001, secondOf("b", 4, {}, Milliseconds{700}));
        add(1'002, secondOf("c", 0, {}));
        const ServicePoint& point = m_builder.service().front();
        QCOMPARE(point.waiting.value(), 5);
        QCOMPARE(point.p95, (std::map<std::string, Milliseconds>{{"a", Milliseconds{20}}, {"b", Milliseconds{700}}}));
    }

    void figuresAreOfThoseThatHaveThem()
    {
        AppSecond function = secondOf("signups", 0, {});
        function.arrived = 20;
        function.cacheMisses = 12;
        function.breakersOpen = 3;
        function.environments = 40;
        function.frozen = 22;
        AppSecond plain = secondOf("billing", 0, {});
        plain.breakersOpen = 1;
        add(1'000, function);
        add(1'001, plain);
        add(1'002, secondOf("admin", 0, {}));
        const ServicePoint& point = m_builder.service().front();
        QCOMPARE(point.figures.size(), std::size_t{2});
        QCOMPARE(point.figures.at("signups"), (AppFigures{20, 12, 3, 40, 22}));
        QCOMPARE(point.breakersOpen().value(), 4);
        QCOMPARE(point.cacheMisses().value(), 12);
    }

    void theMissRateIsAShareOfTheRequests()
    {
        QCOMPARE((AppFigures{20, 12}).missPercent().value(), 60);
        QCOMPARE((AppFigures{3, 1}).missPercent().value(), 33);
        QCOMPARE((AppFigures{1, 2}).missPercent().value(), 100);
        QVERIFY(!(AppFigures{0, 2}).missPercent());
        QVERIFY(!(AppFigures{5, {}}).missPercent());
    }

    void nobodyKnowsWhoWaitsBeforeAnAppReports()
    {
        add(1'000, LoginReport{});
        QVERIFY(!m_builder.service().front().waiting);
        add(1'001, secondOf("a", 0, {}));
        QCOMPARE(m_builder.service().front().waiting.value(), 0);
    }

    void twoReportsOfOneAppInASecondAreNotAddedUp()
    {
        add(1'001, secondOf("a", 5, {}));
        add(1'002, secondOf("b", 2, {}));
        add(1'999, secondOf("a", 3, {}));
        QCOMPARE(m_builder.service().front().waiting.value(), 5);
    }

    void absurdCountsDoNotOverflow()
    {
        constexpr int most = std::numeric_limits<int>::max();
        LoginReport report;
        report.counts.fill(most);
        add(1'000, report);
        add(1'000, report);
        add(1'000, secondOf("a", most, {}));
        add(1'000, secondOf("b", most, {}));
        QCOMPARE(m_builder.service().front().refused, most);
        QCOMPARE(m_builder.service().front().waiting.value(), most);
        QCOMPARE(report.attempts(), most);
    }
};

QTEST_APPLESS_MAIN(SeriesTest)
#include "tst_series.moc"
