// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/debrief.h"
#include "core/domain/eventcodec.h"
#include "core/domain/series.h"
#include "tests/domain/points.h"
#include "tests/domain/randomevents.h"

#include <QTest>

using namespace stormlab;

namespace
{

std::vector<bool> sprungTraps(const Scorecard& card)
{
    std::vector<bool> sprung;
    for (const ScoredCheck& check : card.parts[2].checks)
        sprung.push_back(check.sprung);
    return sprung;
}

/// What was written line by line and read back.
Timeline readBack(const Timeline& timeline)
{
    Timeline copy;
    for (std::size_t index = 0; index < timeline.size(); ++index) {
        const Result<TimelineEvent> event = eventFromJson(toJson(timeline.at(index)));
        if (!event)
            qFatal("%s", event.error().message.c_str());
        copy.append(event.value().time, event.value().body);
    }
    return copy;
}

bool wellFormed(const Scorecard& card, std::size_t size)
{
    int total = 0;
    int max = 0;
    for (const ScoredPart& part : card.parts) {
        for (const ScoredCheck& check : part.checks) {
            total += check.points;
            max += check.max;
            const bool cited =
                std::all_of(check.evidence.begin(), check.evidence.end(),
                            [size](std::uint64_t sequence) { return sequence >= 1 && sequence <= size; });
            if (!cited || check.points < 0 || check.points > check.max || check.says.empty())
                return false;
        }
    }
    return total - card.takenOff == card.total && card.total >= 0 && max == card.max && max == 100;
}

} // namespace

class GraderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFullFixEarnsEverything()
    {
        DrillScript script;
        script.storm().fullFix();
        const Scorecard card = grade(stormScenario(), script.view());
        for (const ScoredPart& part : card.parts) {
            for (const ScoredCheck& check : part.checks)
                QVERIFY2(check.met, (check.id + ": " + check.says.english()).c_str());
        }
        QCOMPARE(card.total, 100);
        QVERIFY(card.mitigated);
        QVERIFY(card.fixed);
        QVERIFY(card.passed);
        QCOMPARE(card.seed, std::uint64_t{7});
        QCOMPARE(card.serverVersion, std::string("15.18"));
        QCOMPARE(card.duration, Milliseconds{31'250});
    }

    void sheddingAloneIsMitigatedNotFixed()
    {
        DrillScript script;
        script.storm().looksAtActivity().looksAtCeiling().diagnose("reconnect-storm", worker, 80).until(12'000);
        script.terminatesIdleWorkers().until(17'000).checkBegins().verifies(80, 30).checkEnds(true, false);
        const Scorecard card = grade(stormScenario(), script.view());
        QVERIFY(card.mitigated);
        QVERIFY(!card.fixed);
        QVERIFY(!card.passed);
        QCOMPARE(card.total, 80);
    }

    void aRightActWithoutReasonIsFixedButNotPassed()
    {
        DrillScript script;
        script.storm().terminatesIdleWorkers().deploys({{"pool.max", "2"}}).until(21'000).checkBegins().verifies(16);
        const Scorecard card = grade(stormScenario(), script.view());
        QVERIFY(card.fixed);
        QCOMPARE(card.total, 65);
        QVERIFY(!card.passed);
    }

    void theLastCheckDecidesWhetherItIsMitigated()
    {
        DrillScript script;
        script.storm().terminatesIdleWorkers().until(17'000).checkBegins();
        QVERIFY(grade(stormScenario(), script.view()).mitigated);
        script.verifies(80, 9).checkEnds(true, false).hurts(true).until(40'000).checkBegins().until(50'000);
        script.checkEnds(false, false);
        QVERIFY(!grade(stormScenario(), script.view()).mitigated);
    }

    void aCancelledCheckTellsNothing()
    {
        DrillScript script;
        script.storm().terminatesIdleWorkers().until(17'000).checkBegins().verifies(80, 9).checkEnds(true, false);
        QVERIFY(grade(stormScenario(), script.view()).mitigated);
        script.hurts(true).until(40'000).checkBegins().until(50'000);
        QVERIFY(!grade(stormScenario(), script.view()).mitigated);
        script.cancelsCheck();
        QVERIFY(grade(stormScenario(), script.view()).mitigated);
    }

    void aCheckMayWaitForServiceToBeBack()
    {
        DrillScript script;
        script.storm().terminatesIdleWorkers().until(10'100).checkBegins().until(12'000);
        QVERIFY(!grade(stormScenario(), script.view()).mitigated);
        script.until(15'000);
        QVERIFY(grade(stormScenario(), script.view()).mitigated);
        QVERIFY(isRecovered(stormScenario(), script.view()));
    }

    void aCheckDoesNotTakeAnIncidentThatNobodyHasFeltYetForRecovery()
    {
        DrillScript script;
        script.until(5'000).inject().holds(worker, 80).until(9'000);
        QVERIFY(isRecovered(stormScenario(), script.view()));
        script.terminatesIdleWorkers().until(9'100).checkBegins().until(10'000);
        QVERIFY(!isRecovered(stormScenario(), script.view()));
        QVERIFY(!grade(stormScenario(), script.view()).mitigated);
        script.until(14'000);
        QVERIFY(isRecovered(stormScenario(), script.view()));
        QVERIFY(grade(stormScenario(), script.view()).mitigated);
    }

    void aCheckWaitsUntilTheServerHasBeenReadOnceMore()
    {
        DrillScript script;
        script.storm().terminatesIdleWorkers().until(16'100);
        QVERIFY(isRecovered(stormScenario(), script.view()));
        script.checkBegins();
        QVERIFY(!isRecovered(stormScenario(), script.view()));
        QVERIFY(isRecovered(stormScenario(), script.until(16'500).view()));
    }

    void serviceIsNotBackBeforeTheIncident()
    {
        DrillScript script;
        script.until(5'000);
        QVERIFY(!isRecovered(stormScenario(), script.view()));
        QCOMPARE(grade(stormScenario(), script.view()).duration, Milliseconds{0});
    }

    void hintsAreCountedOnce()
    {
        DrillScript script;
        script.storm().add(HintShown{1}).add(HintShown{2}).add(HintShown{2});
        QCOMPARE(grade(stormScenario(), script.view()).hintsUsed, 2);
    }

    void anEmptyTimelineHasAGrade()
    {
        const Timeline nothing;
        const Scorecard card = grade(stormScenario(), TimelineView(nothing));
        QCOMPARE(card.total, 0);
        QVERIFY(!card.passed);
        QVERIFY(debrief(stormScenario(), TimelineView(nothing)).marks.empty());
    }

    void aScenarioWithoutRubricHasAGrade()
    {
        DrillScript script;
        script.storm().fullFix();
        Scenario scenario = stormScenario();
        scenario.rubric.checks.clear();
        QCOMPARE(grade(scenario, script.view()).max, 0);
        scenario.fleet.clear();
        QCOMPARE(grade(scenario, script.view()).total, 0);
    }

    void theScorecardIsWrittenByTheContract()
    {
        Scorecard card;
        card.scenario = "storm";
        card.version = 1;
        card.seed = 7;
        card.engine = "native";
        card.serverVersion = "15.18";
        card.parts[2].checks = {{"raised-ceiling", 3, 3, true, false, "The usable limit was left alone.", {4, 2}}};
        QCOMPARE(toJson(card),
                 std::string(R"({"scenario":"storm","version":1,"seed":7,"engine":"native","server_version":"15.18",)"
                             R"("passed":false,"total":0,"max":100,"mitigated":false,"fixed":false,"hints_used":0,)"
                             R"("duration_ms":0,"parts":{"detect":{"points":0,"max":0,"checks":[]},)"
                             R"("fix":{"points":0,"max":0,"checks":[]},"trap":{"points":0,"max":0,"checks":[)"
                             R"({"id":"raised-ceiling","points":3,"max":3,"met":true,"sprung":false,)"
                             R"("says":"The usable limit was left alone.","evidence":[4,2]}]}}})"));
        QVERIFY(toJson(card, true).find("\n  \"version\": 1,") != std::string::npos);
    }

    void whatIsReadBackIsGradedTheSameAtEveryPosition()
    {
        DrillScript script;
        script.storm().add(HintShown{1}).fullFix();
        const Timeline copy = readBack(script.timeline());
        QCOMPARE(copy.size(), script.timeline().size());
        SeriesBuilder before;
        SeriesBuilder after;
        for (std::size_t size = 0; size <= copy.size(); ++size) {
            if (size > 0) {
                QVERIFY(copy.at(size - 1) == script.timeline().at(size - 1));
                before.add(script.timeline().at(size - 1));
                after.add(copy.at(size - 1));
            }
            const TimelineView live(script.timeline(), size);
            const TimelineView replayed(copy, size);
            QCOMPARE(toJson(grade(stormScenario(), live)), toJson(grade(stormScenario(), replayed)));
            QVERIFY(debrief(stormScenario(), live) == debrief(stormScenario(), replayed));
            QCOMPARE(before.activity(), after.activity());
            QCOMPARE(before.service(), after.service());
        }
    }

    void aChangedRecordingIsGradedDifferently()
    {
        DrillScript script;
        script.storm().fullFix();
        Timeline changed;
        for (std::size_t index = 0; index < script.timeline().size(); ++index) {
            EventBody body = script.timeline().at(index).body;
            if (auto* given = std::get_if<DiagnosisGiven>(&body))
                given->diagnosis.count = 3;
            changed.append(script.timeline().at(index).time, body);
        }
        QVERIFY(grade(stormScenario(), script.view()) != grade(stormScenario(), TimelineView(changed)));
    }

    void everyPrefixOfAnyTimelineHasAGradeAndSprungStaysSprung()
    {
        for (unsigned seed = 1; seed <= 30; ++seed) {
            const Timeline timeline = randomTimeline(seed, 160);
            std::vector<bool> sprung(9, false);
            for (std::size_t size = 0; size <= timeline.size(); ++size) {
                const TimelineView view(timeline, size);
                const Scorecard card = grade(stormScenario(), view);
                QVERIFY2(wellFormed(card, size), std::to_string(seed).c_str());
                const std::vector<bool> now = sprungTraps(card);
                for (std::size_t trap = 0; trap < sprung.size(); ++trap)
                    QVERIFY2(!sprung[trap] || now[trap], (std::to_string(seed) + ' ' + std::to_string(size)).c_str());
                sprung = now;
                QCOMPARE(debrief(stormScenario(), view).scorecard, card);
                (void)isRecovered(stormScenario(), view);
            }
        }
    }
};

QTEST_APPLESS_MAIN(GraderTest)
#include "tst_grader.moc"
