// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/grader.h"
#include "core/domain/recordingsummary.h"
#include "core/domain/regrade.h"
#include "tests/domain/drillscript.h"

#include <QTest>

using namespace stormlab;

namespace
{

Scenario playedScenario()
{
    Scenario scenario = stormScenario();
    scenario.hash = "0123456789abcdef"; // what the script's drill was started with
    return scenario;
}

DrillScript scored()
{
    DrillScript script;
    script.storm().fullFix();
    script.add(Scored{toJson(grade(playedScenario(), script.view()))});
    return script;
}

/// The same events, but one of them altered.
template <typename Body, typename Change>
Timeline altered(const DrillScript& script, Change change)
{
    Timeline timeline;
    for (const TimelineEvent& event : script.view()) {
        EventBody body = event.body;
        if (auto* wanted = std::get_if<Body>(&body))
            change(*wanted);
        timeline.append(event.time, std::move(body));
    }
    return timeline;
}

} // namespace

class RegradeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheDrillsOwnScorecard()
    {
        const DrillScript script = scored();
        const Result<Regrade> again = regrade(playedScenario(), script.view());
        QVERIFY(again.ok());
        QVERIFY(again.value().outcome == Regrade::Outcome::Same);
        QVERIFY(again.value().differences.empty());
        QCOMPARE(toJson(again.value().scorecard), summarise(script.view()).scored);
    }

    void seesAnAlteredDiagnosis()
    {
        const Timeline timeline =
            altered<DiagnosisGiven>(scored(), [](DiagnosisGiven& given) { given.diagnosis.cause = "connection-leak"; });
        const Result<Regrade> again = regrade(playedScenario(), TimelineView(timeline));
        QVERIFY(again.ok());
        QVERIFY(again.value().outcome == Regrade::Outcome::Altered);
        QCOMPARE(again.value().differences.front().what.english(), std::string("check diagnosis"));
        QVERIFY(again.value().differences.front().was.english().starts_with("20 of 20: "));
        QVERIFY(!again.value().differences.front().now.english().starts_with("20 of 20"));
        QVERIFY(again.value().why.english().find("altered") != std::string::npos);
    }

    void seesAnAlteredScorecard()
    {
        DrillScript script;
        script.storm();
        Scorecard card = grade(playedScenario(), script.view());
        card.passed = true;
        script.add(Scored{toJson(card)});
        const Result<Regrade> again = regrade(playedScenario(), script.view());
        QVERIFY(again.ok());
        QVERIFY(again.value().outcome == Regrade::Outcome::Altered);
        QCOMPARE(again.value().differences, (std::vector<GradeDifference>{{"passed", "yes", "no"}}));
    }

    void saysThatTheRubricHasChanged()
    {
        Scenario newer = playedScenario();
        newer.version = 4;
        newer.hash = "fedcba9876543210";
        newer.rubric.checks[0].points = 25;
        newer.rubric.checks[4].points = 15;
        const DrillScript script = scored();
        const Result<Regrade> again = regrade(newer, script.view());
        QVERIFY(again.ok());
        QVERIFY(again.value().outcome == Regrade::Outcome::ScenarioChanged);
        QCOMPARE(again.value().why.english(),
                 std::string("The drill was played with version 3 of the scenario; version 4 is "
                             "installed."));
        QCOMPARE(again.value().differences[0].what.english(), std::string("check diagnosis"));
        QCOMPARE(again.value().differences[1].what.english(), std::string("check holds"));
    }

    void namesChecksThatCameAndWent()
    {
        Scorecard was;
        was.parts[0].checks = {{"old", 5, 5, true, false, "Was so.", {}}};
        Scorecard now;
        now.parts[0].checks = {{"new", 0, 5, false, false, "Is so.", {}}};
        QCOMPARE(differences(was, now),
                 (std::vector<GradeDifference>{{"check new", "was not asked", "0 of 5: Is so."},
                                               {"check old", "5 of 5: Was so.", "is no longer asked"}}));
    }

    void namesEvidenceThatMoved()
    {
        Scorecard was;
        was.parts[0].checks = {{"looked", 5, 5, true, false, "Looked.", {4, 7}}};
        Scorecard now = was;
        now.parts[0].checks[0].evidence = {4, 8};
        QCOMPARE(differences(was, now),
                 (std::vector<GradeDifference>{{"evidence of looked", "events 4, 7", "events 4, 8"}}));
    }

    void gradesADrillWithoutAnEnd()
    {
        DrillScript script;
        script.storm().fullFix();
        const Result<Regrade> again = regrade(playedScenario(), script.view());
        QVERIFY(again.ok());
        QVERIFY(again.value().outcome == Regrade::Outcome::NotScored);
        QVERIFY(again.value().scorecard.passed);
    }

    void refusesARecordedServer()
    {
        Timeline timeline;
        timeline.append(DrillTime{0}, Sample{});
        const Result<Regrade> again = regrade(playedScenario(), TimelineView(timeline));
        QVERIFY(!again.ok());
        QVERIFY(again.error().code == ErrorCode::Illegal);
        QVERIFY(again.error().message.find("has no grade") != std::string::npos);
    }

    void refusesAnotherScenario()
    {
        Scenario other = playedScenario();
        other.id = "lock-queue";
        QVERIFY(regrade(other, scored().view()).error().code == ErrorCode::Illegal);
    }

    void refusesAScorecardThatIsNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty object") << QByteArray("{}");
        QTest::newRow("cut") << QByteArray("{\"parts\": {\"detect\"");
        QTest::newRow("a list") << QByteArray("[1, 2]");
        QTest::newRow("text for a flag") << QByteArray("{\"passed\": \"yes\"}");
    }

    void refusesAScorecardThatIsNone()
    {
        QFETCH(QByteArray, text);
        DrillScript script;
        script.storm().add(Scored{text.toStdString()});
        QVERIFY(regrade(playedScenario(), script.view()).error().code == ErrorCode::BadFile);
    }

    void takesNumbersThatDoNotFitForNone()
    {
        const Result<Scorecard> card = scorecardFromJson(
            R"({"total": 1e300, "max": 99999999999, "seed": -3, "parts": {"detect": {"points": -1e9}, "fix": {},)"
            R"( "trap": {"checks": [{"id": "x", "points": 4, "evidence": [1, -2, 2.5, 7]}]}}})");
        QVERIFY(card.ok());
        QCOMPARE(card.value().total, 0);
        QCOMPARE(card.value().max, 0);
        QCOMPARE(card.value().seed, std::uint64_t{0});
        QCOMPARE(card.value().parts[2].checks[0].evidence, (std::vector<std::uint64_t>{1, 7}));
    }

    void takesADurationThatNoDrillHasForTheLongest()
    {
        const Result<Scorecard> card = scorecardFromJson(
            R"({"duration_ms": 9223372036854775807, "parts": {"detect": {}, "fix": {}, "trap": {}}})");
        QVERIFY(card.ok());
        QVERIFY(card.value().duration == Milliseconds{std::int64_t{1} << 49});
    }

    void summarisesARecording()
    {
        DrillScript script;
        script.storm().unseenUntil(13'000).loses("deploy_worker", LostState::Active, Milliseconds{500});
        const RecordingSummary summary = summarise(script.view());
        QVERIFY(summary.isDrill());
        QCOMPARE(summary.length, DrillTime{13'000});
        QCOMPARE(summary.gaps, 1);
        QCOMPARE(summary.peakBackends, 93);
        QCOMPARE(summary.usable, std::optional(97));
        QCOMPARE(summary.lostWork, 1);
        QVERIFY(summary.scored.empty());
        QCOMPARE(summary.events, script.timeline().size());
    }
};

QTEST_APPLESS_MAIN(RegradeTest)
#include "tst_regrade.moc"
