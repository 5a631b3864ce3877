// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/comparison.h"
#include "tests/domain/drillscript.h"

#include <QTest>

#include <algorithm>

using namespace stormlab;

namespace
{

ComparedRecording recorded(const std::string& name, const DrillScript& script)
{
    return {name, summarise(script.view()), debrief(stormScenario(), script.view()), {}};
}

ComparedRecording fix()
{
    DrillScript script;
    script.storm().fullFix();
    return recorded("fix", script);
}

/// Two seconds later than the fix, and with a trap.
ComparedRecording trap()
{
    DrillScript script;
    script.until(7'000).inject().holds("deploy_worker", 78).hurts(true).until(12'000);
    script.statement("select pg_terminate_backend(pid) from pg_stat_activity", terminateFacts());
    script.loses("checkout_api", LostState::InTransaction, Milliseconds{900}).until(20'000);
    return recorded("trap", script);
}

const ComparedFigure& figure(const DrillComparison& comparison, const std::string& id)
{
    return *std::find_if(comparison.figures.begin(), comparison.figures.end(),
                         [&](const ComparedFigure& one) { return one.id == id; });
}

} // namespace

class ComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alignsAtTheInject()
    {
        const DrillComparison comparison = compare(fix(), trap()).value();
        QCOMPARE(comparison.left.origin, DrillTime{5'000});
        QCOMPARE(comparison.right.origin, DrillTime{7'000});
        QCOMPARE(comparison.left.marks.front().since, Milliseconds{0});
        QCOMPARE(comparison.right.marks.front().since, Milliseconds{0});
        QCOMPARE(comparison.from, Milliseconds{-7'000});
        QCOMPARE(comparison.until, comparison.left.length - DrillTime{5'000});
    }

    void alignsAtAnyMark()
    {
        ComparedRecording left = fix();
        left.alignAt = 4;
        const DrillComparison comparison = compare(left, trap()).value();
        QCOMPARE(comparison.left.origin, left.debrief->marks[3].time);
        QVERIFY(comparison.left.marks.front().since < Milliseconds{0});
    }

    void refusesAMarkThatIsNotThere()
    {
        ComparedRecording left = fix();
        left.alignAt = 40;
        const Result<DrillComparison> comparison = compare(left, trap());
        QVERIFY(comparison.error().code == ErrorCode::Usage);
        QVERIFY(comparison.error().message.find("fix has no mark 40") != std::string::npos);
        QVERIFY(comparison.error().nextStep.find("1 to 8") != std::string::npos);
    }

    void tellsTheFiguresOfBoth()
    {
        const DrillComparison comparison = compare(fix(), trap()).value();
        QCOMPARE(figure(comparison, "lost_work").left, std::optional<std::int64_t>(0));
        QCOMPARE(figure(comparison, "lost_work").right, std::optional<std::int64_t>(1));
        QCOMPARE(differenceText(figure(comparison, "lost_work")).english(), std::string("+1"));
        QCOMPARE(figure(comparison, "traps").right, std::optional<std::int64_t>(1));
        QCOMPARE(figure(comparison, "usable").left, std::optional<std::int64_t>(97));
        QVERIFY(differenceText(figure(comparison, "points")).english().starts_with("−"));
    }

    void leavesOutWhatNeverHappened()
    {
        const DrillComparison comparison = compare(fix(), trap()).value();
        const ComparedFigure& mitigated = figure(comparison, "time_to_mitigate");
        QVERIFY(mitigated.left.has_value());
        QVERIFY(!mitigated.right.has_value());
        QCOMPARE(figureText(mitigated.unit, mitigated.right).english(), std::string("–"));
        QCOMPARE(differenceText(mitigated).english(), std::string("–"));
    }

    void marksWhatOnlyOneSideDid()
    {
        const DrillComparison comparison = compare(fix(), trap()).value();
        const auto only = [](const ComparedSide& side, MarkKind kind) {
            return std::any_of(side.marks.begin(), side.marks.end(),
                               [&](const ComparedMark& mark) { return mark.kind == kind && mark.onlyHere; });
        };
        QVERIFY(only(comparison.left, MarkKind::Deploy));
        QVERIFY(only(comparison.left, MarkKind::Check));
        QVERIFY(only(comparison.right, MarkKind::Ended));
        QVERIFY(!only(comparison.left, MarkKind::Inject));
    }

    void theSameStatementInCapitalsIsTheSame()
    {
        const auto looking = [](const std::string& text) {
            DrillScript script;
            script.storm().statement(text, activityFacts()).until(12'000);
            return recorded("look", script);
        };
        const ComparedRecording low = looking("select application_name from pg_stat_activity");
        const DrillComparison comparison =
            compare(low, looking("SELECT application_name FROM pg_stat_activity")).value();
        QCOMPARE(comparison.left.marks.size(), std::size_t{2});
        QVERIFY(!comparison.left.marks[1].onlyHere);
        QVERIFY(!comparison.right.marks[1].onlyHere);
    }

    void countsEveryStatementAndDeployOfTheLearner()
    {
        DrillScript script;
        script.until(3'000).looksAtActivity().storm().fullFix();
        script.looksAtActivity().statement("select now()", {}).statement("selec", {}, "42601").until(50'000);
        // Before the incident, after the act, without effect, refused: all of them were run.
        QCOMPARE(figure(compare(recorded("much", script), fix()).value(), "acts").left, std::optional<std::int64_t>(8));
        QCOMPARE(figure(compare(recorded("much", script), fix()).value(), "acts").right,
                 std::optional<std::int64_t>(4));
    }

    void findsNothingBetweenEquals()
    {
        const DrillComparison comparison = compare(fix(), fix()).value();
        for (const ComparedFigure& one : comparison.figures)
            QVERIFY(one.left == one.right);
        for (const ComparedMark& mark : comparison.left.marks)
            QVERIFY(!mark.onlyHere);
    }

    void comparesARecordedServerFromItsStart()
    {
        DrillScript script;
        script.until(3'000);
        const ComparedRecording server{"server", summarise(script.view()), {}, {}};
        const DrillComparison comparison = compare(fix(), server).value();
        QCOMPARE(comparison.right.origin, DrillTime{0});
        QVERIFY(comparison.right.marks.empty());
        QVERIFY(figure(comparison, "peak").right.has_value());
        QVERIFY(!figure(comparison, "refused").right.has_value());
    }

    void writesMomentsBeforeTheAlignment()
    {
        QCOMPARE(sinceText(Milliseconds{-5'000}), std::string("−0:05"));
        QCOMPARE(sinceText(Milliseconds{65'000}), std::string("1:05"));
    }
};

QTEST_APPLESS_MAIN(ComparisonTest)
#include "tst_comparison.moc"
