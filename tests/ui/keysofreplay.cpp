// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/keysofreplay.h"

#include "tests/ui/support/keyrows.h"
#include "tests/ui/support/lookup.h"
#include "tests/ui/support/openedguide.h"
#include "ui/charts/activitychart.h"
#include "ui/guide/guidewindow.h"
#include "ui/pages/board.h"
#include "ui/presentermode/presentermenu.h"
#include "ui/widgets/bookmarkspanel.h"
#include "ui/widgets/findbar.h"
#include "ui/widgets/keylistdialog.h"
#include "ui/widgets/paneldock.h"
#include "ui/widgets/preferencesdialog.h"
#include "ui/widgets/sessiondetails.h"
#include "ui/widgets/sessionpanel.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTreeView>

#include <algorithm>

using namespace std::chrono_literals;

namespace stormlab
{

namespace
{

constexpr DrillTime bookmarked{12'345};

DrillTime tenth()
{
    return recordedDrill().back().time / 10;
}

/// Whether a key of a list, of finding or of a button has done what it is for.
bool happenedInList(const ReplayRig& rig, Key key)
{
    const DrillTime position = rig.window->clock().playback().position;
    switch (key) {
    case Key::SessionDetails:
        return rig.window->findChild<SessionDetails*>() != nullptr;
    case Key::RowsCopy:
        return QApplication::clipboard()->text().contains(QLatin1Char('\t'));
    case Key::EventGo:
    case Key::FindBackward:
        return position < replayStart;
    case Key::ButtonPress:
        return rig.window->clock().playback().playing;
    case Key::FindOnward:
        return position > replayStart;
    case Key::FindLeave:
        return !searchField(rig)->hasFocus();
    case Key::ReplayFind:
        return typesIn("Find in events and statements");
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

/// As well of the charts and the range of time that they show.
bool happenedInChart(const ReplayRig& rig, Key key)
{
    const ActivityChart& chart = *partOf<ActivityChart>(rig);
    switch (key) {
    case Key::ChartBack:
    case Key::ChartForward:
    case Key::ChartFarBack:
    case Key::ChartFarForward:
    case Key::ChartFirst:
    case Key::ChartLast:
        return chart.timeCursor().has_value();
    case Key::ChartLeave:
        return !chart.timeCursor().has_value();
    case Key::ChartTable:
        return !chart.isVisible();
    case Key::ChartPick:
        return rig.window->clock().playback().position < replayStart;
    case Key::TimeIn:
        return rig.window->page().range().chosen().has_value();
    case Key::TimeOut:
    case Key::TimeWhole:
        return rig.window->page().range().isWhole();
    case Key::TimeUsual:
        return rig.window->page().range().isUsual();
    default:
        return happenedInList(rig, key);
    }
}

/// As well of the window, and of those that it opens.
bool happenedBeside(const ReplayRig& rig, Key key)
{
    switch (key) {
    case Key::Close:
    case Key::Quit:
        return !rig.window || !rig.window->isVisible();
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
    default:
        return happenedInChart(rig, key);
    }
}

QWidget* prepareSession(const ReplayRig& rig)
{
    QApplication::clipboard()->clear();
    auto* table = partOf<SessionPanel>(rig)->findChild<QTreeView*>();
    table->setCurrentIndex(table->model()->index(0, 0));
    table->setFocus();
    return table;
}

QWidget* prepareEvent(const ReplayRig& rig)
{
    rig.window->page().docks().goTo(Key::PaneEvents);
    auto* events = qobject_cast<QTableView*>(QApplication::focusWidget());
    events->setCurrentIndex(events->model()->index(0, 0));
    return events;
}

QWidget* prepareBookmark(const ReplayRig& rig)
{
    rig.window->bookmarks().add(bookmarked);
    rig.window->page().docks().goTo(Key::PaneBookmarks);
    auto* table = partOf<BookmarksPanel>(rig)->findChild<QTableWidget*>();
    table->setCurrentCell(0, 0);
    table->setFocus();
    return table;
}

QWidget* prepareChart(const ReplayRig& rig, Key key)
{
    if (key == Key::ChartPick || key == Key::ChartLeave)
        rig.window->page().board().setTimeCursor(replayStart - 10s);
    partOf<ActivityChart>(rig)->setFocus();
    return partOf<ActivityChart>(rig);
}

QWidget* prepareButton(const ReplayRig& rig)
{
    auto* play = buttonWith(rig.window->page(), QStringLiteral("Play"));
    play->setFocus();
    return play;
}

} // namespace

QLineEdit* searchField(const ReplayRig& rig)
{
    return partOf<FindBar>(rig)->findChild<QLineEdit*>();
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

QWidget* prepareInReplay(ReplayRig& rig, Key key)
{
    if (key >= Key::ChartBack && key <= Key::ChartPick)
        return prepareChart(rig, key);
    switch (key) {
    case Key::SessionDetails:
    case Key::RowsCopy:
        return prepareSession(rig);
    case Key::EventGo:
        return prepareEvent(rig);
    case Key::ButtonPress:
        return prepareButton(rig);
    case Key::FindOnward:
    case Key::FindBackward:
    case Key::FindLeave:
        searchField(rig)->setFocus();
        return searchField(rig);
    case Key::BookmarkGo:
    case Key::BookmarkRemove:
        return prepareBookmark(rig);
    case Key::TimeUsual:
        rig.window->page().range().showWhole();
        return rig.window;
    case Key::Undo:
        rig.window->bookmarks().add(bookmarked);
        Q_EMIT partOf<BookmarksPanel>(rig)->removeRequested(0);
        return rig.window;
    default:
        prepareTheme(rig.theme, key);
        return rig.window;
    }
}

bool happenedInReplay(const ReplayRig& rig, Key key)
{
    const Playback& playback = rig.window->clock().playback();
    const PlaybackMap& map = rig.window->clock().map();
    const bool moved = playback.position != replayStart;
    const bool isBack = playback.position < replayStart;
    switch (key) {
    case Key::ReplayPlay:
        return playback.playing;
    case Key::ReplayBack:
        return playback.position == replayStart - 5s;
    case Key::ReplayForward:
        return playback.position == replayStart + 5s;
    case Key::ReplayFarBack:
        return playback.position == replayStart - tenth();
    case Key::ReplayFarForward:
        return playback.position == replayStart + tenth();
    case Key::ReplaySampleBack:
    case Key::ReplaySampleForward:
        return moved && isBack == (key == Key::ReplaySampleBack) &&
               std::binary_search(map.samples.begin(), map.samples.end(), playback.position);
    case Key::ReplayMarkBack:
    case Key::ReplayMarkForward:
        return moved && isBack == (key == Key::ReplayMarkBack) &&
               std::binary_search(map.marks.begin(), map.marks.end(), playback.position);
    case Key::ReplaySlower:
        return playback.speed < realTimeSpeed;
    case Key::ReplayFaster:
        return playback.speed > realTimeSpeed;
    case Key::ReplayBegin:
        return playback.position == map.begin;
    case Key::ReplayEnd:
        return playback.position == map.end && playback.following;
    case Key::ReplayBookmark:
        return rig.window->bookmarks().moments() == std::vector<DrillTime>{replayStart};
    case Key::ReplayFindNext:
    case Key::ReplayFindPrevious:
        return moved && isBack == (key == Key::ReplayFindPrevious);
    default:
        return happenedBeside(rig, key);
    }
}

} // namespace stormlab
