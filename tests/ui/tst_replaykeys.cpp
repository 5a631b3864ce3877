// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/keysofreplay.h"
#include "tests/ui/support/keyrows.h"
#include "tests/ui/support/lookup.h"
#include "tests/ui/support/openedguide.h"
#include "tests/ui/support/quietlog.h"
#include "ui/charts/activitychart.h"
#include "ui/guide/guidewindow.h"
#include "ui/presenters/serverwording.h"
#include "ui/widgets/sessionpanel.h"
#include "ui/widgets/timeslider.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QTest>

using namespace stormlab;

/// The keys of a replay, each pressed in its window.
class TestReplayKeys : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

private Q_SLOTS:
    void cleanup()
    {
        delete openedGuide();
        QCOMPARE(m_log.take(), QStringList());
    }

    void eachKeyDoesWhatTheListSays_data() { addKeyRows(KeyWindow::Replay); }
    void eachKeyDoesWhatTheListSays()
    {
        QFETCH(const int, key);
        QFETCH(const QKeySequence, sequence);
        ReplayRig rig;
        rig.open();
        rig.window->clock().seek(replayStart);
        QTRY_COMPARE(partOf<ActivityChart>(rig)->until(), replayStart);
        searchField(rig)->setText(QStringLiteral("the"));
        QWidget* listener = prepareInReplay(rig, static_cast<Key>(key));
        QVERIFY(!happenedInReplay(rig, static_cast<Key>(key)));
        pressKey(listener, static_cast<Key>(key), sequence);
        QTRY_VERIFY(happenedInReplay(rig, static_cast<Key>(key)));
    }

    // After all of them: a key that is listed and was never pressed is worse than none.
    void noKeyOfTheListIsLeftUnpressed() { QCOMPARE(keysNotPressed(KeyWindow::Replay), QStringList()); }

    void aReplayBeginsWithTheKeyboardAtItsPosition()
    {
        ReplayRig rig;
        rig.open();
        rig.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(rig.window));
        QCOMPARE(QApplication::focusWidget(), namedFrom<TimeSlider>(*rig.window, "Position in the recording"));
    }

    void theKeyOfTheEventsBringsTheChosenOneIntoView()
    {
        ReplayRig rig;
        rig.open();
        goTo(rig, recordedDrill().back().time);
        rig.window->page().docks().goTo(Key::PaneEvents);
        auto* events = qobject_cast<QTableView*>(QApplication::focusWidget());
        QVERIFY(events != nullptr);
        events->setCurrentIndex(events->model()->index(0, 0));
        searchField(rig)->setFocus();
        events->scrollToBottom();
        const auto isSeen = [events] {
            return events->viewport()->rect().contains(events->visualRect(events->currentIndex()).center());
        };
        QVERIFY(!isSeen());
        QTest::keySequence(rig.window, keySequences(Key::PaneEvents).first());
        QTRY_VERIFY(events->hasFocus() && isSeen());
    }

    void keysOfAllWindowsWorkHereToo()
    {
        ReplayRig rig;
        rig.open();
        QTest::keySequence(rig.window, keySequences(Key::PaneEvents).first());
        QTRY_VERIFY(paneHasFocus(rig, Key::PaneEvents));
        QTest::keySequence(rig.window, keySequences(Key::OpenRecording).first());
        QTRY_VERIFY(rig.window->findChild<QFileDialog*>() != nullptr);
        const auto* filter = partOf<SessionPanel>(rig)->findChild<QLineEdit*>();
        QVERIFY2(!filter->toolTip().contains(QStringLiteral("Ctrl+F")), "that finds events here");
    }

    void theMenuSaysWhyThereIsNoServer()
    {
        ReplayRig rig;
        rig.open();
        const QMenu* psql = nullptr;
        for (const QMenu* each : rig.window->findChildren<QMenu*>()) {
            if (each->title() == QStringLiteral("psq&l"))
                psql = each;
        }
        QVERIFY(psql != nullptr && psql->isEnabled());
        QCOMPARE(psql->actions().size(), 1);
        QCOMPARE(psql->actions().constFirst()->text(), whyNoServer(DrillState::Replay));
        QVERIFY2(psql->actions().constFirst()->isEnabled(), "or the keyboard would pass over it");
    }

    void aChartHearsItsOwnKeys()
    {
        ReplayRig rig;
        rig.open();
        rig.window->clock().seek(replayStart);
        auto* chart = rig.window->page().findChild<ActivityChart*>();
        QTRY_COMPARE(chart->until(), replayStart);
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Left);
        QTest::keyClick(chart, Qt::Key_Left);
        QCOMPARE(rig.window->clock().playback().position, replayStart);
        QVERIFY(chart->timeCursor());
        const DrillTime cursor = *chart->timeCursor();
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(rig.window->clock().playback().position, cursor);
    }

    void lettersAreTypedIntoFields()
    {
        ReplayRig rig;
        rig.open();
        QTest::keySequence(rig.window, keySequences(Key::ReplayFind).first());
        QTRY_VERIFY(typesIn("Find in events and statements"));
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QTest::keyClicks(field, QStringLiteral("b [.,] <>/ "));
        QCOMPARE(field->text(), QStringLiteral("b [.,] <>/ "));
        QVERIFY(!rig.window->clock().playback().playing);
        QVERIFY(rig.window->bookmarks().bookmarks().empty());
    }
};

QUIET_TEST_MAIN(TestReplayKeys)
#include "tst_replaykeys.moc"
