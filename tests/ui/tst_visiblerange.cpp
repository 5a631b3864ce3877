// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/visiblerange.h"

#include <QSignalSpy>
#include <QTest>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

using Chosen = std::optional<TimeSpan>;

/// Ten minutes of a recording, of which the end is shown.
void record(VisibleRange& range)
{
    range.setRecording(0s, 600s);
    range.moveTo(600s);
}

} // namespace

class TestVisibleRange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDrillShowsWhatCameLast()
    {
        VisibleRange range;
        range.moveTo(600s);
        QCOMPARE(range.span(), (TimeSpan{420s, 600s}));
        range.moveTo(610s);
        QCOMPARE(range.span(), (TimeSpan{430s, 610s}));
        QVERIFY(range.isUsual());
    }

    void itsBeginningDoesNotFillTheCharts()
    {
        VisibleRange range;
        range.moveTo(20s);
        QCOMPARE(range.span(), (TimeSpan{-40s, 20s}));
        range.moveTo(100s);
        QCOMPARE(range.span(), (TimeSpan{0s, 100s}));
    }

    void aLongerWindowOfADrillMovesOnToo()
    {
        VisibleRange range;
        range.moveTo(1'200s);
        range.zoomOut();
        QCOMPARE(range.span(), (TimeSpan{840s, 1'200s}));
        range.moveTo(1'210s);
        QCOMPARE(range.span(), (TimeSpan{850s, 1'210s}));
        QVERIFY(!range.chosen());
    }

    void zoomedOutFarEnoughItIsTheWholeDrillAndStaysSo()
    {
        VisibleRange range;
        range.moveTo(500s);
        range.zoomOut();
        QVERIFY(!range.isWhole());
        range.zoomOut();
        QVERIFY(range.isWhole());
        range.moveTo(900s);
        QCOMPARE(range.span(), (TimeSpan{0s, 900s}));
    }

    void zoomingInOnADrillGoesOnFollowingIt()
    {
        VisibleRange range;
        range.moveTo(600s);
        for (int i = 0; i < 9; ++i)
            range.zoomIn(200s);
        QCOMPARE(range.span(), (TimeSpan{570s, 600s}));
        QVERIFY(!range.canZoomIn());
        QVERIFY(!range.chosen());
        range.showUsual();
        QVERIFY(range.isUsual());
    }

    void aStretchThatIsChosenStaysWhileADrillGoesOn()
    {
        VisibleRange range;
        range.moveTo(600s);
        range.choose(500s, 450s);
        range.moveTo(700s);
        QCOMPARE(range.span(), (TimeSpan{450s, 500s}));
        QCOMPARE(range.chosen(), Chosen({450s, 500s}));
        range.showWhole();
        QCOMPARE(range.span(), (TimeSpan{0s, 700s}));
    }

    void allOfARecordingReachesBeyondTheMoment()
    {
        VisibleRange range;
        record(range);
        range.moveTo(100s);
        range.showWhole();
        QCOMPARE(range.span(), (TimeSpan{0s, 600s}));
        QVERIFY(!range.chosen());
    }

    void zoomingInOnARecordingChoosesAStretchAroundTheCursor()
    {
        VisibleRange range;
        record(range);
        range.showWhole();
        range.zoomIn(150s);
        QCOMPARE(range.chosen(), Chosen({75s, 375s}));
        range.zoomOut(150s);
        QVERIFY(range.isWhole());
    }

    void withoutACursorItIsAroundTheMoment()
    {
        VisibleRange range;
        record(range);
        range.zoomIn();
        QCOMPARE(range.chosen(), Chosen({510s, 600s}));
    }

    void atTheBeginningOfARecordingItIsAsLong()
    {
        VisibleRange range;
        record(range);
        range.moveTo(0s);
        range.zoomIn();
        QCOMPARE(range.chosen(), Chosen({0s, 30s}));
    }

    void noStretchIsShorterThanCanBeSeen()
    {
        VisibleRange range;
        record(range);
        range.choose(100s, 100s);
        QCOMPARE(range.chosen(), Chosen({100s, 102s}));
        QVERIFY(!range.canZoomIn());
        range.zoomIn();
        QCOMPARE(range.chosen(), Chosen({100s, 102s}));
        range.choose(600s, 600s);
        QCOMPARE(range.chosen(), Chosen({598s, 600s}));
    }

    void aStretchEndsWhereTheRecordingDoes()
    {
        VisibleRange range;
        record(range);
        range.choose(-50s, 300s);
        QCOMPARE(range.chosen(), Chosen({0s, 300s}));
        range.choose(-50s, 900s);
        QVERIFY(range.isWhole());
    }

    void allOfARecordingThatIsStillReadBecomesMore()
    {
        VisibleRange range;
        record(range);
        QSignalSpy changed(&range, &VisibleRange::changed);
        range.setRecording(0s, 660s);
        QCOMPARE(changed.size(), 0);
        range.showWhole();
        range.setRecording(0s, 720s);
        QCOMPARE(range.span(), (TimeSpan{0s, 720s}));
        QCOMPARE(changed.size(), 2);
    }

    void aChosenStretchEndsWithARecordingThatIsShorterThanItSaid()
    {
        VisibleRange range;
        record(range);
        range.choose(100s, 500s);
        QSignalSpy changed(&range, &VisibleRange::changed);
        range.setRecording(0s, 660s);
        QCOMPARE(changed.size(), 0);
        range.setRecording(0s, 300s);
        QCOMPARE(range.chosen(), Chosen({100s, 300s}));
        QCOMPARE(changed.size(), 1);
    }

    void aChosenStretchOfWhichNothingIsLeftIsGivenUp_data()
    {
        QTest::addColumn<int>("end");
        QTest::newRow("it begins later") << 200;
        QTest::newRow("too little to be seen") << 401;
    }
    void aChosenStretchOfWhichNothingIsLeftIsGivenUp()
    {
        QFETCH(const int, end);
        VisibleRange range;
        record(range);
        range.choose(400s, 500s);
        QSignalSpy changed(&range, &VisibleRange::changed);
        range.setRecording(0s, std::chrono::seconds{end});
        QVERIFY(range.isWhole());
        QCOMPARE(range.span(), (TimeSpan{0s, std::chrono::seconds{end}}));
        QCOMPARE(changed.size(), 1);
    }

    void onlyAnotherRangeIsToldOf()
    {
        VisibleRange range;
        record(range);
        QSignalSpy changed(&range, &VisibleRange::changed);
        range.moveTo(50s);
        range.showUsual();
        QCOMPARE(changed.size(), 0);
        range.choose(10s, 20s);
        range.choose(20s, 10s);
        QCOMPARE(changed.size(), 1);
        range.clear();
        QCOMPARE(changed.size(), 2);
        QVERIFY(range.isUsual());
    }
};

QTEST_GUILESS_MAIN(TestVisibleRange)
#include "tst_visiblerange.moc"
