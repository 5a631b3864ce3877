// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/probesummary.h"

#include "core/domain/comparison.h"
#include "core/domain/debrief.h"
#include "core/domain/killwaves.h"
#include "tests/support/syntheticpods.h"

#include <QTest>

#include <algorithm>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

std::vector<ProbeSummary> summaryOf(const Timeline& timeline)
{
    const Scenario scenario = podScenario();
    return probeSummary(DrillStory(scenario, TimelineView(timeline)));
}

/// Writes a drill by hand, in seconds.
class Script
{
public:
    Script& at(int second, EventBody body)
    {
        m_timeline.append(std::chrono::seconds{second}, std::move(body));
        return *this;
    }
    Script& asks(int second, ProbeOutcome outcome, Milliseconds took)
    {
        return at(second, ProbeEnded{"proxy", 0, ProbeKind::Liveness, outcome, took});
    }
    Script& kills(int second) { return at(second, PodChanged{"proxy", 0, PodChange::Killed, 1, 1, 1, {}, {}}); }
    Script& incident(int second) { return at(second, InjectFired{"pause", "pause", {}, Origin::Scenario}); }
    Script& pauses(int second, bool paused) { return at(second, ServerPause{paused}); }
    Script& deploys(int began, int finished)
    {
        return at(began, DeployStarted{"proxy", {}, Origin::Learner, 2}).at(finished, DeployFinished{"proxy", 2, {}});
    }

    [[nodiscard]] const Timeline& timeline() const { return m_timeline; }

private:
    Timeline m_timeline;
};

} // namespace

class ProbeSummaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsBeforeAndAfterOfTheStory()
    {
        const std::vector<ProbeSummary> summaries = summaryOf(podTimeline());
        QCOMPARE(summaries.size(), std::size_t{1});
        QCOMPARE(summaries[0].app, std::string("proxy"));
        const ProbeFigures before = summaries[0].before.value();
        QCOMPARE(before.unanswered.value(), 1'000ms);
        QCOMPARE(before.kills, 4);
        QVERIFY(before.good < before.probes);
        const ProbeFigures after = summaries[0].after.value();
        QVERIFY(!after.unanswered);
        QVERIFY(after.longestAnswer.value() <= 100ms);
        QCOMPARE(after.good, after.probes);
        QCOMPARE(after.kills, 0);
    }

    void isEmptyBeforeTheIncidentAndWithoutPods()
    {
        QVERIFY(summaryOf(Script().asks(1, ProbeOutcome::Good, 3ms).timeline()).empty());
        QVERIFY(summaryOf(Script().incident(1).pauses(2, true).timeline()).empty());
    }

    void countsWhatWasUnderWayWhileTheDatabaseWasPaused()
    {
        Script script;
        script.incident(10).asks(11, ProbeOutcome::Good, 900ms).pauses(12, true);
        script.asks(13, ProbeOutcome::Good, 7ms).pauses(14, false);
        // Asked during the pause and given up after it.
        script.asks(16, ProbeOutcome::TimedOut, 3s).asks(17, ProbeOutcome::Good, 900ms);
        const ProbeFigures before = summaryOf(script.timeline()).at(0).before.value();
        QCOMPARE(before.probes, 2);
        QCOMPARE(before.good, 1);
        QCOMPARE(before.longestAnswer.value(), 7ms);
        QCOMPARE(before.unanswered.value(), 3s);
    }

    void countsAllWhereTheDatabaseWasNeverPaused()
    {
        Script script;
        script.incident(10).asks(11, ProbeOutcome::Good, 20ms).kills(12).asks(15, ProbeOutcome::Bad, 30ms);
        const ProbeFigures before = summaryOf(script.timeline()).at(0).before.value();
        QCOMPARE(before.probes, 2);
        QCOMPARE(before.good, 1);
        QCOMPARE(before.longestAnswer.value(), 30ms);
        QCOMPARE(before.kills, 1);
    }

    void whatHangsAtTheEndIsNotAnswered()
    {
        Script script;
        script.incident(10).pauses(11, true).asks(12, ProbeOutcome::Good, 7ms).at(20, VerificationStarted{"pause"});
        const ProbeFigures before = summaryOf(script.timeline()).at(0).before.value();
        QCOMPARE(before.probes, 2);
        QCOMPARE(before.good, 1);
        QCOMPARE(before.unanswered.value(), 7'007ms);
    }

    void theFixCountsFromWhenItWasRolledOut()
    {
        Script script;
        script.incident(10).deploys(11, 14).asks(13, ProbeOutcome::Good, 5ms).asks(20, ProbeOutcome::TimedOut, 1s);
        const ProbeSummary summary = summaryOf(script.timeline()).at(0);
        QCOMPARE(summary.before.value().probes, 1);
        QVERIFY(!summary.after);
    }

    void aCheckBeforeAnyDeployIsNoAfter()
    {
        Script script;
        script.incident(10).at(12, VerificationStarted{"pause"}).asks(13, ProbeOutcome::TimedOut, 1s);
        script.at(14, VerificationEnded{"pause", true});
        const ProbeSummary summary = summaryOf(script.timeline()).at(0);
        QCOMPARE(summary.before.value().probes, 1);
        QVERIFY(!summary.after);
    }

    void afterIsTheLastCheck()
    {
        Script script;
        script.incident(10).asks(10, ProbeOutcome::Good, 1ms).deploys(11, 12);
        script.at(13, VerificationStarted{"pause"}).asks(14, ProbeOutcome::TimedOut, 1s);
        script.at(15, VerificationEnded{"pause", true}).at(20, VerificationStarted{"pause"}).pauses(21, true);
        script.asks(22, ProbeOutcome::Good, 40ms).pauses(25, false).asks(26, ProbeOutcome::Good, 5ms);
        script.at(26, VerificationEnded{"pause", true});
        const ProbeFigures after = summaryOf(script.timeline()).at(0).after.value();
        QCOMPARE(after.probes, 1);
        QCOMPARE(after.longestAnswer.value(), 40ms);
        QVERIFY(!after.unanswered);
        // One that was cancelled tells nothing, and leaves the one before it as it was.
        script.at(30, VerificationStarted{"pause"}).asks(31, ProbeOutcome::TimedOut, 0ms);
        script.at(32, VerificationEnded{"pause", false});
        const ProbeFigures still = summaryOf(script.timeline()).at(0).after.value();
        QCOMPARE(still.probes, 1);
        QVERIFY(!still.unanswered);
    }

    void wordsTheTable()
    {
        const ProbeFigures silent{80, 57, 12ms, 1'000ms, 4};
        const ProbeFigures good{1'000, 999, 53ms, {}, 0};
        const std::vector<ProbeRow> rows = probeRows({{"proxy", silent, good}, {"api", silent, {}}});
        QCOMPARE(rows.size(), std::size_t{4});
        QVERIFY(rows[0] == (ProbeRow{"proxy", "before", "no answer within 1 s", "57 of 80 (71 %)", "4"}));
        // Who rounds up tells of perfection where there was none.
        QVERIFY(rows[1] == (ProbeRow{"proxy", "after", "53 ms", "999 of 1000 (99 %)", "0"}));
        QVERIFY(rows[3] == (ProbeRow{"api", "after", "not measured", "–", "–"}));
    }

    void killsThatFollowEachOtherAreOneWave()
    {
        Script script;
        script.incident(10).kills(20).kills(21).kills(29).kills(50);
        const Scenario scenario = podScenario();
        const std::vector<KillWave> waves = killWaves(DrillStory(scenario, TimelineView(script.timeline())));
        QCOMPARE(waves.size(), std::size_t{2});
        QCOMPARE(waves[0].evidence.size(), std::size_t{3});
        QCOMPARE(killText(waves[0]).english(), std::string("The kubelet killed pods of proxy, 3 kills"));
        QCOMPARE(killText(waves[1]).english(), std::string("The kubelet killed a pod of proxy"));
    }

    void theDebriefHasTheTableAndTheKills()
    {
        const Timeline timeline = podTimeline();
        const Debrief told = debrief(podScenario(), TimelineView(timeline));
        QVERIFY(told.probes == summaryOf(timeline));
        const auto isKill = [](const DebriefMark& mark) {
            return mark.says.english().find("kubelet killed") != std::string::npos;
        };
        QCOMPARE(std::ranges::count_if(told.marks, isKill), 1);
    }

    void aComparisonSetsThemBesideEachOther()
    {
        const Timeline timeline = podTimeline();
        ComparedRecording recording{
            "a", summarise(TimelineView(timeline)), debrief(podScenario(), TimelineView(timeline)), {}};
        const auto figures = compare(recording, recording).value().figures;
        const auto find = [&figures](const char* id) { return std::ranges::find(figures, id, &ComparedFigure::id); };
        QCOMPARE(find("pod_kills")->left.value(), std::int64_t{4});
        QCOMPARE(find("liveness_before")->left.value(), std::int64_t{1'000});
        QVERIFY(find("liveness_after")->right.value() <= 100);
        recording.debrief->probes.clear();
        const auto without = compare(recording, recording).value().figures;
        QCOMPARE(std::ranges::count(without, "pod_kills", &ComparedFigure::id), 0);
    }
};

QTEST_APPLESS_MAIN(ProbeSummaryTest)
#include "tst_probesummary.moc"
