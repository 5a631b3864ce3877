// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/classboard.h"

#include <QTest>

using namespace stormlab;

namespace
{

constexpr Milliseconds noon{1'785'412'800'000};

ResultFile going(Milliseconds moved, Milliseconds written)
{
    ResultFile result;
    result.state = ResultState::Incident;
    result.moved = moved;
    result.written = written;
    return result;
}

ResultFile done(int detect, int fix, int trap, std::vector<std::string> traps = {})
{
    ResultFile result;
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
        QVERIFY(!stuckSince(going(noon - Milliseconds{179'999}, noon), noon));
        QCOMPARE(stuckSince(going(noon - stuckAfter, noon), noon), std::optional(noon - stuckAfter));
    }

    void whoIsDoneIsNeverStuckNorSilent()
    {
        ResultFile result = done(1, 2, 3);
        QVERIFY(!stuckSince(result, noon));
        QVERIFY(!isSilent(result, noon));
        result.state = ResultState::Ended;
        QVERIFY(!stuckSince(result, noon));
    }

    void whoDoesNotWriteIsSilent()
    {
        QVERIFY(!isSilent(going(noon, noon - Milliseconds{59'000}), noon));
        QVERIFY(isSilent(going(noon, noon - Milliseconds{60'000}), noon));
    }

    void aClockThatIsAheadMakesNobodyStuck() { QVERIFY(!stuckSince(going(noon + Milliseconds{600'000}, noon), noon)); }

    void totalsCountAndTakeTheMedianOfThoseWhoAreDone()
    {
        const std::vector<ResultFile> results = {
            done(10, 40, 20), done(30, 40, 10, {"ceiling"}),  done(20, 45, 0, {"ceiling", "innocent"}),
            done(35, 45, 20), going(noon - stuckAfter, noon), going(noon, noon)};
        std::vector<const ResultFile*> all;
        for (const ResultFile& result : results)
            all.push_back(&result);
        const BoardTotals totals = totalsOf(all, noon);
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
        QVERIFY(!totalsOf({&result}, noon).medianTotal);
        QCOMPARE(totalsOf({}, noon).all, 0);
    }
};

QTEST_APPLESS_MAIN(ClassBoardTest)
#include "tst_classboard.moc"
