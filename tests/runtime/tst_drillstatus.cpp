// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/control/drillstatus.h"

#include "tests/support/stormscenario.h"

#include <QTest>

using namespace stormlab;

namespace
{

Backend backend(int pid, const std::string& application, BackendState state)
{
    Backend backend;
    backend.pid = pid;
    backend.applicationName = application;
    backend.state = state;
    return backend;
}

Sample sampleAt(DrillTime time, std::vector<Backend> backends)
{
    Sample sample;
    sample.asked = time;
    sample.answered = time;
    sample.limits = {100, 3, 0};
    sample.backends = std::move(backends);
    return sample;
}

LoginReport refusals(int count)
{
    LoginReport report;
    report.app = "checkout_api";
    report.counts.at(static_cast<std::size_t>(LoginOutcome::Reserved)) = count;
    return report;
}

AppSecond waitingSecond(const std::string& app, int waiting, std::optional<Milliseconds> longest)
{
    AppSecond report;
    report.app = app;
    report.waiting = waiting;
    report.longestWait = longest;
    return report;
}

DrillStatus statusOf(const Timeline& timeline, DrillTime now)
{
    return statusAt(stormScenario(), TimelineView(timeline), now);
}

} // namespace

class DrillStatusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNothingBeforeTheFirstSample()
    {
        const DrillStatus status = statusOf(Timeline(), DrillTime{100});
        QVERIFY(!status.backends);
        QVERIFY(!status.limits);
        QCOMPARE(status.hintsTotal, 3);
        QVERIFY(status.says.find("is being prepared") != std::string::npos);
    }

    void countsBackendsByApplication()
    {
        Timeline timeline;
        timeline.append(DrillTime{500}, sampleAt(DrillTime{500}, {backend(1, "stormlab-monitor", BackendState::Active),
                                                                  backend(2, "checkout_api", BackendState::Active),
                                                                  backend(3, "deploy_worker", BackendState::Idle),
                                                                  backend(4, "deploy_worker", BackendState::Idle),
                                                                  backend(5, "stormlab-console", BackendState::Idle)}));
        const DrillStatus status = statusOf(timeline, DrillTime{700});
        QCOMPARE(*status.backends, 5);
        QCOMPARE(status.sampleAge->count(), 200);
        const std::vector<ApplicationStatus> expected = {
            {"deploy_worker", 2, 0, 2, 0}, {"the lab", 2, 1, 1, 0}, {"checkout_api", 1, 1, 0, 0}};
        QVERIFY(status.applications == expected);
    }

    void countsTheRefusalsOfTheLastSecondOnly()
    {
        Timeline timeline;
        timeline.append(DrillTime{1'000}, refusals(50));
        timeline.append(DrillTime{2'000}, sampleAt(DrillTime{2'000}, {}));
        timeline.append(DrillTime{2'500}, refusals(9));
        timeline.append(DrillTime{2'900}, refusals(5));
        QCOMPARE(statusOf(timeline, DrillTime{3'000}).refusedLastSecond, 14);
    }

    void takesTheLatestReportOfEveryApp()
    {
        Timeline timeline;
        timeline.append(DrillTime{500}, sampleAt(DrillTime{500}, {}));
        timeline.append(DrillTime{1'000}, waitingSecond("checkout_api", 90, Milliseconds{9'000}));
        timeline.append(DrillTime{2'000}, waitingSecond("checkout_api", 4, Milliseconds{1'800}));
        timeline.append(DrillTime{2'000}, waitingSecond("reporting", 1, Milliseconds{300}));
        const DrillStatus status = statusOf(timeline, DrillTime{2'200});
        QCOMPARE(status.waiting, 5);
        QCOMPARE(status.longestWaitApp, std::string("checkout_api"));
        QCOMPARE(status.longestWait->count(), 1'800);
        QCOMPARE(status.says, std::string("0 of 97 usable slots taken. checkout_api waits 1.8 s."));
    }

    void saysWhyTheServerCannotBeRead()
    {
        Timeline timeline;
        timeline.append(DrillTime{500}, sampleAt(DrillTime{500}, {backend(1, "checkout_api", BackendState::Idle)}));
        timeline.append(DrillTime{9'000}, SampleGap{DrillTime{500}, DrillTime{9'000}, "no answer within 2 s"});
        const DrillStatus status = statusOf(timeline, DrillTime{9'100});
        QCOMPARE(status.cannotRead, std::string("no answer within 2 s"));
        QCOMPARE(*status.backends, 1);
        QCOMPARE(status.sampleAge->count(), 8'600);
    }

    void saysThatTheConnectionIsLost()
    {
        Timeline timeline;
        timeline.append(DrillTime{500}, sampleAt(DrillTime{500}, {}));
        timeline.append(DrillTime{900}, ReachChanged{true, "The connection to lab@farm was lost."});
        timeline.append(DrillTime{1'500}, SampleGap{DrillTime{500}, DrillTime{1'500}, "refused"});
        QCOMPARE(statusOf(timeline, DrillTime{1'600}).cannotRead, std::string("The connection to lab@farm was lost."));
        timeline.append(DrillTime{1'900}, ReachChanged{false, {}});
        QVERIFY(statusOf(timeline, DrillTime{2'000}).cannotRead.empty());
    }

    void tellsWhatTheServerDoes()
    {
        Timeline timeline;
        const auto server = [&timeline](int now) { return statusOf(timeline, DrillTime{now}).server; };
        QVERIFY(!server(100));
        timeline.append(DrillTime{1'000}, sampleAt(DrillTime{1'000}, {}));
        QVERIFY(server(1'100) == "running");
        timeline.append(DrillTime{2'000}, ServerPause{true});
        QVERIFY(server(2'001) == "paused");
        QVERIFY(server(60'000) == "paused");
        timeline.append(DrillTime{61'000}, ServerPause{false});
        QVERIFY(server(61'001) == "running");
        timeline.append(DrillTime{62'000}, ServerAvailability{true, "killed"});
        QVERIFY(server(62'500) == "stopped");
    }

    void forgetsAGapThatIsOver()
    {
        Timeline timeline;
        timeline.append(DrillTime{900}, SampleGap{DrillTime{500}, DrillTime{900}, "no answer"});
        timeline.append(DrillTime{1'000}, sampleAt(DrillTime{1'000}, {}));
        QVERIFY(statusOf(timeline, DrillTime{1'100}).cannotRead.empty());
    }

    void countsHintsDiagnosesAndChecks()
    {
        Timeline timeline;
        timeline.append(DrillTime{1}, HintShown{1});
        timeline.append(DrillTime{2}, HintShown{2});
        timeline.append(DrillTime{3}, DiagnosisGiven{{"reconnect-storm", "deploy_worker", 80}});
        timeline.append(DrillTime{4}, CheckStarted{1});
        for (int second = 1; second < 20; ++second)
            timeline.append(DrillTime{second * 1'000}, sampleAt(DrillTime{second * 1'000}, {}));
        const DrillStatus status = statusOf(timeline, DrillTime{20'000});
        QCOMPARE(status.hintsUsed, 2);
        QVERIFY(status.diagnosed);
        QCOMPARE(status.checks, 1);
    }

    void readsItsOwnJson()
    {
        Timeline timeline;
        timeline.append(DrillTime{1}, DrillStarted{"small-storm", 1, "00", 7, "native", "15.18"});
        timeline.append(DrillTime{900}, sampleAt(DrillTime{900}, {backend(1, "", BackendState::IdleInTransaction)}));
        timeline.append(DrillTime{940}, ServerPause{true});
        timeline.append(DrillTime{950}, refusals(3));
        timeline.append(DrillTime{960}, waitingSecond("checkout_api", 4, Milliseconds{1'800}));
        DrillStatus status = statusOf(timeline, DrillTime{1'000});
        status.drill = "drill-1";
        status.state = "incident";
        status.poolerPort = 6543;
        const Result<DrillStatus> back = statusFromJson(toJson(status));
        QVERIFY(back.ok());
        QVERIFY(back.value() == status);
    }

    void refusesJsonOfAnotherShape()
    {
        for (const char* const text : {"", "[]x", R"({"time_ms":"soon"})", R"({"applications":[{"backends":"x"}]})"})
            QVERIFY2(!statusFromJson(text).ok(), text);
    }
};

QTEST_APPLESS_MAIN(DrillStatusTest)
#include "tst_drillstatus.moc"
