// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/syntheticstorm.h"
#include "ui/presenters/statuspresenter.h"

#include <QTest>

#include <functional>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

/// Fills a timeline with what a row of a table says.
using Fill = std::function<void(Timeline&)>;

Sample sampleOf(int others, int lab)
{
    Sample sample;
    sample.limits = {100, 3, 0};
    for (int i = 0; i < lab; ++i)
        sample.backends.push_back(backend(10 + i, "stormlab-monitor", BackendState::Active));
    for (int i = 0; i < others; ++i)
        sample.backends.push_back(backend(100 + i, "deploy_worker", BackendState::Idle));
    return sample;
}

LoginReport refusals(int count)
{
    LoginReport report{"checkout_api", {}};
    report.counts[static_cast<std::size_t>(LoginOutcome::TooMany)] = count;
    return report;
}

AppSecond second(const char* app, std::optional<Milliseconds> p95, std::optional<Milliseconds> longestWait)
{
    AppSecond second;
    second.app = app;
    second.p95 = p95;
    second.longestWait = longestWait;
    return second;
}

} // namespace

Q_DECLARE_METATYPE(Fill)

class tst_StatusPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowThingsStand_data();
    void saysHowThingsStand();
    void forgetsWhatIsOlderThanASecond();
    void looksOnlyLeftOfThePlayhead();
    void keepsTheFigureOfTheLastFullSecond();
    void keepsANumberAndItsUnitTogether();
};

namespace
{

void add(const char* name, const Fill& fill, const char* sentence, StatusLevel level)
{
    QTest::newRow(name) << fill << QString::fromUtf8(sentence) << static_cast<int>(level);
}

void addCourseOfADrill()
{
    add(
        "nothing yet", [](Timeline&) {}, "The sandbox of “Connection storm after a deploy” is being prepared.",
        StatusLevel::Calm);
    add(
        "baseline",
        [](Timeline& timeline) {
            timeline.append(9s, PhaseChanged{Phase::Baseline, {}});
            timeline.append(9'500ms, sampleOf(35, 2));
            timeline.append(10s, second("checkout_api", 120ms, {}));
        },
        "Baseline. 37 of 97 usable slots taken. Every application is served. 2 of these are the lab.",
        StatusLevel::Calm);
    add(
        "the storm",
        [](Timeline& timeline) {
            timeline.append(8s, PhaseChanged{Phase::Incident, {}});
            timeline.append(9'500ms, sampleOf(95, 2));
            timeline.append(9'600ms, refusals(10));
            timeline.append(9'900ms, refusals(4));
            timeline.append(10s, second("reporting", 40ms, 600ms));
            timeline.append(10s, second("checkout_api", {}, 1'800ms));
        },
        "97 of 97 usable slots taken. 14 logins refused in the last second. checkout_api waits 1.8 s. 2 of these are "
        "the lab.",
        StatusLevel::Critical);
}

void addTroubles()
{
    add(
        "one refusal and sessions in reserve",
        [](Timeline& timeline) {
            timeline.append(9'500ms, sampleOf(98, 1));
            timeline.append(10s, refusals(1));
        },
        "97 of 97 usable slots taken, and 2 in reserve. 1 login refused in the last second. 1 of these is the lab.",
        StatusLevel::Critical);
    add(
        "nearly full and slow",
        [](Timeline& timeline) {
            timeline.append(9'500ms, sampleOf(90, 0));
            timeline.append(10s, second("checkout_api", 2'300ms, {}));
        },
        "90 of 97 usable slots taken. checkout_api answers in 2.3 s.", StatusLevel::Warning);
    add(
        "silent", [](Timeline& timeline) { timeline.append(0s, sampleOf(40, 2)); },
        "The server has not answered for 10 s.", StatusLevel::Critical);
    add(
        "silent with a gap event",
        [](Timeline& timeline) {
            timeline.append(4s, sampleOf(40, 2));
            timeline.append(9s, SampleGap{4s, 9s, "no answer"});
        },
        "The server has not answered for 6.0 s.", StatusLevel::Critical);
}

void addPhasesAndOutages()
{
    add(
        "stopped",
        [](Timeline& timeline) {
            timeline.append(5s, sampleOf(40, 2));
            timeline.append(7s, ServerAvailability{true, "killed"});
        },
        "PostgreSQL stopped 3.0 s ago.", StatusLevel::Critical);
    add(
        "out of reach",
        [](Timeline& timeline) {
            timeline.append(5s, sampleOf(40, 2));
            timeline.append(7s, ReachChanged{true, "no route"});
        },
        "The connection to the server was lost 3.0 s ago.", StatusLevel::Critical);
    add(
        "reached again",
        [](Timeline& timeline) {
            timeline.append(5s, ReachChanged{true, "no route"});
            timeline.append(7s, ReachChanged{false, {}});
            timeline.append(9s, sampleOf(5, 2));
        },
        "7 of 97 usable slots taken. 2 of these are the lab.", StatusLevel::Calm);
    add(
        "back again",
        [](Timeline& timeline) {
            timeline.append(5s, ServerAvailability{true, "killed"});
            timeline.append(7s, ServerAvailability{false, {}});
            timeline.append(9s, sampleOf(5, 2));
        },
        "7 of 97 usable slots taken. 2 of these are the lab.", StatusLevel::Calm);
    add(
        "verifying",
        [](Timeline& timeline) {
            timeline.append(8s, PhaseChanged{Phase::Verifying, {}});
            timeline.append(9'500ms, sampleOf(50, 2));
        },
        "The trigger is fired again. 52 of 97 usable slots taken. 2 of these are the lab.", StatusLevel::Calm);
    add(
        "failed",
        [](Timeline& timeline) {
            timeline.append(9s, PhaseChanged{Phase::Failed, "no space left"});
        },
        "The drill failed: no space left", StatusLevel::Critical);
    add(
        "over",
        [](Timeline& timeline) {
            timeline.append(9s, PhaseChanged{Phase::Finished, {}});
        },
        "The drill is over.", StatusLevel::Calm);
}

} // namespace

void tst_StatusPresenter::saysHowThingsStand_data()
{
    QTest::addColumn<Fill>("fill");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<int>("level");
    addCourseOfADrill();
    addTroubles();
    addPhasesAndOutages();
}

void tst_StatusPresenter::saysHowThingsStand()
{
    QFETCH(Fill, fill);
    QFETCH(QString, sentence);
    QFETCH(int, level);
    Timeline timeline;
    fill(timeline);
    Status status = statusOf(TimelineView(timeline), stormScenario(), 10s);
    status.sentence.replace(QChar::Nbsp, QLatin1Char(' '));
    QCOMPARE(status.sentence, sentence);
    QCOMPARE(static_cast<int>(status.level), level);
}

void tst_StatusPresenter::forgetsWhatIsOlderThanASecond()
{
    Timeline timeline;
    timeline.append(5s, refusals(14));
    timeline.append(5s, second("checkout_api", {}, 1'800ms));
    timeline.append(9'900ms, sampleOf(40, 0));
    QCOMPARE(statusOf(TimelineView(timeline), stormScenario(), 10s),
             (Status{QStringLiteral("40 of 97 usable slots taken."), StatusLevel::Calm}));
}

void tst_StatusPresenter::looksOnlyLeftOfThePlayhead()
{
    const Timeline timeline = stormTimeline({});
    const TimelineView early(timeline, timeline.countUntil(30s));
    QVERIFY(statusOf(early, stormScenario(), 30s).level == StatusLevel::Calm);
    const TimelineView late(timeline, timeline.countUntil(100s));
    QVERIFY(statusOf(late, stormScenario(), 100s).level == StatusLevel::Critical);
}

void tst_StatusPresenter::keepsTheFigureOfTheLastFullSecond()
{
    Timeline timeline;
    timeline.append(9s, sampleOf(40, 0));
    timeline.append(9'500ms, refusals(14));
    timeline.append(10'100ms, refusals(3));
    QVERIFY(statusOf(TimelineView(timeline), stormScenario(), 10'200ms).sentence.contains(QStringLiteral("14 logins")));
    timeline.append(10'300ms, refusals(17));
    QVERIFY(statusOf(TimelineView(timeline), stormScenario(), 10'400ms).sentence.contains(QStringLiteral("20 logins")));
}

void tst_StatusPresenter::keepsANumberAndItsUnitTogether()
{
    Timeline timeline;
    timeline.append(9s, sampleOf(40, 0));
    timeline.append(10s, second("checkout_api", {}, 1'800ms));
    QVERIFY(statusOf(TimelineView(timeline), stormScenario(), 10s)
                .sentence.contains(QStringLiteral("1.8") + QChar::Nbsp + QLatin1Char('s')));
}

QTEST_APPLESS_MAIN(tst_StatusPresenter)
#include "tst_statuspresenter.moc"
