// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/domain/points.h"
#include "tests/domain/randomevents.h"

#include <QTest>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

const std::string proxy = "deploy_worker"; ///< the app of the storm that runs as pods here

RubricCheck trap(const std::string& id, int points, TrapKind kind)
{
    TrapPredicate predicate;
    predicate.kind = kind;
    predicate.targets = {proxy};
    return {id, Part::Trap, points, predicate};
}

Scenario podScenario()
{
    Scenario scenario = stormScenario();
    scenario.fleet.front().pods = PodsSpec{};
    HoldsPredicate holds{100, 0};
    holds.liveness = 100ms;
    holds.readyWithin = 5'000ms;
    DiagnosisPredicate diagnosis{"event-loop-blocked", {proxy}, 100};
    diagnosis.trigger = "database-frozen";
    scenario.rubric.checks = {{"diagnosis", Part::Detect, 20, diagnosis},
                              {"looked", Part::Detect, 20, EvidencePredicate{{Evidence::Probes}}},
                              {"holds", Part::Fix, 40, holds},
                              trap("probe-loosened", 10, TrapKind::ProbeLoosened),
                              trap("killed-pods", 10, TrapKind::KilledPods)};
    return scenario;
}

ScoredCheck graded(const DrillScript& script, const std::string& id)
{
    return checkOf(grade(podScenario(), script.view()), id);
}

EventBody probe(ProbeKind kind, ProbeOutcome outcome, Milliseconds took, int pod = 0)
{
    return ProbeEnded{proxy, pod, kind, outcome, took};
}

EventBody podChange(PodChange change, const std::string& why, int pod = 0, int generation = 0)
{
    return PodChanged{proxy, pod, change, generation, 4711, 1, 1'000ms, why};
}

/// Time passes, and every second these pods answer whether they live.
DrillScript& alive(DrillScript& script, int until, int pods = 1)
{
    while (script.now() < until) {
        script.until(std::min(script.now() + 1'000, until));
        for (int pod = 0; pod < pods; ++pod)
            script.add(probe(ProbeKind::Liveness, ProbeOutcome::Good, 7ms, pod));
    }
    return script;
}

EventBody ready(int pod = 0)
{
    return probe(ProbeKind::Readiness, ProbeOutcome::Good, 3ms, pod);
}

EventBody deploy(const SettingMap& changes, Origin origin = Origin::Learner)
{
    return DeployStarted{proxy, changes, origin, 1};
}

/// A verification with a pause of six seconds, and what happens to the one pod. `readyAfter`: the pause has ended.
DrillScript& verification(DrillScript& script, const std::vector<EventBody>& within, std::optional<int> readyAfter)
{
    script.storm().hurts(false).add(VerificationStarted{"deploy"}).add(ServerPause{true});
    script.add(probe(ProbeKind::Liveness, ProbeOutcome::Good, 7ms));
    script.add(probe(ProbeKind::Readiness, ProbeOutcome::TimedOut, 1'000ms));
    for (const EventBody& body : within)
        script.add(body);
    alive(script, 16'000).add(ServerPause{false});
    alive(script, 16'000 + readyAfter.value_or(6'000));
    if (readyAfter)
        script.add(ready());
    return alive(script, 24'000).add(VerificationEnded{"deploy", true}).until(25'000);
}

} // namespace

class PodPredicatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void podsThatLiveAndAreReadySoonHold()
    {
        DrillScript script;
        const ScoredCheck check = graded(verification(script, {}, 1'200), "holds");
        QCOMPARE(check.points, 40);
        QVERIFY2(check.says.english().find(
                     "Longest answer to a liveness probe: 7 ms; the goal was 100 ms. Not answered: none. "
                     "Pods restarted: none. All pods were ready again 1.2 s after it; the goal was 5 s.") !=
                     std::string::npos,
                 check.says.english().c_str());
    }

    void whatDoesNotHold_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("a slow answer") << 0;
        QTest::newRow("an answer that never came") << 1;
        QTest::newRow("a pod that the kubelet killed") << 2;
        QTest::newRow("a pod that ended by itself") << 3;
    }

    void whatDoesNotHold()
    {
        QFETCH(int, what);
        const std::vector<EventBody> bodies = {probe(ProbeKind::Liveness, ProbeOutcome::Good, 101ms),
                                               probe(ProbeKind::Liveness, ProbeOutcome::Refused, 1ms),
                                               podChange(PodChange::Killed, "3 liveness probes in a row failed"),
                                               podChange(PodChange::Exited, "exit code 1")};
        DrillScript script;
        verification(script, {bodies.at(static_cast<std::size_t>(what))}, 1'000);
        QCOMPARE(graded(script, "holds").points, 0);
        QVERIFY(!grade(podScenario(), script.view()).fixed);
    }

    void podsThatLiveButAreReadyTooLateAreHalfOfIt()
    {
        for (const std::optional<int> after : {std::optional(5'001), std::optional<int>()}) {
            DrillScript script;
            QCOMPARE(graded(verification(script, {}, after), "holds").points, 20);
        }
    }

    void aPodThatIsLostAgainIsNotReady()
    {
        DrillScript script;
        verification(script, {}, 1'000);
        DrillScript lost;
        lost.storm().hurts(false).add(VerificationStarted{"deploy"}).add(ServerPause{true});
        alive(lost, 14'000).add(ServerPause{false}).add(ready());
        alive(lost, 15'000).add(probe(ProbeKind::Readiness, ProbeOutcome::Bad, 3ms));
        alive(lost, 22'000).add(VerificationEnded{"deploy", true}).until(23'000);
        QCOMPARE(graded(script, "holds").points, 40);
        QCOMPARE(graded(lost, "holds").points, 20);
    }

    void aPodThatRestsAllTheWhileDoesNotHold()
    {
        DrillScript script;
        script.storm().add(podChange(PodChange::Killed, "3 liveness probes in a row failed", 1));
        const ScoredCheck check = graded(verification(script, {}, 1'200), "holds");
        QCOMPARE(check.points, 0);
        QVERIFY2(check.says.english().find(
                     "Pods restarted: none. Pods of which nothing ran: 1. Not every pod was ready again.") !=
                     std::string::npos,
                 check.says.english().c_str());
    }

    void aPodThatADeployHasStoppedIsNotMissed()
    {
        DrillScript script;
        script.storm().add(podChange(PodChange::Stopped, {}, 1));
        QCOMPARE(graded(verification(script, {}, 1'200), "holds").points, 40);
    }

    void theEndOfTheOneThatWasReplacedTellsNothing()
    {
        DrillScript script;
        script.storm().hurts(false).add(VerificationStarted{"deploy"});
        script.add(podChange(PodChange::Started, {}, 0, 1));
        alive(script, 12'000).add(ready()).add(podChange(PodChange::Stopped, {}, 0, 0));
        alive(script, 22'000).add(VerificationEnded{"deploy", true});
        const ScoredCheck check = graded(script, "holds");
        QVERIFY2(check.says.english().find("All pods were ready again 2 s after it") != std::string::npos,
                 check.says.english().c_str());
        QCOMPARE(check.points, 40);
    }

    void allPodsAreReadyWhenTheLastOneIs()
    {
        for (const bool second : {true, false}) {
            DrillScript script;
            script.storm().hurts(false).add(VerificationStarted{"deploy"});
            alive(script, 11'000, 2).add(ready(0));
            alive(script, 14'000, 2);
            if (second)
                script.add(ready(1));
            alive(script, 22'000, 2).add(VerificationEnded{"deploy", true});
            const ScoredCheck check = graded(script, "holds");
            QCOMPARE(check.points, second ? 40 : 20);
            QVERIFY2(!second ||
                         check.says.english().find("All pods were ready again 4 s after it") != std::string::npos,
                     check.says.english().c_str());
        }
    }

    void aProbeThatHangsWhenTheRunEndsIsNotAnswered()
    {
        for (const bool isAnswered : {true, false}) {
            DrillScript script;
            script.storm().hurts(false).add(VerificationStarted{"deploy"});
            alive(script, 12'000).add(ready()).until(22'000);
            if (isAnswered)
                script.add(probe(ProbeKind::Liveness, ProbeOutcome::Good, 7ms));
            script.add(VerificationEnded{"deploy", true});
            // What is told later changes nothing.
            script.until(30'000).add(probe(ProbeKind::Liveness, ProbeOutcome::TimedOut, 17'000ms));
            const ScoredCheck check = graded(script, "holds");
            QCOMPARE(check.points, isAnswered ? 40 : 0);
            QVERIFY2(isAnswered || check.says.english().find("One that was asked has had no answer for 9 s.") !=
                                       std::string::npos,
                     check.says.english().c_str());
        }
    }

    void whatTheLabIsToBlameForIsToldSo()
    {
        DrillScript script;
        const ScoredCheck check =
            graded(verification(script, {podChange(PodChange::Exited, "signal 11")}, 1'200), "holds");
        QVERIFY2(
            check.says.english().find("Pods restarted: 1. 1 of them failed through a fault of the lab: check again.") !=
                std::string::npos,
            check.says.english().c_str());
    }

    void withoutAProbeNothingIsKnownToHold()
    {
        DrillScript script;
        script.storm().add(VerificationStarted{"deploy"}).until(20'000).add(VerificationEnded{"deploy", true});
        const ScoredCheck check = graded(script, "holds");
        QCOMPARE(check.points, 0);
        QVERIFY(check.says.english().find("No pod was asked whether it lives.") != std::string::npos);
    }

    void whatSetItOffIsAQuarterOfTheDiagnosis()
    {
        DrillScript right;
        right.storm().diagnose("event-loop-blocked", proxy, 80);
        QCOMPARE(graded(right, "diagnosis").points, 20);
        DrillScript trigger;
        trigger.storm().diagnose("database-frozen", proxy, 80);
        QCOMPARE(graded(trigger, "diagnosis").points, 5);
        DrillScript wrong;
        wrong.storm().diagnose("network", proxy, 80);
        QCOMPARE(graded(wrong, "diagnosis").points, 0);
    }

    void theProbesAreLookedAtByTheirView()
    {
        DrillScript script;
        script.storm();
        QCOMPARE(graded(script, "looked").points, 0);
        script.add(ViewOpened{"probes"});
        QCOMPARE(graded(script, "looked").points, 20);
    }

    void loosenedProbesSpringTheirTrap_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("springs");
        QTest::newRow("a longer timeout") << "probe.timeout_ms"
                                          << "1001" << true;
        QTest::newRow("more failures") << "probe.failures"
                                       << "4" << true;
        QTest::newRow("the same timeout") << "probe.timeout_ms"
                                          << "1000" << false;
        QTest::newRow("fewer failures") << "probe.failures"
                                        << "2" << false;
        QTest::newRow("another setting") << "teardown"
                                         << "kill" << false;
    }

    void loosenedProbesSpringTheirTrap()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(bool, springs);
        DrillScript script;
        script.storm().add(deploy({{key.toStdString(), value.toStdString()}}));
        QCOMPARE(graded(script, "probe-loosened").sprung, springs);
        DrillScript scenario;
        scenario.storm().add(deploy({{key.toStdString(), value.toStdString()}}, Origin::Scenario));
        QVERIFY(!graded(scenario, "probe-loosened").sprung);
    }

    void replacingPodsByTheSameOnesSpringsTheTrap()
    {
        for (const SettingMap& changes : {SettingMap{}, SettingMap{{"teardown", "blocking"}}}) {
            DrillScript script;
            script.storm().add(deploy(changes));
            QVERIFY(graded(script, "killed-pods").sprung);
        }
        DrillScript useful;
        useful.storm().add(deploy({{"teardown", "kill"}}));
        QVERIFY(!graded(useful, "killed-pods").sprung);
    }

    void endingAPodIsAnActAndSpringsTheTrap()
    {
        DrillScript script;
        script.storm().add(podChange(PodChange::Exited, "signal 9; its last words: x")).until(20'000);
        const ScoredCheck check = graded(script, "killed-pods");
        QVERIFY(check.sprung);
        QCOMPARE(check.says.english(), "You ended the pod " + proxy + " 1.");
        QCOMPARE(graded(script, "probe-loosened").points, 10);
        for (const char* const signal : {"signal 1", "signal 2", "signal 3", "signal 15"}) {
            DrillScript people;
            people.storm().add(podChange(PodChange::Exited, signal)).until(20'000);
            QVERIFY(graded(people, "killed-pods").sprung);
        }
        for (const EventBody& body :
             {podChange(PodChange::Killed, "3 liveness probes in a row failed"),
              podChange(PodChange::Exited, "exit code 1"), podChange(PodChange::Exited, "signal 6"),
              podChange(PodChange::Exited, "signal 11; its last words: x"), podChange(PodChange::Exited, "signal x")}) {
            DrillScript kubelet;
            kubelet.storm().add(body).until(20'000);
            QVERIFY(!graded(kubelet, "killed-pods").sprung);
            QCOMPARE(graded(kubelet, "probe-loosened").points, 0);
        }
    }

    void everyPrefixOfAnyTimelineHasAGradeAndSprungStaysSprung()
    {
        for (unsigned seed = 1; seed <= 30; ++seed) {
            const Timeline timeline = randomTimeline(seed, 160);
            std::vector<bool> sprung(2, false);
            for (std::size_t size = 0; size <= timeline.size(); ++size) {
                const Scorecard card = grade(podScenario(), TimelineView(timeline, size));
                const std::vector<ScoredCheck>& traps = card.parts[2].checks;
                for (std::size_t index = 0; index < sprung.size(); ++index) {
                    QVERIFY(!sprung[index] || traps[index].sprung);
                    sprung[index] = traps[index].sprung;
                }
                for (const ScoredPart& part : card.parts) {
                    for (const ScoredCheck& check : part.checks) {
                        QVERIFY(!check.says.empty() && check.points >= 0 && check.points <= check.max);
                        QVERIFY(std::is_sorted(check.evidence.begin(), check.evidence.end()));
                        QVERIFY(check.evidence.empty() || check.evidence.back() <= size);
                    }
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(PodPredicatesTest)
#include "tst_podpredicates.moc"
