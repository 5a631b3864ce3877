// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/predicates.h"
#include "tests/domain/points.h"

#include <QTest>

using namespace stormlab;

class FixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatTheTriggerShowsNeedsIt()
    {
        QVERIFY(needsTrigger(HoldsPredicate{}) && needsTrigger(ServedPredicate{}) && needsTrigger(BreakerPredicate{}));
        QVERIFY(!needsTrigger(RecoveredPredicate{}) && !needsTrigger(BudgetPredicate{}) &&
                !needsTrigger(TrapPredicate{}));
    }

    void sheddingAtOnceAndForGoodEarnsAll()
    {
        DrillScript script;
        script.storm().terminatesIdleWorkers().until(15'000);
        COMPARE_POINTS(script, "shed", 15);
        QCOMPARE(gradedCheck(script, "shed").says.english(),
                 std::string("deploy_worker fell from 80 to 4 backends within 0.5 s and stayed below 40 for 4 s."));
    }

    void sheddingHasToStay()
    {
        DrillScript script;
        script.storm().terminatesIdleWorkers().until(13'000).holds(worker, 80).until(20'000);
        COMPARE_POINTS(script, "shed", 0);
        QVERIFY(gradedCheck(script, "shed").says.english().find("did not stay") != std::string::npos);
    }

    void sheddingIsNotGradedBeforeItHasStayed()
    {
        DrillScript script;
        script.storm().terminatesIdleWorkers().until(13'000);
        COMPARE_POINTS(script, "shed", 0);
    }

    void sheddingAgainEarnsItWhenTheFirstDidNotStay()
    {
        DrillScript script;
        script.storm().terminatesIdleWorkers().until(12'000).holds(worker, 80).until(20'000);
        script.terminatesIdleWorkers().until(25'000);
        COMPARE_POINTS(script, "shed", 15);
    }

    void reliefByADeployAloneEarnsHalf()
    {
        DrillScript script;
        script.storm().deploys({{"pool.max", "2"}}).until(20'000).holds(worker, 16).until(26'000);
        COMPARE_POINTS(script, "shed", 7);
    }

    void aDeployCompletesAShedThatThePoolsUndid()
    {
        DrillScript script;
        script.storm()
            .terminatesIdleWorkers()
            .until(12'000)
            .holds(worker, 80)
            .deploys({{"pool.max", "2"}})
            .until(20'000);
        COMPARE_POINTS(script, "shed", 0);
        script.holds(worker, 16).until(26'000);
        COMPARE_POINTS(script, "shed", 15);
        const std::string says = gradedCheck(script, "shed").says.english();
        QVERIFY2(says.ends_with("came back, and after the deploy stayed below 40 for 4 s."), says.c_str());
    }

    void aShedThatCameBackAndWentWithoutADeployEarnsHalf()
    {
        DrillScript script;
        script.storm().terminatesIdleWorkers().until(12'000).holds(worker, 80).until(25'000);
        script.holds(worker, 16).until(32'000);
        COMPARE_POINTS(script, "shed", 7);
        const std::string says = gradedCheck(script, "shed").says.english();
        QVERIFY2(says.ends_with("relief came by itself."), says.c_str());
    }

    void aVerificationCutsTheStayingShort()
    {
        DrillScript soon;
        soon.storm().terminatesIdleWorkers().until(11'000).checkBegins().verifies(80);
        COMPARE_POINTS(soon, "shed", 0);
        DrillScript later;
        later.storm().terminatesIdleWorkers().until(13'000).checkBegins().verifies(80);
        COMPARE_POINTS(later, "shed", 15);
    }

    void aVerificationPutsToTheTestWhatADeployHasShed()
    {
        DrillScript script;
        script.storm().deploys({{"pool.max", "2"}}).until(20'000).holds(worker, 16).until(21'000);
        script.checkBegins().verifies(80);
        COMPARE_POINTS(script, "shed", 7);
    }

    void theEffectOfAStatementMayBeSeenBeforeItsLogLine()
    {
        DrillScript script;
        script.storm().loses(worker, LostState::Idle).holds(worker, 4).hurts(false).until(10'900);
        script.statement("…", terminateFacts()).until(15'000);
        COMPARE_POINTS(script, "shed", 15);
    }

    void aFallWithoutAnActEarnsNothing()
    {
        DrillScript script;
        script.storm().holds(worker, 4).until(20'000);
        COMPARE_POINTS(script, "shed", 0);
    }

    void terminatingThroughMeansThatNobodyUnderstandsIsSeenByItsEffect()
    {
        DrillScript script;
        script.storm().statement("do $$ … $$", StatementFacts{});
        script.loses(worker, LostState::Idle).holds(worker, 4).until(16'000);
        COMPARE_POINTS(script, "shed", 15);
    }

    void aClearWindowAfterTheFirstActIsRecovery()
    {
        DrillScript script;
        script.storm().terminatesIdleWorkers().until(13'500);
        COMPARE_POINTS(script, "recovered", 0);
        script.until(15'000);
        COMPARE_POINTS(script, "recovered", 10);
    }

    void refusalsFailuresSlownessAndSilenceAreNoRecovery()
    {
        const auto spoilt = [](const EventBody& body) {
            DrillScript script;
            script.storm().terminatesIdleWorkers();
            for (int second = 11; second < 20; second += 3)
                script.until(second * 1'000).add(body);
            return gradedCheck(script, "recovered").points;
        };
        LoginReport refused;
        refused.app = "checkout_api";
        refused.counts[static_cast<std::size_t>(LoginOutcome::TooMany)] = 1;
        QCOMPARE(spoilt(refused), 0);
        AppSecond second;
        second.app = "checkout_api";
        second.failed = 1;
        QCOMPARE(spoilt(second), 0);
        second.failed = 0;
        second.longestWait = Milliseconds{1'001};
        QCOMPARE(spoilt(second), 0);
        second.longestWait = Milliseconds{900};
        QCOMPARE(spoilt(second), 10);
        second.app = "reporting";
        second.failed = 7;
        QCOMPARE(spoilt(second), 10);
    }

    void aShortGapBetweenTwoGoodSamplesCostsNoRecovery()
    {
        DrillScript script;
        script.storm().terminatesIdleWorkers().until(12'000).unseenUntil(14'900);
        COMPARE_POINTS(script, "recovered", 10);
        QVERIFY(isRecovered(stormScenario(), script.view()));
    }

    void aGapIsForgivenOnlyOnceItIsOver()
    {
        DrillScript script;
        script.storm().terminatesIdleWorkers().until(15'200);
        QVERIFY(isRecovered(stormScenario(), script.view()));
        script.add(SampleGap{DrillTime{15'000}, DrillTime{15'200}, "The server does not answer."});
        QVERIFY(!isRecovered(stormScenario(), script.view()));
        QVERIFY(isRecovered(stormScenario(), script.until(15'500).view()));
    }

    void aLongGapIsNoRecovery()
    {
        DrillScript script;
        script.storm().terminatesIdleWorkers().until(12'000).unseenUntil(15'001).until(18'000);
        COMPARE_POINTS(script, "recovered", 0);
        script.until(20'000);
        COMPARE_POINTS(script, "recovered", 10);
    }

    void aGapBesideASampleWithoutAFreeSlotIsNoRecovery()
    {
        DrillScript before;
        before.storm().terminatesIdleWorkers().holds(worker, 95).until(12'000).holds(worker, 4).unseenUntil(13'000);
        before.until(16'500);
        COMPARE_POINTS(before, "recovered", 0);
        DrillScript after;
        after.storm().terminatesIdleWorkers().until(12'000).holds(worker, 95).unseenUntil(13'000).holds(worker, 4);
        after.until(16'500);
        COMPARE_POINTS(after, "recovered", 0);
        COMPARE_POINTS(after.until(17'500), "recovered", 10);
    }

    /// In some storms an application wins every connection that it needs and feels nothing.
    void serviceIsNotBackWhileNoSlotIsFree()
    {
        DrillScript script;
        script.storm().hurts(false).holds(worker, 95).until(20'000);
        QVERIFY(!isRecovered(stormScenario(), script.view()));
        QVERIFY(isRecovered(stormScenario(), script.holds(worker, 4).until(26'000).view()));
    }

    void recoveryWithoutAnActEarnsNothing()
    {
        DrillScript script;
        script.storm().hurts(false).until(30'000);
        COMPARE_POINTS(script, "recovered", 0);
        QVERIFY(isRecovered(stormScenario(), script.view()));
    }

    void recoveryIsNotMeasuredWhileTheTriggerIsFiredAgain()
    {
        DrillScript script;
        script.storm().deploys({}).until(11'000).checkBegins().hurts(false).verifies(10);
        COMPARE_POINTS(script, "recovered", 0);
        script.until(30'000);
        COMPARE_POINTS(script, "recovered", 10);
    }

    void silenceOfAnAppIsNoRecovery()
    {
        Scenario scenario = stormScenario();
        std::get<RecoveredPredicate>(scenario.rubric.checks[3].predicate).apps.emplace_back("silent_app");
        DrillScript script;
        script.storm().terminatesIdleWorkers().until(30'000);
        QCOMPARE(checkOf(grade(scenario, script.view()), "recovered").points, 0);
        QVERIFY(!isRecovered(scenario, script.view()));
    }

    /// A roll-out may end when the samples have shown its effect already.
    void aFallIsToldFromWhatWasSeenBeforeIt()
    {
        DrillScript script;
        script.storm().deploys({{"pool.max", "2"}}).until(20'000).holds(worker, 16).until(20'500);
        script.add(DeployFinished{worker, 2, {}}).until(26'000);
        const std::string says = gradedCheck(script, "shed").says.english();
        QVERIFY2(says.starts_with("deploy_worker fell from 80 to 16 backends"), says.c_str());
    }

    void holdsWhenTheTriggerFiredAgainStaysBelowTheGoal()
    {
        DrillScript script;
        script.storm().fullFix();
        COMPARE_POINTS(script, "holds", 20);
        QCOMPARE(gradedCheck(script, "holds").says.english(),
                 std::string("Deploy fired again: peak 29 of 97; the goal was 77. Refused: none. Work lost: none."));
    }

    void aPeakAboveTheGoalButBelowTheLimitEarnsHalf()
    {
        DrillScript script;
        script.storm().terminatesIdleWorkers().until(16'000).checkBegins().verifies(70);
        COMPARE_POINTS(script, "holds", 10);
    }

    void refusalsOrLostWorkDoNotHold()
    {
        DrillScript refused;
        refused.storm().terminatesIdleWorkers().until(16'000).checkBegins().verifies(20, 1);
        COMPARE_POINTS(refused, "holds", 0);
        DrillScript lost;
        lost.storm().terminatesIdleWorkers().until(16'000).checkBegins().add(VerificationStarted{"deploy"});
        lost.add(BackendLost{worker, 0, 1, LostState::Active, "57P02", true, Milliseconds{10}}).until(18'000);
        lost.add(VerificationEnded{"deploy", true});
        COMPARE_POINTS(lost, "holds", 0);
    }

    void aVerificationThatWasCutShortCountsForNothing()
    {
        DrillScript script;
        script.storm().terminatesIdleWorkers().until(16'000).checkBegins().add(VerificationStarted{"deploy"});
        script.until(18'000).add(VerificationEnded{"deploy", false});
        COMPARE_POINTS(script, "holds", 0);
    }

    void aVerificationDuringWhichTheServerWasOutOfReachCountsForNothing()
    {
        DrillScript during;
        during.storm().terminatesIdleWorkers().until(16'000).checkBegins().add(VerificationStarted{"deploy"});
        during.holds(worker, 16).until(18'000).add(ReachChanged{true, "no route"});
        during.add(BackendLost{worker, 0, 1, LostState::Active, "", true, Milliseconds{10}});
        during.until(20'000).add(ReachChanged{false, {}}).until(30'000).add(VerificationEnded{"deploy", true});
        COMPARE_POINTS(during, "holds", 0);
        during.checkBegins().verifies(16);
        COMPARE_POINTS(during, "holds", 20);
        DrillScript before;
        before.storm().terminatesIdleWorkers().until(16'000).add(ReachChanged{true, "no route"}).checkBegins();
        before.verifies(16);
        COMPARE_POINTS(before, "holds", 0);
    }

    void theLastCompleteVerificationCounts()
    {
        DrillScript script;
        script.storm().terminatesIdleWorkers().until(16'000).checkBegins().verifies(80, 4).checkEnds(true, false);
        script.until(30'000).deploys({{"pool.max", "2"}}).until(42'000).checkBegins().verifies(16);
        COMPARE_POINTS(script, "holds", 20);
    }

    void aRaisedCeilingIsNoWayToStayBelowIt()
    {
        DrillScript script;
        script.storm().terminatesIdleWorkers().until(16'000).checkBegins().add(VerificationStarted{"deploy"});
        Sample roomy;
        roomy.limits = {500, 3, 0};
        roomy.backends = std::vector<Backend>(90);
        script.add(roomy).until(28'000).add(VerificationEnded{"deploy", true});
        COMPARE_POINTS(script, "holds", 10);
    }

    /// A verification of `seconds`, with users of checkout_api who are refused and wait during its first `bad` seconds.
    static void serveBadlyFor(DrillScript& script, int bad, int seconds)
    {
        script.storm().terminatesIdleWorkers().until(16'000).checkBegins().add(VerificationStarted{"deploy"});
        for (int second = 1; second <= seconds; ++second) {
            AppSecond felt;
            felt.app = "checkout_api";
            felt.served = second <= bad ? 9 : 10;
            felt.failed = second <= bad ? 1 : 0;
            felt.p95 = Milliseconds{second <= bad ? 900 : 150};
            script.add(felt);
        }
        Sample sample;
        sample.limits = {100, 3, 0};
        sample.backends = std::vector<Backend>(20);
        script.add(sample).add(VerificationEnded{"deploy", true});
    }

    void usersMustBeServedInTime()
    {
        Scenario scenario = stormScenario();
        scenario.rubric.checks[4].predicate = HoldsPredicate{80, 0, 1, {"checkout_api"}, Milliseconds{800}};
        const auto graded = [&scenario](int bad, int seconds) {
            DrillScript script;
            serveBadlyFor(script, bad, seconds);
            return checkOf(grade(scenario, script.view()), "holds");
        };
        const ScoredCheck good = graded(1, 20);
        QCOMPARE(good.points, 20);
        QVERIFY2(good.says.english().ends_with(
                     "Of 200 requests of checkout_api 5 % failed or were slower than 0.8 s; the goal was 5 %."),
                 good.says.english().c_str());
        const ScoredCheck bad = graded(2, 39);
        QCOMPARE(bad.points, 0);
        QVERIFY2(bad.says.english().find("Of 390 requests of checkout_api 6 % failed") != std::string::npos,
                 bad.says.english().c_str());
        const ScoredCheck silent = graded(0, 0);
        QCOMPARE(silent.points, 0);
        QVERIFY2(silent.says.english().ends_with("Nobody asked anything of checkout_api."),
                 silent.says.english().c_str());
    }

    void theTriggerMayHaveToBeFiredSeveralTimes()
    {
        Scenario scenario = stormScenario();
        QCOMPARE(triggerTimes(scenario), 1);
        scenario.rubric.checks[4].predicate = HoldsPredicate{80, 0, 2, {}, {}};
        QCOMPARE(triggerTimes(scenario), 2);
        DrillScript script;
        script.storm().fullFix();
        const ScoredCheck check = checkOf(grade(scenario, script.view()), "holds");
        QVERIFY2(check.says.english().starts_with("Deploy fired again, 2 times in a row: peak 29 of 97"),
                 check.says.english().c_str());
    }

    void theBudgetIsOfTheSettingsAtTheEnd()
    {
        Scenario scenario = stormScenario();
        scenario.rubric.checks[4].predicate = BudgetPredicate{};
        DrillScript script;
        script.storm().deploys({{"pool.max", "12"}});
        QCOMPARE(checkOf(grade(scenario, script.view()), "holds").points, 0);
        script.add(DeployFinished{worker, 2, {{"instances", "8"}, {"pool.max", "2"}, {"deploy.overlap_ms", "1"}}});
        const ScoredCheck check = checkOf(grade(scenario, script.view()), "holds");
        QCOMPARE(check.says.english(),
                 std::string("All pools together may open 30 connections, 46 in the worst deploy, of 97 usable."));
        QCOMPARE(check.points, 20);
    }
};

QTEST_APPLESS_MAIN(FixTest)
#include "tst_fix.moc"
