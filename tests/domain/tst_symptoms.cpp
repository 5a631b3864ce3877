// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/observedserver.h"
#include "core/domain/symptoms.h"

#include <QElapsedTimer>
#include <QTest>

#include <functional>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

/// Fills a timeline with what a row of a table says.
using Fill = std::function<void(Timeline&)>;

Backend backend(int pid, const char* application, BackendState state)
{
    Backend backend;
    backend.pid = pid;
    backend.applicationName = application;
    backend.state = state;
    return backend;
}

Sample sampleOf(int others, int lab)
{
    Sample sample;
    sample.limits = {100, 3, 0};
    std::vector<Backend> backends;
    for (int i = 0; i < lab; ++i)
        backends.push_back(backend(10 + i, "stormlab-monitor", BackendState::Active));
    for (int i = 0; i < others; ++i)
        backends.push_back(backend(100 + i, "deploy_worker", BackendState::Idle));
    sample.backends = std::move(backends);
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

Scenario scenario()
{
    Scenario scenario;
    scenario.title = "Connection storm after a deploy";
    const RecoveredPredicate service{{"checkout_api"}, Milliseconds{1'000}, Milliseconds{4'000}};
    scenario.rubric.checks = {{"recovered", Part::Fix, 100, service}};
    return scenario;
}

StatusLine lineAt(const TimelineView& view, DrillTime now)
{
    return statusLine(symptomsAt(view, now), scenario(), now);
}

} // namespace

Q_DECLARE_METATYPE(Fill)

class SymptomsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowThingsStand_data();
    void saysHowThingsStand();
    void forgetsWhatIsOlderThanASecond();
    void looksOnlyLeftOfThePlayhead();
    void tellsACheckFromItsTrigger();
    void keepsTheFigureOfTheLastFullSecond();
    void takesNoLongerAfterHours();
};

namespace
{

void add(const char* name, const Fill& fill, const char* sentence, Alarm alarm)
{
    QTest::newRow(name) << fill << QString::fromUtf8(sentence) << static_cast<int>(alarm);
}

void addCourseOfADrill()
{
    add(
        "nothing yet", [](Timeline&) {}, "The sandbox of “Connection storm after a deploy” is being prepared.",
        Alarm::Silent);
    add(
        "preparing",
        [](Timeline& timeline) {
            timeline.append(0s, PhaseChanged{Phase::Preparing, {}});
        },
        "The sandbox of “Connection storm after a deploy” is being prepared.", Alarm::Silent);
    add(
        "before the first sample",
        [](Timeline& timeline) {
            timeline.append(9s, PhaseChanged{Phase::Incident, {}});
        },
        "The server has not been sampled yet.", Alarm::Silent);
    add(
        "baseline",
        [](Timeline& timeline) {
            timeline.append(9s, PhaseChanged{Phase::Baseline, {}});
            timeline.append(9'500ms, sampleOf(35, 2));
            timeline.append(10s, second("checkout_api", 120ms, {}));
        },
        "Baseline. 37 of 97 usable slots taken (2 by the lab). Every application is served.", Alarm::Calm);
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
        "97 of 97 usable slots taken (2 by the lab). 14 logins refused in the last second. checkout_api waits 1.8 s.",
        Alarm::Critical);
}

void addTroubles()
{
    add(
        "a breaker that is open",
        [](Timeline& timeline) {
            timeline.append(9'500ms, sampleOf(40, 1));
            AppSecond function = second("signups", {}, {});
            function.breakersOpen = 3;
            timeline.append(10s, function);
        },
        "41 of 97 usable slots taken (1 by the lab). 3 circuit breakers are open.", Alarm::Calm);
    add(
        "one refusal and sessions in reserve",
        [](Timeline& timeline) {
            timeline.append(9'500ms, sampleOf(98, 1));
            timeline.append(10s, refusals(1));
        },
        "97 of 97 usable slots taken and 2 in reserve (1 by the lab). 1 login refused in the last second.",
        Alarm::Critical);
    add(
        "nearly full and slow",
        [](Timeline& timeline) {
            timeline.append(9'500ms, sampleOf(90, 0));
            timeline.append(10s, second("checkout_api", 2'300ms, {}));
        },
        "90 of 97 usable slots taken. checkout_api answers in 2.3 s.", Alarm::Warning);
    add(
        "slow by nature",
        [](Timeline& timeline) {
            timeline.append(9'500ms, sampleOf(30, 0));
            timeline.append(10s, second("deploy_worker", 2'300ms, {}));
        },
        "30 of 97 usable slots taken. Every application is served.", Alarm::Calm);
    add(
        "silent", [](Timeline& timeline) { timeline.append(0s, sampleOf(40, 2)); },
        "The server has not answered for 10 s.", Alarm::Critical);
    add(
        "silent with a gap event",
        [](Timeline& timeline) {
            timeline.append(4s, sampleOf(40, 2));
            timeline.append(9s, SampleGap{4s, 9s, "no answer"});
        },
        "The server has not answered for 6 s.", Alarm::Critical);
}

void addOutages()
{
    add(
        "stopped",
        [](Timeline& timeline) {
            timeline.append(5s, sampleOf(40, 2));
            timeline.append(7s, ServerAvailability{true, "killed"});
        },
        "PostgreSQL stopped 3 s ago.", Alarm::Critical);
    add(
        "out of reach",
        [](Timeline& timeline) {
            timeline.append(5s, sampleOf(40, 2));
            timeline.append(7s, ReachChanged{true, "no route"});
        },
        "The connection to the server was lost 3 s ago.", Alarm::Critical);
    add(
        "reached again",
        [](Timeline& timeline) {
            timeline.append(5s, ReachChanged{true, "no route"});
            timeline.append(7s, ReachChanged{false, {}});
            timeline.append(9s, sampleOf(5, 2));
        },
        "7 of 97 usable slots taken (2 by the lab).", Alarm::Calm);
    add(
        "back again",
        [](Timeline& timeline) {
            timeline.append(5s, ServerAvailability{true, "killed"});
            timeline.append(7s, ServerAvailability{false, {}});
            timeline.append(9s, sampleOf(5, 2));
        },
        "7 of 97 usable slots taken (2 by the lab).", Alarm::Calm);
}

void addPauses()
{
    add(
        "paused",
        [](Timeline& timeline) {
            timeline.append(8'900ms, sampleOf(40, 2));
            timeline.append(9s, ServerPause{true});
        },
        "The server has not answered for 1 s.", Alarm::Critical);
    add(
        "paused for long, with a sample that was under way",
        [](Timeline& timeline) {
            timeline.append(1s, PhaseChanged{Phase::Incident, {}});
            timeline.append(4s, ServerPause{true});
            timeline.append(4'005ms, sampleOf(40, 2));
            timeline.append(9s, SampleGap{4s, 9s, "no answer"});
        },
        "The server has not answered for 6 s.", Alarm::Critical);
    add(
        "killed while it was paused",
        [](Timeline& timeline) {
            timeline.append(5s, ServerPause{true});
            timeline.append(7s, ServerAvailability{true, "killed"});
            timeline.append(8s, ServerAvailability{false, {}});
            timeline.append(9s, sampleOf(5, 2));
        },
        "7 of 97 usable slots taken (2 by the lab).", Alarm::Calm);
    add(
        "answers again",
        [](Timeline& timeline) {
            timeline.append(5s, ServerPause{true});
            timeline.append(8s, ServerPause{false});
            timeline.append(9s, sampleOf(5, 2));
        },
        "7 of 97 usable slots taken (2 by the lab).", Alarm::Calm);
}

void addRecordingsOfRealServers()
{
    add(
        "sampled once in a while",
        [](Timeline& timeline) {
            timeline.append(0s, sampleOf(30, 1));
            timeline.append(5s, sampleOf(40, 1));
        },
        "41 of 97 usable slots taken (1 by the lab).", Alarm::Calm);
    add(
        "silent where samples came often, but for a gap",
        [](Timeline& timeline) {
            timeline.append(500ms, sampleOf(30, 1));
            timeline.append(1s, sampleOf(30, 1));
            timeline.append(6s, SampleGap{1s, 6s, "no answer"});
            timeline.append(6s, sampleOf(40, 1));
        },
        "The server has not answered for 4 s.", Alarm::Critical);
    add(
        "without a known limit",
        [](Timeline& timeline) {
            Sample sample = sampleOf(40, 0);
            sample.limits = {};
            timeline.append(9s, sample);
        },
        "40 sessions (the limit is not known).", Alarm::Calm);
    add(
        "over", [](Timeline& timeline) { timeline.append(9s, endOf("Recording ended: its time was up.")); },
        "Recording ended: its time was up.", Alarm::Silent);
}

void addPhases()
{
    add(
        "verifying",
        [](Timeline& timeline) {
            timeline.append(8s, PhaseChanged{Phase::Verifying, {}});
            timeline.append(8s, VerificationStarted{"deploy"});
            timeline.append(9'500ms, sampleOf(50, 2));
        },
        "The trigger is fired again. 52 of 97 usable slots taken (2 by the lab).", Alarm::Calm);
    add(
        "failed",
        [](Timeline& timeline) {
            timeline.append(9s, PhaseChanged{Phase::Failed, "no space left"});
        },
        "The drill failed: no space left", Alarm::Critical);
    add(
        "over",
        [](Timeline& timeline) {
            timeline.append(9s, PhaseChanged{Phase::Finished, {}});
        },
        "The drill is over.", Alarm::Silent);
}

} // namespace

void SymptomsTest::saysHowThingsStand_data()
{
    QTest::addColumn<Fill>("fill");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<int>("alarm");
    addCourseOfADrill();
    addTroubles();
    addOutages();
    addPauses();
    addPhases();
    addRecordingsOfRealServers();
}

void SymptomsTest::saysHowThingsStand()
{
    QFETCH(Fill, fill);
    QFETCH(QString, sentence);
    QFETCH(int, alarm);
    Timeline timeline;
    fill(timeline);
    const StatusLine line = lineAt(TimelineView(timeline), 10s);
    QCOMPARE(QString::fromStdString(line.sentence.english()), sentence);
    QCOMPARE(static_cast<int>(line.alarm), alarm);
}

void SymptomsTest::forgetsWhatIsOlderThanASecond()
{
    Timeline timeline;
    timeline.append(5s, refusals(14));
    timeline.append(5s, second("checkout_api", {}, 1'800ms));
    timeline.append(9'900ms, sampleOf(40, 0));
    QVERIFY(lineAt(TimelineView(timeline), 10s) == (StatusLine{"40 of 97 usable slots taken.", Alarm::Calm}));
}

void SymptomsTest::looksOnlyLeftOfThePlayhead()
{
    Timeline timeline;
    timeline.append(1s, sampleOf(30, 2));
    const TimelineView early(timeline, timeline.size());
    timeline.append(2s, refusals(9));
    QVERIFY(lineAt(early, 2s).alarm == Alarm::Calm);
    QVERIFY(lineAt(TimelineView(timeline), 2s).alarm == Alarm::Critical);
}

void SymptomsTest::keepsTheFigureOfTheLastFullSecond()
{
    Timeline timeline;
    timeline.append(9s, sampleOf(40, 0));
    timeline.append(9'500ms, refusals(14));
    timeline.append(10'100ms, refusals(3));
    QVERIFY(lineAt(TimelineView(timeline), 10'200ms).sentence.english().find("14 logins") != std::string::npos);
    timeline.append(10'300ms, refusals(17));
    QVERIFY(lineAt(TimelineView(timeline), 10'400ms).sentence.english().find("20 logins") != std::string::npos);
}

void SymptomsTest::tellsACheckFromItsTrigger()
{
    Timeline timeline;
    timeline.append(1s, VerificationStarted{"deploy"});
    timeline.append(8s, PhaseChanged{Phase::Verifying, {}});
    timeline.append(9s, sampleOf(50, 0));
    const auto says = [&timeline] { return lineAt(TimelineView(timeline), 10s).sentence.english(); };
    QVERIFY(says().starts_with("Checking whether service is back. 50 of 97"));
    timeline.append(9'500ms, VerificationStarted{"deploy"});
    QVERIFY(says().starts_with("The trigger is fired again. 50 of 97"));
}

// Against reading the log in the same run, so that no machine is too slow for it.
void SymptomsTest::takesNoLongerAfterHours()
{
    Timeline timeline;
    timeline.append(0s, PhaseChanged{Phase::Incident, {}});
    for (DrillTime time{0}; time < 24h; time += 500ms)
        timeline.append(time, Sample{});
    const TimelineView view(timeline);
    const DrillTime now = view.endTime();
    const std::vector<const TimelineEvent*> told{&timeline.at(0)};
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 10; ++i)
        QVERIFY(presentPhase(view) == presentPhase(told));
    const qint64 readTenTimes = timer.nsecsElapsed();
    timer.start();
    for (int i = 0; i < 100; ++i)
        QVERIFY(symptomsAt(view, now, presentPhase(told), {}).sample != nullptr);
    QVERIFY(timer.nsecsElapsed() < readTenTimes);
}

QTEST_APPLESS_MAIN(SymptomsTest)
#include "tst_symptoms.moc"
