// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/domain/points.h"

#include <QTest>

using namespace stormlab;

class DetectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRightDiagnosisBeforeActingEarnsAll()
    {
        DrillScript script;
        script.storm().diagnose("reconnect-storm", worker, 70);
        COMPARE_POINTS(script, "diagnosis", 20);
        QCOMPARE(gradedCheck(script, "diagnosis").says.english(),
                 std::string("You named reconnect-storm of deploy_worker with 70 backends at 0:10, before acting."));
    }

    void aWrongCountCostsAQuarter()
    {
        DrillScript script;
        script.storm().diagnose("reconnect-storm", worker, 30);
        COMPARE_POINTS(script, "diagnosis", 15);
    }

    void aCountMayBeTwoOffWhateverTheTolerance()
    {
        DrillScript script;
        script.until(5'000).inject().holds(worker, 4).until(9'000).diagnose("reconnect-storm", worker, 6);
        COMPARE_POINTS(script, "diagnosis", 20);
    }

    void theBestOfTheLastThreeSecondsDecidesTheCount()
    {
        DrillScript script;
        script.storm().holds(worker, 40).until(12'500).diagnose("reconnect-storm", worker, 80);
        COMPARE_POINTS(script, "diagnosis", 20);
        DrillScript late;
        late.storm().holds(worker, 40).until(14'000).diagnose("reconnect-storm", worker, 80);
        COMPARE_POINTS(late, "diagnosis", 15);
    }

    void anAbsurdCountIsOnlyWrong()
    {
        DrillScript script;
        script.storm().diagnose("reconnect-storm", worker, -2'147'483'647 - 1);
        COMPARE_POINTS(script, "diagnosis", 15);
    }

    void aDiagnosisAfterTheFirstActEarnsHalf()
    {
        DrillScript script;
        script.storm().terminatesIdleWorkers().until(11'000).diagnose("reconnect-storm", worker, 80);
        COMPARE_POINTS(script, "diagnosis", 10);
    }

    void theCauseAloneEarnsAQuarter()
    {
        DrillScript script;
        script.storm().diagnose("reconnect-storm", "checkout_api", 80);
        COMPARE_POINTS(script, "diagnosis", 5);
    }

    void anotherCauseEarnsNothing()
    {
        DrillScript script;
        script.storm().diagnose("connection-leak", worker, 80);
        COMPARE_POINTS(script, "diagnosis", 0);
    }

    void theLastDiagnosisBeforeActingCounts()
    {
        DrillScript script;
        script.storm().diagnose("connection-leak", worker, 80).until(11'000).diagnose("reconnect-storm", worker, 80);
        script.until(12'000).terminatesIdleWorkers().until(13'000).diagnose("slow-query", worker, 1);
        COMPARE_POINTS(script, "diagnosis", 20);
    }

    void aDiagnosisBeforeTheIncidentIsNone()
    {
        DrillScript script;
        script.diagnose("reconnect-storm", worker, 80).storm();
        COMPARE_POINTS(script, "diagnosis", 0);
    }

    void whoSaysTheRightNumberHasCounted()
    {
        DrillScript script;
        script.storm().diagnose("reconnect-storm", worker, 80);
        QCOMPARE(
            gradedCheck(script, "looked").says.english(),
            std::string("You looked at activity by application (0:10, for your count was right), but not at the usable "
                        "limit yet."));
    }

    void aNumberThatIsHardlyEverWrongTellsNothing()
    {
        DrillScript script;
        script.storm().diagnose("reconnect-storm", worker, 80);
        Scenario scenario = stormScenario();
        DiagnosisPredicate& diagnosis = std::get<DiagnosisPredicate>(scenario.rubric.checks[0].predicate);
        diagnosis.tolerancePercent = 50;
        QVERIFY(checkOf(grade(scenario, script.view()), "looked").points > 0);
        diagnosis.tolerancePercent = 51;
        QCOMPARE(checkOf(grade(scenario, script.view()), "looked").points, 0);
    }

    void bothLooksEarnAllAndOneItsShare()
    {
        DrillScript script;
        script.storm().looksAtActivity();
        COMPARE_POINTS(script, "looked", 7);
        script.looksAtCeiling();
        COMPARE_POINTS(script, "looked", 15);
        DrillScript other;
        other.storm().looksAtCeiling();
        COMPARE_POINTS(other, "looked", 8);
    }

    void theLimitIsCalledAsInTheWindow()
    {
        DrillScript script;
        script.storm().looksAtActivity().looksAtCeiling();
        QCOMPARE(gradedCheck(script, "looked").says.english(),
                 std::string("You looked at activity by application (0:10) and at the usable limit (0:10)."));
    }

    void viewsOfTheWindowProveLooks()
    {
        DrillScript script;
        script.storm().add(ViewOpened{"sessions-by-application"}).add(ViewOpened{"limits"});
        COMPARE_POINTS(script, "looked", 15);
    }

    void aRightCountProvesThatActivityWasLookedAt()
    {
        DrillScript script;
        script.storm().diagnose("slow-query", worker, 81);
        COMPARE_POINTS(script, "looked", 7);
        DrillScript wrong;
        wrong.storm().diagnose("slow-query", worker, 20);
        COMPARE_POINTS(wrong, "looked", 0);
    }

    void looksBeforeTheIncidentOrAfterTheFirstActProveNothing()
    {
        DrillScript early;
        early.until(1'000).looksAtActivity().looksAtCeiling().storm();
        COMPARE_POINTS(early, "looked", 0);
        DrillScript late;
        late.storm().terminatesIdleWorkers().until(11'000).looksAtActivity().looksAtCeiling();
        COMPARE_POINTS(late, "looked", 0);
    }

    void aFailedLookProvesNothing()
    {
        DrillScript script;
        script.storm().statement("select 1", activityFacts(), "53300");
        COMPARE_POINTS(script, "looked", 0);
    }

    void aStatementThatLooksAndActsIsAnAct()
    {
        DrillScript script;
        script.storm().statement("…", terminateFacts()).until(11'000).looksAtActivity().looksAtCeiling();
        COMPARE_POINTS(script, "looked", 0);
    }

    void aLookCountsFromWhenItRanNotFromWhenItsLogLineWasRead()
    {
        DrillScript script;
        script.storm().loses(worker, LostState::Idle);
        StatementRun look;
        look.role = "oncall";
        look.facts = activityFacts();
        script.addAt(9'500, look);
        look.facts = ceilingFacts();
        script.addAt(9'600, look);
        COMPARE_POINTS(script, "looked", 15);
    }

    void theStateColumnProvesThatStatesWereLookedAt()
    {
        Scenario scenario = stormScenario();
        scenario.rubric.checks[1].predicate = EvidencePredicate{{Evidence::States}};
        DrillScript script;
        script.storm().looksAtActivity();
        QCOMPARE(checkOf(grade(scenario, script.view()), "looked").points, 0);
        StatementFacts facts = activityFacts();
        facts.columns = {"application_name", "state"};
        script.statement("…", facts);
        QCOMPARE(checkOf(grade(scenario, script.view()), "looked").points, 15);
    }

    void whoCountsApplicationsByTheirStartsHasCountedPools()
    {
        Scenario scenario = stormScenario();
        scenario.rubric.checks[1].predicate = EvidencePredicate{{Evidence::PoolSizes}};
        DrillScript script;
        script.storm().looksAtActivity();
        QCOMPARE(checkOf(grade(scenario, script.view()), "looked").points, 0);
        StatementFacts facts = activityFacts();
        facts.columns = {"application_name", "backend_start"};
        script.statement("…", facts);
        QCOMPARE(checkOf(grade(scenario, script.view()), "looked").points, 15);
    }

    void theViewOfClientSettingsShowsThePoolsInEffect()
    {
        Scenario scenario = stormScenario();
        scenario.rubric.checks[1].predicate = EvidencePredicate{{Evidence::PoolSizes}};
        DrillScript script;
        script.storm().add(ViewOpened{"client-settings"});
        QCOMPARE(checkOf(grade(scenario, script.view()), "looked").points, 15);
    }

    void thePoolerIsLookedAtInItsPaneOrAtItsConsole()
    {
        Scenario scenario = stormScenario();
        scenario.rubric.checks[1].predicate = EvidencePredicate{{Evidence::Pooler}};
        for (const char* view : {"pooler", "pooler-console", "client-settings"}) {
            DrillScript script;
            script.storm().add(ViewOpened{view});
            const int points = std::string_view(view).starts_with("pooler") ? 15 : 0;
            QCOMPARE(checkOf(grade(scenario, script.view()), "looked").points, points);
        }
    }

    void settingsReadByNameShowTheCeiling()
    {
        StatementFacts facts;
        facts.relations = {"pg_settings"};
        facts.columns = {"name", "setting"};
        DrillScript script;
        script.storm().statement("…", facts);
        COMPARE_POINTS(script, "looked", 8);
    }
};

QTEST_APPLESS_MAIN(DetectTest)
#include "tst_detect.moc"
