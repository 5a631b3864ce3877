// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/keyrows.h"
#include "tests/ui/support/lookup.h"
#include "tests/ui/support/openedguide.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/replayrig.h"
#include "ui/charts/activitychart.h"
#include "ui/guide/guidewindow.h"
#include "ui/pages/board.h"
#include "ui/pages/replaypage.h"
#include "ui/presentermode/presentermenu.h"
#include "ui/presenters/serverwording.h"
#include "ui/widgets/bookmarkspanel.h"
#include "ui/widgets/findbar.h"
#include "ui/widgets/keylistdialog.h"
#include "ui/widgets/paneldock.h"
#include "ui/widgets/preferencesdialog.h"
#include "ui/widgets/sessiondetails.h"
#include "ui/widgets/sessionpanel.h"
#include "ui/widgets/timeslider.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

constexpr DrillTime start{30'000};
constexpr DrillTime bookmarked{12'345};

DrillTime tenth()
{
    return recordedDrill().back().time / 10;
}

bool paneHasFocus(const ReplayRig& rig, Key pane)
{
    const auto& panes = rig.window->page().docks().panes();
    return std::any_of(panes.begin(), panes.end(), [&](const PaneDocks::Pane& each) {
        return each.key == pane && each.dock->isAncestorOf(QApplication::focusWidget());
    });
}

bool typesIn(const char* field)
{
    const auto* edit = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    return edit != nullptr && edit->accessibleName() == QLatin1String(field);
}

/// The window of one of the other places that hear keys.
template <typename Widget>
Widget* partOf(const ReplayRig& rig)
{
    return rig.window->page().findChild<Widget*>();
}

QLineEdit* searchField(const ReplayRig& rig)
{
    return partOf<FindBar>(rig)->findChild<QLineEdit*>();
}

/// Whether a key that is not of the playhead has done what it is for.
bool happenedBeside(const ReplayRig& rig, Key key)
{
    const DrillTime position = rig.window->clock().playback().position;
    switch (key) {
    case Key::Help:
        return openedGuide() != nullptr;
    case Key::PresenterBoard:
        return rig.window->findChild<PresenterMenu*>()->board() != nullptr;
    case Key::PresenterStrip:
        return rig.window->findChild<PresenterMenu*>()->strip() != nullptr;
    case Key::Keys:
        return rig.window->findChild<KeyListDialog*>() != nullptr;
    case Key::Preferences:
        return rig.window->findChild<PreferencesDialog*>() != nullptr;
    case Key::FullScreen:
        return rig.window->isFullScreen();
    case Key::OpenRecording:
        return rig.window->findChild<QFileDialog*>() != nullptr;
    case Key::Undo:
        return !rig.window->bookmarks().bookmarks().empty();
    case Key::Print: // a computer without a printer says so
        return rig.window->findChild<QPrintDialog*>() != nullptr || rig.window->findChild<QMessageBox*>() != nullptr;
    case Key::Close:
    case Key::Quit:
        return !rig.window || !rig.window->isVisible();
    case Key::SessionDetails:
        return rig.window->findChild<SessionDetails*>() != nullptr;
    case Key::RowsCopy:
        return QApplication::clipboard()->text().contains(QLatin1Char('\t'));
    case Key::ChartBack:
    case Key::ChartForward:
    case Key::ChartFarBack:
    case Key::ChartFarForward:
    case Key::ChartFirst:
    case Key::ChartLast:
        return partOf<ActivityChart>(rig)->timeCursor().has_value();
    case Key::TimeIn:
        return rig.window->page().range().chosen().has_value();
    case Key::TimeOut:
    case Key::TimeWhole:
        return rig.window->page().range().isWhole();
    case Key::TimeUsual:
        return rig.window->page().range().isUsual();
    case Key::ChartLeave:
        return !partOf<ActivityChart>(rig)->timeCursor().has_value();
    case Key::ChartTable:
        return !partOf<ActivityChart>(rig)->isVisible();
    case Key::ChartPick:
    case Key::EventGo:
    case Key::FindBackward:
        return position < start;
    case Key::ButtonPress:
        return rig.window->clock().playback().playing;
    case Key::FindOnward:
        return position > start;
    case Key::FindLeave:
        return !searchField(rig)->hasFocus();
    case Key::PaneBookmarks:
        return paneHasFocus(rig, key);
    case Key::BookmarkGo:
        return position == bookmarked;
    case Key::BookmarkRemove:
        return rig.window->bookmarks().bookmarks().empty();
    default:
        return happenedToTheme(rig.theme, key);
    }
}

/// Brings the window where the key means something, and gives what must hear it.
QWidget* prepare(ReplayRig& rig, Key key)
{
    switch (key) {
    case Key::TextLarger:
    case Key::TextSmaller:
    case Key::TextUsual:
    case Key::PresenterNames:
    case Key::PresenterAnswers:
    case Key::PresenterScores:
    case Key::PresenterHints:
        prepareTheme(rig.theme, key);
        return rig.window;
    case Key::SessionDetails:
    case Key::RowsCopy: {
        QApplication::clipboard()->clear();
        auto* table = partOf<SessionPanel>(rig)->findChild<QTreeView*>();
        table->setCurrentIndex(table->model()->index(0, 0));
        table->setFocus();
        return table;
    }
    case Key::ChartPick:
    case Key::ChartLeave:
        rig.window->page().board().setTimeCursor(start - 10s);
        [[fallthrough]];
    case Key::ChartBack:
    case Key::ChartForward:
    case Key::ChartFarBack:
    case Key::ChartFarForward:
    case Key::ChartFirst:
    case Key::ChartLast:
        partOf<ActivityChart>(rig)->setFocus();
        return partOf<ActivityChart>(rig);
    case Key::EventGo: {
        rig.window->page().docks().goTo(Key::PaneEvents);
        auto* events = qobject_cast<QTableView*>(QApplication::focusWidget());
        events->setCurrentIndex(events->model()->index(0, 0));
        return events;
    }
    case Key::ButtonPress: {
        auto* play = buttonWith(rig.window->page(), QStringLiteral("Play"));
        play->setFocus();
        return play;
    }
    case Key::FindOnward:
    case Key::FindBackward:
    case Key::FindLeave:
        searchField(rig)->setFocus();
        return searchField(rig);
    case Key::BookmarkGo:
    case Key::BookmarkRemove: {
        rig.window->bookmarks().add(bookmarked);
        rig.window->page().docks().goTo(Key::PaneBookmarks);
        auto* table = partOf<BookmarksPanel>(rig)->findChild<QTableWidget*>();
        table->setCurrentCell(0, 0);
        table->setFocus();
        return table;
    }
    case Key::TimeUsual:
        rig.window->page().range().showWhole();
        return rig.window;
    case Key::Undo:
        rig.window->bookmarks().add(bookmarked);
        Q_EMIT partOf<BookmarksPanel>(rig)->removeRequested(0);
        return rig.window;
    default:
        return rig.window;
    }
}

bool happened(const ReplayRig& rig, Key key)
{
    const Playback& playback = rig.window->clock().playback();
    const PlaybackMap& map = rig.window->clock().map();
    switch (key) {
    case Key::ReplayPlay:
        return playback.playing;
    case Key::ReplayBack:
        return playback.position == start - 5s;
    case Key::ReplayForward:
        return playback.position == start + 5s;
    case Key::ReplayFarBack:
        return playback.position == start - tenth();
    case Key::ReplayFarForward:
        return playback.position == start + tenth();
    case Key::ReplaySampleBack:
    case Key::ReplaySampleForward:
        return playback.position != start && (playback.position < start) == (key == Key::ReplaySampleBack) &&
               std::binary_search(map.samples.begin(), map.samples.end(), playback.position);
    case Key::ReplayMarkBack:
        return playback.position < start && std::binary_search(map.marks.begin(), map.marks.end(), playback.position);
    case Key::ReplayMarkForward:
        return playback.position > start && std::binary_search(map.marks.begin(), map.marks.end(), playback.position);
    case Key::ReplaySlower:
        return playback.speed < realTimeSpeed;
    case Key::ReplayFaster:
        return playback.speed > realTimeSpeed;
    case Key::ReplayBegin:
        return playback.position == map.begin;
    case Key::ReplayEnd:
        return playback.position == map.end && playback.following;
    case Key::ReplayBookmark:
        return rig.window->bookmarks().moments() == std::vector<DrillTime>{start};
    case Key::ReplayFind:
        return typesIn("Find in events and statements");
    case Key::ReplayFindNext:
        return playback.position > start;
    case Key::ReplayFindPrevious:
        return playback.position < start;
    default:
        return happenedBeside(rig, key);
    }
}

} // namespace

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
        rig.window->clock().seek(start);
        QTRY_COMPARE(partOf<ActivityChart>(rig)->until(), start);
        searchField(rig)->setText(QStringLiteral("the"));
        QWidget* listener = prepare(rig, static_cast<Key>(key));
        QVERIFY(!happened(rig, static_cast<Key>(key)));
        pressKey(listener, static_cast<Key>(key), sequence);
        QTRY_VERIFY(happened(rig, static_cast<Key>(key)));
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
        rig.window->clock().seek(start);
        auto* chart = rig.window->page().findChild<ActivityChart*>();
        QTRY_COMPARE(chart->until(), start);
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Left);
        QTest::keyClick(chart, Qt::Key_Left);
        QCOMPARE(rig.window->clock().playback().position, start);
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
