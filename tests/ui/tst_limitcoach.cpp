// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/replayrig.h"
#include "tests/ui/support/windowrig.h"
#include "ui/charts/activitychart.h"
#include "ui/pages/board.h"
#include "ui/pages/chartortable.h"
#include "ui/pages/drillbar.h"
#include "ui/pages/drillpage.h"
#include "ui/pages/limitcoach.h"
#include "ui/widgets/consolepanel.h"
#include "ui/widgets/paneldock.h"
#include "ui/widgets/sqleditor.h"
#include "ui/widgets/statusbanner.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace stormlab;

namespace
{

/// Somebody who has never drilled.
struct FirstDrill {
    FirstDrill()
    {
        rig.preferences.setKnowsLimits(false);
        rig.show();
    }

    [[nodiscard]] Board& board() const { return rig.window->drillPage().board(); }
    [[nodiscard]] LimitCoach* coach() const { return board().findChild<LimitCoach*>(); }
    [[nodiscard]] QPushButton* gotIt() const { return coach()->findChild<QPushButton*>(); }
    [[nodiscard]] QRect inBoard(const QWidget& widget) const
    {
        return {widget.mapTo(&board(), QPoint(0, 0)), widget.size()};
    }

    /// Waits until the chart, which the note follows, shows another two seconds of the drill.
    [[nodiscard]] bool showsMore()
    {
        QSignalSpy shown(&board().activity(), &TimeChart::figuresChanged);
        rig.source->advance(Milliseconds{2'000});
        return shown.wait();
    }

    WindowRig rig;
};

} // namespace

/// What is said once about the two dashed lines of the chart.
class TestLimitCoach : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void theFirstBoardSaysWhatTheLimitsAre()
    {
        FirstDrill first;
        QVERIFY(!first.coach()->isVisible());
        first.rig.startDrill();
        const QWidget* focus = first.rig.window->focusWidget();
        first.rig.source->advance(Milliseconds{2'000});
        QTRY_VERIFY(first.coach()->isVisible());
        QCOMPARE(first.rig.window->focusWidget(), focus);
        QVERIFY(first.coach()->accessibleDescription().contains(QStringLiteral("usable limit")));
        // Below the line that it tells of, right of its label, and nowhere near the sentence on top.
        const QPoint line = first.board().activity().besideUsableLimit().value();
        const QRect card = first.inBoard(*first.coach());
        const QPoint limit = first.board().activity().mapTo(&first.board(), line);
        QVERIFY(card.top() > limit.y() && card.top() < limit.y() + 40);
        QVERIFY(card.left() > limit.x() && card.left() < limit.x() + 40);
        QVERIFY(first.board().rect().contains(card));
        QVERIFY(!card.intersects(first.inBoard(*first.board().findChild<StatusBanner*>())));
    }

    void screenReadersHearWhatItSays()
    {
        FirstDrill first;
        first.rig.reachIncident();
        QTRY_VERIFY(first.coach()->isVisible());
        const QAccessibleInterface* card = QAccessible::queryAccessibleInterface(first.coach());
        QCOMPARE(card->text(QAccessible::Name), QStringLiteral("Note on the limits"));
        QCOMPARE(card->text(QAccessible::Description),
                 first.coach()->findChild<QLabel*>()->text() + QStringLiteral(" Esc closes this note."));
        QCOMPARE(QAccessible::queryAccessibleInterface(first.gotIt())->text(QAccessible::Name),
                 QStringLiteral("Got it: close the note on the limits"));
    }

    void closedByItsButtonItNeverComesBack()
    {
        FirstDrill first;
        first.rig.reachIncident();
        QTRY_VERIFY(first.coach()->isVisible());
        // From the chart one Tab leads there.
        first.board().activity().setFocus();
        QTest::keyClick(&first.board().activity(), Qt::Key_Tab);
        QVERIFY(first.gotIt()->hasFocus());
        QTest::keyClick(first.gotIt(), Qt::Key_Space);
        QVERIFY(!first.coach()->isVisible());
        QVERIFY(first.board().activity().hasFocus());
        QVERIFY(first.rig.preferences.knowsLimits());
        QVERIFY(first.showsMore());
        QVERIFY(!first.coach()->isVisible());
    }

    void escapeClosesItWhereverItDoesNothingElse_data()
    {
        QTest::addColumn<int>("from");
        QTest::newRow("its button") << 0;
        QTest::newRow("the chart") << 1;
        QTest::newRow("the session table") << 2;
        QTest::newRow("the brief, where a drill begins") << 3;
        QTest::newRow("the console") << 4;
        QTest::newRow("a button of the bar") << 5;
    }
    void escapeClosesItWhereverItDoesNothingElse()
    {
        QFETCH(int, from);
        FirstDrill first;
        first.rig.reachIncident();
        QTRY_VERIFY(first.coach()->isVisible());
        DrillPage& page = first.rig.window->drillPage();
        QWidget* const places[] = {first.gotIt(),
                                   &first.board().activity(),
                                   tableOf(first.rig),
                                   page.docks().dock(Key::PaneBrief)->widget(),
                                   &page.console().editor(),
                                   page.findChild<DrillBar*>()->findChild<QPushButton*>()};
        places[from]->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!first.coach()->isVisible());
        QVERIFY(first.rig.preferences.knowsLimits());
    }

    void escapeClosesItFromAPaneThatFloats()
    {
        FirstDrill first;
        first.rig.reachIncident();
        QTRY_VERIFY(first.coach()->isVisible());
        PanelDock* events = first.rig.window->drillPage().docks().dock(Key::PaneEvents);
        events->setFloating(true);
        QVERIFY(QTest::qWaitForWindowExposed(events));
        QTest::keyClick(events->findChild<QAbstractItemView*>(), Qt::Key_Escape);
        QVERIFY(!first.coach()->isVisible());
    }

    // A key that is held down does one thing.
    void itIsClosedBeforeACheckIsCancelled()
    {
        FirstDrill first;
        first.rig.reachIncident();
        QTRY_VERIFY(first.coach()->isVisible());
        first.rig.window->actions().check.trigger();
        QWidget* brief = first.rig.window->drillPage().docks().dock(Key::PaneBrief);
        QTest::keyClick(brief, Qt::Key_Escape);
        QVERIFY(!first.coach()->isVisible());
        QTest::simulateEvent(brief, true, Qt::Key_Escape, Qt::NoModifier, QString(), true);
        QVERIFY(first.rig.controller.state() == DrillState::Verifying);
        QTest::keyClick(brief, Qt::Key_Escape);
        QVERIFY(first.rig.controller.state() == DrillState::Incident);
    }

    void theCursorOfTheChartGoesBeforeTheCard()
    {
        FirstDrill first;
        first.rig.reachIncident();
        QTRY_VERIFY(first.coach()->isVisible());
        first.board().activity().setFocus();
        QTest::keyClick(&first.board().activity(), Qt::Key_Home);
        QVERIFY(first.board().activity().timeCursor());
        QTest::keyClick(&first.board().activity(), Qt::Key_Escape);
        QVERIFY(!first.board().activity().timeCursor());
        QVERIFY(first.coach()->isVisible());
    }

    void theEndOfTheFirstDrillIsTheEndOfIt()
    {
        FirstDrill first;
        first.rig.reachIncident();
        QTRY_VERIFY(first.coach()->isVisible());
        QVERIFY(!first.rig.preferences.knowsLimits());
        first.rig.finish();
        QTRY_VERIFY(first.rig.window->page() == MainWindow::Page::Debrief);
        QVERIFY(first.rig.preferences.knowsLimits());
    }

    void aRoomDoesNotSeeIt()
    {
        FirstDrill first;
        first.rig.theme.setPresenting(true);
        first.rig.reachIncident();
        QTRY_VERIFY(first.board().activity().besideUsableLimit().has_value());
        QVERIFY(first.showsMore());
        QVERIFY(!first.coach()->isVisible());
        QVERIFY(!first.rig.preferences.knowsLimits());
        first.rig.theme.setPresenting(false);
        QVERIFY(first.coach()->isVisible());
    }

    void besideATableItWouldTellOfNothing()
    {
        FirstDrill first;
        first.rig.reachIncident();
        QTRY_VERIFY(first.coach()->isVisible());
        auto* both = qobject_cast<ChartOrTable*>(first.board().activity().parentWidget());
        QVERIFY(both != nullptr);
        both->toggle();
        QVERIFY(!first.coach()->isVisible());
        both->toggle();
        QVERIFY(first.coach()->isVisible());
    }

    void aReplayHasNone()
    {
        ReplayRig rig;
        rig.open();
        QVERIFY(rig.window->findChild<ActivityChart*>() != nullptr);
        QVERIFY(rig.window->findChild<LimitCoach*>() == nullptr);
    }

    void largeTextIsReadInFull_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : {80, 150, 250})
            QTest::addRow("%d", percent) << percent;
    }
    void largeTextIsReadInFull()
    {
        QFETCH(int, percent);
        FirstDrill first;
        first.rig.window->resize(1024, 740);
        first.rig.reachIncident();
        QTRY_VERIFY(first.coach()->isVisible());
        first.rig.theme.setTextZoom(percent);
        first.rig.source->advance(Milliseconds{1'000});
        const auto* words = first.coach()->findChild<QLabel*>();
        QTRY_VERIFY(words->height() >= words->heightForWidth(words->width()));
        QVERIFY(first.coach()->rect().contains(first.gotIt()->geometry()));
        const QRect card = first.inBoard(*first.coach());
        QVERIFY(first.board().rect().contains(card));
        QTRY_VERIFY(
            !first.inBoard(*first.coach()).intersects(first.inBoard(*first.board().findChild<StatusBanner*>())));
    }

    void itsButtonIsSeenAtOnce_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : {100, 200, 250})
            QTest::addRow("%d", percent) << percent;
    }
    void itsButtonIsSeenAtOnce()
    {
        QFETCH(int, percent);
        FirstDrill first;
        first.rig.theme.setTextZoom(percent);
        first.rig.window->resize(1024, 740);
        first.rig.reachIncident();
        QTRY_VERIFY(first.coach()->isVisible());
        QTRY_COMPARE(first.gotIt()->visibleRegion().boundingRect(), first.gotIt()->rect());
    }
};

QUIET_TEST_MAIN(TestLimitCoach)
#include "tst_limitcoach.moc"
