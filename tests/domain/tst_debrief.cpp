// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/debrief.h"
#include "tests/domain/drillscript.h"

#include <QTest>

#include <algorithm>
#include <limits>

using namespace stormlab;

namespace
{

const std::string worker = "deploy_worker";

std::vector<std::string> marks(const DrillScript& script)
{
    std::vector<std::string> lines;
    for (const DebriefMark& mark : debrief(stormScenario(), script.view()).marks)
        lines.push_back(mark.says.english() + (mark.effect.empty() ? "" : " [" + mark.effect.english() + "]"));
    return lines;
}

} // namespace

class DebriefTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheFullFixMarkByMark()
    {
        DrillScript script;
        script.storm().fullFix();
        const std::vector<std::string> expected = {
            "A release of deploy_worker went out",
            "oncall ran select application_name, count(*) from pg_stat_activity group by 1",
            "oncall ran show max_connections [Detect 15]",
            "Diagnosis: reconnect storm, deploy_worker, 80 backends [Detect 20]",
            ("oncall ran select pg_terminate_backend(pid) from pg_stat_activity where application_name = "
             "'deploy_worker' [Fix 25]"),
            "3 backends of deploy_worker ended (3 idle, 0 working)",
            "You deployed deploy_worker with pool.max 2 and reconnect.jitter full",
            "Check 1: mitigated, fixed [Fix 20]"};
        QCOMPARE(marks(script), expected);
    }

    void tellsWhenAPauseBeganAndEnded()
    {
        DrillScript script;
        script.until(5'000).add(InjectFired{"freeze", "pause", "", Origin::Scenario}).add(ServerPause{true});
        script.unseenUntil(8'000).add(ServerPause{false}).until(10'000);
        QCOMPARE(marks(script),
                 (std::vector<std::string>{"“freeze” was fired: pause of the database", "The database answers again"}));
    }

    void tellsOfAReleaseThatIsTriedAgainOnce()
    {
        DrillScript script;
        script.storm();
        for (int time = 0; time < 3; ++time)
            script.add(InjectFired{"retry", "deploy", worker, Origin::Scenario});
        QCOMPARE(marks(script), (std::vector<std::string>{"A release of deploy_worker went out",
                                                          "A release of deploy_worker went out, 3 times in all"}));
    }

    void leavesThePauseOfAVerificationToItsCheck()
    {
        DrillScript script;
        script.storm().checkBegins().add(VerificationStarted{"freeze"});
        script.add(InjectFired{"freeze", "pause", "", Origin::Verification}).add(ServerPause{true});
        script.unseenUntil(13'000).add(ServerPause{false}).until(15'000).add(VerificationEnded{"freeze", true});
        script.checkEnds(false, false);
        QCOMPARE(marks(script), (std::vector<std::string>{"A release of deploy_worker went out",
                                                          "Check 1: not mitigated, not fixed"}));
    }

    void saysThatLostTransactionsAreCountedOfWhateverAge()
    {
        DrillScript script;
        script.storm().loses(worker, LostState::Active, Milliseconds{20}).until(20'000);
        const std::string cost = costText(debrief(stormScenario(), script.view())).english();
        QVERIFY2(cost.ends_with(" logins refused, 1 transaction lost, of whatever age"), cost.c_str());
        QCOMPARE(costText(Debrief()).english(), std::string("0 logins refused, 0 transactions lost"));
    }

    /// The clients' clock and the server's differ by less than what is told, but across a full second it would show.
    void tellsTheMomentOfAnActEverywhereAlike()
    {
        DrillScript script;
        script.storm().until(12'500);
        script.addAt(12'996, BackendLost{worker, 0, 4'711, LostState::Idle, "57P01", false, {}});
        StatementRun run;
        run.role = "oncall";
        run.text = "select pg_terminate_backend(4711)";
        run.facts = terminateFacts();
        script.addAt(13'004, run).until(14'000).diagnose("reconnect-storm", worker, 80).until(20'000);
        const Debrief told = debrief(stormScenario(), script.view());
        const auto act = std::find_if(told.marks.begin(), told.marks.end(),
                                      [](const DebriefMark& mark) { return mark.kind == MarkKind::Statement; });
        QVERIFY(act != told.marks.end());
        QCOMPARE(act->time, DrillTime{13'004});
        QCOMPARE(told.firstAct, std::optional(act->time));
        const std::string& says = told.scorecard.parts[0].checks[0].says.english();
        QVERIFY2(says.ends_with("but only after acting at 0:13."), says.c_str());
    }

    void numbersMarksInOrderOfTime()
    {
        DrillScript script;
        script.storm().fullFix();
        const std::vector<DebriefMark> all = debrief(stormScenario(), script.view()).marks;
        for (std::size_t index = 0; index < all.size(); ++index)
            QCOMPARE(all[index].number, static_cast<int>(index) + 1);
        QVERIFY(std::is_sorted(all.begin(), all.end(), [](const DebriefMark& a, const DebriefMark& b) { //
            return a.time < b.time;
        }));
        QCOMPARE(all.front().time, DrillTime{5'000});
    }

    void saysWhatATrapCost()
    {
        DrillScript script;
        script.storm().loses(worker, LostState::Active, Milliseconds{500}).loses(worker, LostState::Idle);
        script.until(15'000).loses("checkout_api", LostState::Idle).until(19'000);
        const std::vector<std::string> found = marks(script);
        QCOMPARE(found[1], std::string("2 backends of deploy_worker ended (1 idle, 1 working) [Trap −2]"));
        QCOMPARE(found[2], std::string("1 backend of checkout_api ended (1 idle, 0 working) [Trap −5]"));
    }

    void eachCostStandsAtOneMoment()
    {
        DrillScript script;
        script.storm().loses(worker, LostState::Active, Milliseconds{500}).until(15'000);
        script.loses(worker, LostState::Active, Milliseconds{500}).until(19'000);
        const std::vector<std::string> found = marks(script);
        QCOMPARE(found[1], std::string("1 backend of deploy_worker ended (0 idle, 1 working) [Trap −4]"));
        QCOMPARE(found[2], std::string("1 backend of deploy_worker ended (0 idle, 1 working)"));
    }

    void sumsWhatTheIncidentDid()
    {
        DrillScript script;
        script.storm().loses(worker, LostState::Active, Milliseconds{500}).until(12'000);
        const Debrief result = debrief(stormScenario(), script.view());
        QCOMPARE(result.peakBackends, 93);
        QCOMPARE(result.refusedLogins, 7 * 9);
        QCOMPARE(result.lostWork, 1);
    }

    void marksHintsAndFailedActs()
    {
        DrillScript script;
        script.storm().add(HintShown{1});
        script.statement("alter system\n  set max_connections = 500",
                         settingFacts(SettingChange::Scope::System, "", "max_connections", "500"), "42501");
        const std::vector<std::string> found = marks(script);
        QCOMPARE(found[1], std::string("Hint 1 was shown"));
        QCOMPARE(found[2], std::string("oncall ran alter system set max_connections = 500 (failed, SQLSTATE 42501)"));
    }

    void cutsALongStatementBetweenCharacters()
    {
        DrillScript script;
        std::string text;
        for (int index = 0; index < 100; ++index)
            text += "ä";
        script.storm().statement("x" + text, terminateFacts());
        const std::string found = marks(script)[1];
        QVERIFY(found.ends_with("ä…"));
        QVERIFY(found.size() < 140);
    }

    // A recorded scorecard is data from strangers.
    void addsUpPointsOfAnySize()
    {
        DrillScript script;
        script.storm();
        Scorecard card;
        const std::uint64_t inject = script.view().size();
        script.add(InjectFired{"deploy", "deploy", worker, Origin::Teacher});
        ScoredCheck check;
        check.sprung = true;
        check.points = std::numeric_limits<int>::min();
        check.max = std::numeric_limits<int>::max();
        check.evidence = {inject + 1};
        card.parts[static_cast<std::size_t>(Part::Trap)].checks = {check};
        const Debrief told = debrief(stormScenario(), script.view(), card);
        QVERIFY(std::ranges::any_of(
            told.marks, [](const DebriefMark& mark) { return mark.effect.english() == "Trap −4294967295"; }));
    }

    void isEmptyBeforeTheIncident()
    {
        DrillScript script;
        script.until(4'000);
        const Debrief result = debrief(stormScenario(), script.view());
        QVERIFY(result.marks.empty());
        QCOMPARE(result.peakBackends, 0);
    }
};

QTEST_APPLESS_MAIN(DebriefTest)
#include "tst_debrief.moc"
