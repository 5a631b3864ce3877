// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/replayrig.h"
#include "tests/ui/support/shownwords.h"
#include "ui/charts/activitychart.h"
#include "ui/charts/servicechart.h"
#include "ui/pages/board.h"
#include "ui/pages/charttable.h"
#include "ui/pages/replaypage.h"
#include "ui/presenters/durationwording.h"
#include "ui/widgets/eventspanel.h"
#include "ui/widgets/findbar.h"
#include "ui/widgets/rangeline.h"
#include "ui/widgets/timeslider.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

constexpr TimeSpan early{20s, 40s};

DrillTime endOfDrill()
{
    return recordedDrill().back().time;
}

void drag(QWidget* over, int from, int until, Qt::KeyboardModifiers modifiers = {})
{
    const int y = over->height() / 2;
    QTest::mousePress(over, Qt::LeftButton, modifiers, {from, y});
    for (const int x : {(from + until) / 2, until}) {
        QMouseEvent move(QEvent::MouseMove, QPointF(x, y), over->mapToGlobal(QPointF(x, y)), Qt::NoButton,
                         Qt::LeftButton, modifiers);
        QApplication::sendEvent(over, &move);
    }
    QTest::mouseRelease(over, Qt::LeftButton, modifiers, {until, y});
}

} // namespace

/// The range of time of a replay, which all of its panes follow.
class TestReplayRange : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;
    std::unique_ptr<ReplayRig> m_rig;

    [[nodiscard]] ReplayPage& page() const { return m_rig->window->page(); }
    [[nodiscard]] VisibleRange& range() const { return page().range(); }
    template <typename Widget>
    [[nodiscard]] Widget* part() const
    {
        return page().findChild<Widget*>();
    }
    [[nodiscard]] QTableView* events() const { return part<EventsPanel>()->findChild<QTableView*>(); }
    [[nodiscard]] PlaybackClock& clock() const { return m_rig->window->clock(); }

    void choose(const TimeSpan& span) const
    {
        range().choose(span.from, span.until);
        QTRY_COMPARE(part<ActivityChart>()->until(), span.until);
    }

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<ReplayRig>();
        m_rig->open();
        goTo(*m_rig, endOfDrill());
    }

    void cleanup()
    {
        m_rig.reset();
        QCOMPARE(m_log.take(), QStringList());
    }

    void aDragOnAChartIsTheRangeOfAllPanes()
    {
        auto* chart = part<ActivityChart>();
        const DrillTime from = chart->from();
        const DrillTime until = chart->until();
        drag(chart, chart->width() / 3, chart->width() * 2 / 3);
        QVERIFY(range().chosen());
        QTRY_COMPARE(chart->from(), range().chosen()->from);
        QVERIFY(chart->from() > from && chart->until() < until);
        QCOMPARE(chart->until(), range().chosen()->until);
        QCOMPARE(part<ServiceChart>()->from(), chart->from());
        QCOMPARE(part<ServiceChart>()->until(), chart->until());
    }

    void aDragDoesNotMoveThePlayheadBeforeItIsOver()
    {
        auto* chart = part<ActivityChart>();
        QTest::mousePress(chart, Qt::LeftButton, {}, {chart->width() / 2, chart->height() / 2});
        QCOMPARE(positionOf(*m_rig), endOfDrill());
        QTest::mouseRelease(chart, Qt::LeftButton, {}, {chart->width() / 2, chart->height() / 2});
        QVERIFY(positionOf(*m_rig) < endOfDrill());
        QVERIFY(!range().chosen());
    }

    void aDragOnTheSliderChoosesWithShift()
    {
        auto* slider = part<TimeSlider>();
        drag(slider, slider->width() / 4, slider->width() / 2, Qt::ShiftModifier);
        QVERIFY(range().chosen());
        QVERIFY(std::chrono::abs(range().chosen()->from - endOfDrill() / 4) < 2s);
        QVERIFY(std::chrono::abs(range().chosen()->until - endOfDrill() / 2) < 2s);
        QCOMPARE(slider->accessibleDescription().section(QStringLiteral(", "), 1),
                 QStringLiteral("the range from %1 to %2 is chosen")
                     .arg(timeLabel(range().chosen()->from), timeLabel(range().chosen()->until)));
    }

    void aDoubleClickShowsAll_data()
    {
        QTest::addColumn<bool>("slider");
        QTest::newRow("chart") << false;
        QTest::newRow("slider") << true;
    }
    void aDoubleClickShowsAll()
    {
        QFETCH(const bool, slider);
        choose(early);
        goTo(*m_rig, 25s);
        QWidget* widget = slider ? static_cast<QWidget*>(part<TimeSlider>()) : part<ActivityChart>();
        const QPoint middle(widget->width() / 2, widget->height() / 2);
        QTest::mouseClick(widget, Qt::LeftButton, {}, middle);
        QVERIFY2(positionOf(*m_rig) != DrillTime{25s}, "a click alone goes there at once");
        QTest::mouseDClick(widget, Qt::LeftButton, {}, middle);
        QVERIFY(range().isWhole());
        QVERIFY2(positionOf(*m_rig) == DrillTime{25s}, "nobody loses their place");
        QTRY_COMPARE(part<ActivityChart>()->from(), clock().wholeMap().begin);
        QCOMPARE(part<ActivityChart>()->until(), endOfDrill());
    }

    // A double click with Shift has gone nowhere, so there is nothing to take back.
    void onlyItsOwnClickIsTakenBack()
    {
        auto* slider = part<TimeSlider>();
        const QPoint middle(slider->width() / 2, slider->height() / 2);
        QTest::mouseClick(slider, Qt::LeftButton, {}, middle);
        const DrillTime there = positionOf(*m_rig);
        QTest::mouseClick(slider, Qt::LeftButton, Qt::ShiftModifier, middle);
        QTest::mouseDClick(slider, Qt::LeftButton, Qt::ShiftModifier, middle);
        QCOMPARE(positionOf(*m_rig), there);
    }

    void escapeTakesTheCursorAwayAndThenShowsAll()
    {
        choose(early);
        auto* chart = part<ActivityChart>();
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Home);
        QVERIFY(chart->timeCursor());
        QTest::keyClick(chart, Qt::Key_Escape);
        QVERIFY(!chart->timeCursor() && range().chosen());
        QTest::keyClick(chart, Qt::Key_Escape);
        QVERIFY(range().isWhole());
    }

    void thePlayheadKeepsToTheRange()
    {
        choose(early);
        QCOMPARE(positionOf(*m_rig), early.until);
        QTest::keyClick(m_rig->window, Qt::Key_Home);
        QCOMPARE(positionOf(*m_rig), early.from);
        QTest::keyClick(m_rig->window, Qt::Key_Left);
        QCOMPARE(positionOf(*m_rig), early.from);
        QTest::keyClick(m_rig->window, Qt::Key_End);
        QCOMPARE(positionOf(*m_rig), early.until);
        QVERIFY(!clock().playback().following);
        QTest::keyClick(m_rig->window, Qt::Key_Right);
        QCOMPARE(positionOf(*m_rig), early.until);
    }

    void nothingIsDrawnOfWhatComesAfterThePlayhead()
    {
        choose(early);
        goTo(*m_rig, 30s);
        auto* chart = part<ActivityChart>();
        QCOMPARE(chart->until(), early.until);
        QVERIFY(!chart->figures().rows.empty());
        QVERIFY(chart->figures().rows.back().time <= DrillTime{30s});
        QVERIFY(part<ServiceChart>()->figures().rows.back().time <= DrillTime{30s});
        page().board().setTimeCursor(35s);
        QVERIFY2(!chart->timeCursor(), "it would tell of what is not known yet");
    }

    void theTableOfAChartHasTheRowsOfTheRange()
    {
        auto* chart = part<ActivityChart>();
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_T, Qt::AltModifier);
        auto* table = part<ChartTable>();
        QVERIFY(table != nullptr);
        const int all = table->model()->rowCount();
        choose(early);
        QVERIFY(table->model()->rowCount() < all);
        const auto rows = chart->figures().rows;
        QCOMPARE(table->model()->rowCount(), static_cast<int>(rows.size()));
        QVERIFY(early.holds(rows.front().time) && early.holds(rows.back().time));
    }

    void theEventsOfTheRangeAreListedAndCounted()
    {
        const int all = events()->model()->rowCount();
        choose({firstOf<HintShown>() - 1s, firstOf<DiagnosisGiven>() + 1s});
        const int within = events()->model()->rowCount();
        QVERIFY(within > 0 && within < all);
        auto* line = part<RangeLine>();
        QVERIFY(!line->isHidden());
        // The playhead stands at the end of the range: what came later is not told yet.
        const QString says = line->findChild<QLabel*>()->text();
        QVERIFY2(says.startsWith(QString::number(within) + QStringLiteral(" of ")), qPrintable(says));
        QVERIFY2(says.endsWith(QStringLiteral("are in the chosen range.")), qPrintable(says));
        line->findChild<QAbstractButton*>()->click();
        QVERIFY(range().isWhole());
        QTRY_VERIFY(line->isHidden());
        QVERIFY(events()->model()->rowCount() > within);
    }

    void findKeepsToTheRange()
    {
        choose({0s, firstOf<DiagnosisGiven>() - 1s});
        goTo(*m_rig, 1s);
        auto* find = part<FindBar>();
        find->findChild<QLineEdit*>()->setText(QStringLiteral("diagnos"));
        Q_EMIT find->nextRequested();
        QCOMPARE(positionOf(*m_rig), DrillTime{1s});
        range().showWhole();
        Q_EMIT find->nextRequested();
        QCOMPARE(positionOf(*m_rig), firstOf<DiagnosisGiven>());
    }

    // The playhead stands at the end of a range that was just chosen.
    void findGoesOnFromTheOtherEndOfTheRange()
    {
        const DrillTime moment = firstOf<DiagnosisGiven>();
        choose({moment - 5s, moment + 5s});
        QCOMPARE(positionOf(*m_rig), moment + 5s);
        auto* find = part<FindBar>();
        find->findChild<QLineEdit*>()->setText(QStringLiteral("diagnos"));
        Q_EMIT find->nextRequested();
        QCOMPARE(positionOf(*m_rig), moment);
        QVERIFY(range().chosen());
        const QString says = QStringLiteral("Found at %1, from the ").arg(timeLabel(moment));
        QVERIFY(!placesOf(says + QStringLiteral("beginning of the range"), shownWords(*find)).isEmpty());
        Q_EMIT find->previousRequested();
        QVERIFY(!placesOf(says + QStringLiteral("end of the range"), shownWords(*find)).isEmpty());
        find->findChild<QLineEdit*>()->setText(QStringLiteral("no such thing"));
        Q_EMIT find->nextRequested();
        QVERIFY(!placesOf(QStringLiteral("Not found in the chosen range."), shownWords(*find)).isEmpty());
    }

    void whoGoesBeyondTheRangeSeesAll()
    {
        choose(early);
        clock().seek(60s);
        QCOMPARE(positionOf(*m_rig), DrillTime{60s});
        QVERIFY(range().isWhole());
    }
};

QUIET_TEST_MAIN(TestReplayRange)
#include "tst_replayrange.moc"
