// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/classboard.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace stormlab;

namespace
{

constexpr Milliseconds noon{1'785'412'800'000};

/// No two results are of one drill, unless a test says so.
std::string anotherDrill()
{
    static int last = 10'000'000;
    return "drill-" + std::to_string(++last);
}

ResultFile going(Milliseconds moved, Milliseconds written)
{
    ResultFile result;
    result.drill = anotherDrill();
    result.state = ResultState::Incident;
    result.moved = moved;
    result.written = written;
    return result;
}

ResultFile done(int detect, int fix, int trap, std::vector<std::string> traps = {})
{
    ResultFile result;
    result.drill = anotherDrill();
    result.state = ResultState::Finished;
    result.parts = {PartPoints{detect, 35}, {fix, 45}, {trap, 20}};
    result.total = detect + fix + trap;
    result.passed = result.total >= 70;
    result.traps = std::move(traps);
    return result;
}

} // namespace

/// What a teacher reads off the results of a class.
class ClassBoardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoDoesNothingForThreeMinutesIsStuck()
    {
        const ResultFile active = going(noon - Milliseconds{179'999}, noon);
        const ResultFile idle = going(noon - stuckAfter, noon);
        QVERIFY(!stuckFor({&active}));
        QCOMPARE(stuckFor({&active, Milliseconds{1}}), std::optional(stuckAfter));
        QCOMPARE(stuckFor({&idle}), std::optional(stuckAfter));
        QCOMPARE(sinceOf({&idle}), std::optional(noon - stuckAfter));
    }

    void whoIsDoneIsNeverStuckNorSilent()
    {
        ResultFile result = done(1, 2, 3);
        QVERIFY(!stuckFor({&result, noon}));
        QVERIFY(!isSilent({&result, noon}));
        result.state = ResultState::Ended;
        QVERIFY(!stuckFor({&result, noon}));
    }

    void whoDoesNotWriteIsSilent()
    {
        const ResultFile result = going(noon, noon);
        QVERIFY(!isSilent({&result, Milliseconds{59'999}}));
        QVERIFY(isSilent({&result, silentAfter}));
    }

    /// A learner's clock may go hours ahead or behind: it is compared with itself only.
    void anotherClockMakesNobodyStuckAndHidesNobody()
    {
        for (const Milliseconds wrong : {Milliseconds{-36'000'000}, Milliseconds{36'000'000}}) {
            const ResultFile active = going(noon + wrong, noon + wrong + Milliseconds{15'000});
            QVERIFY(!stuckFor({&active, Milliseconds{15'000}}));
            QVERIFY(!isSilent({&active, Milliseconds{15'000}}));
            const ResultFile idle = going(noon + wrong, noon + wrong + Milliseconds{170'000});
            QCOMPARE(stuckFor({&idle, Milliseconds{15'000}}), std::optional(Milliseconds{185'000}));
        }
    }

    void theAttemptIsNoPartOfTheDrill()
    {
        QCOMPARE(firstDrillOf("drill-1a2b3c4d-12"), std::string_view("drill-1a2b3c4d"));
        QCOMPARE(firstDrillOf("drill-1a2b3c4d"), std::string_view("drill-1a2b3c4d"));
        QCOMPARE(firstDrillOf("drill-10203040"), std::string_view("drill-10203040"));
        QCOMPARE(firstDrillOf("drill-1a2b3c4d-"), std::string_view("drill-1a2b3c4d-"));
        QCOMPARE(firstDrillOf(""), std::string_view());
    }

    /// Another run of the program has another drill's number, and begins to count its attempts anew.
    void whoRestartsTheProgramStaysOneLearner()
    {
        std::array<ResultFile, 3> results = {done(35, 45, 20), done(10, 10, 10), done(20, 20, 20)};
        results[0].drill = "drill-99999999";
        results[1].drill = "drill-1a2b3c4d-2";
        for (std::size_t each : {std::size_t{0}, std::size_t{1}})
            results.at(each).learner = std::string(32, 'a');
        results[2].learner = std::string(32, 'b');
        results[0].reached[0] = noon + Milliseconds{1};
        results[1].reached[0] = noon;
        for (const bool turned : {false, true}) {
            std::vector<BoardLine> lines;
            for (const ResultFile& result : results)
                lines.push_back({&result});
            if (turned)
                std::swap(lines[0], lines[1]);
            reckonAttempts(lines);
            const BoardTotals totals = totalsOf(lines);
            QCOMPARE(totals.all, 2);
            QCOMPARE(totals.passed, 1);
            QCOMPARE(totals.medianTotal, std::optional(80));
        }
    }

    void ofALearnersAttemptsTheLastOneCounts()
    {
        std::array<ResultFile, 4> results = {done(10, 10, 10, {"ceiling"}), done(35, 45, 20), done(20, 20, 20),
                                             going(noon, noon)};
        results[0].drill = "drill-1a2b3c4d-9";
        results[1].drill = "drill-1a2b3c4d-10";
        results[2].drill = "drill-1a2b3c4d";
        std::vector<BoardLine> lines;
        for (const ResultFile& result : results)
            lines.push_back({&result});
        reckonAttempts(lines);
        const BoardTotals totals = totalsOf(lines);
        QCOMPARE(totals.all, 2);
        QCOMPARE(totals.done, 1);
        QCOMPARE(totals.medianTotal, std::optional(100));
        QVERIFY(totals.traps.empty());
    }

    /// Files come in any order: whoever began first is the first learner, and one number stands for all attempts.
    void learnersAreNumberedByTheirFirstAttempt()
    {
        std::array<ResultFile, 3> results = {done(10, 10, 10), done(20, 20, 20), done(35, 45, 20)};
        for (std::size_t each = 0; each < results.size(); ++each) {
            results.at(each).learner = std::string(32, each == 1 ? 'a' : 'b');
            results.at(each).reached[0] = noon + Milliseconds{static_cast<int>(each)};
        }
        std::vector<BoardLine> lines;
        for (const ResultFile& result : results)
            lines.push_back({&result});
        for (const bool turned : {false, true}) {
            if (turned)
                std::ranges::reverse(lines);
            reckonLearners(lines);
            for (const BoardLine& line : lines) {
                QCOMPARE(line.learner, line.result == &results[1] ? 2 : 1);
                QCOMPARE(line.counts, line.result != &results[0]);
            }
        }
    }

    void aLearnerWhoComesLaterGetsTheNextNumber()
    {
        LearnerNumbers numbers;
        ResultFile early = done(1, 1, 1);
        ResultFile late = done(1, 1, 1);
        early.reached[0] = noon;
        late.reached[0] = noon + Milliseconds{1};
        numbers.add({&late});
        numbers.add({&early, &late});
        QCOMPARE(numbers.of(late), 1);
        QCOMPARE(numbers.of(early), 2);
        QCOMPARE(numbers.of(done(1, 1, 1)), 0);
    }

    void totalsCountAndTakeTheMedianOfThoseWhoAreDone()
    {
        const std::vector<ResultFile> results = {
            done(10, 40, 20), done(30, 40, 10, {"ceiling"}),  done(20, 45, 0, {"ceiling", "innocent"}),
            done(35, 45, 20), going(noon - stuckAfter, noon), going(noon, noon)};
        std::vector<BoardLine> all;
        for (const ResultFile& result : results)
            all.push_back({&result});
        const BoardTotals totals = totalsOf(all);
        QCOMPARE(totals.all, 6);
        QCOMPARE(totals.done, 4);
        QCOMPARE(totals.passed, 3);
        QCOMPARE(totals.stuck, 1);
        QCOMPARE(totals.median[0], std::optional(25));
        QCOMPARE(totals.median[1], std::optional(42));
        QCOMPARE(totals.median[2], std::optional(15));
        QCOMPARE(totals.medianTotal, std::optional(75));
        QVERIFY((totals.traps == std::vector<TrapCount>{{"ceiling", 2}, {"innocent", 1}}));
    }

    void withoutAnybodyDoneThereIsNoMedian()
    {
        const ResultFile result = going(noon, noon);
        QVERIFY(!totalsOf({{&result}}).medianTotal);
        QCOMPARE(totalsOf({}).all, 0);
    }
};

QTEST_APPLESS_MAIN(ClassBoardTest)
#include "tst_classboard.moc"
