// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/drill/playback.h"
#include "ui/pages/drillfeed.h"
#include "ui/pages/panedocks.h"
#include "ui/pages/rangeactions.h"
#include "ui/pages/recordingload.h"

#include <QMainWindow>

#include <functional>

namespace stormlab
{

class Board;
class BookmarkList;
class BookmarksPanel;
class BriefPanel;
class ChartRoom;
class ClientSettingsPanel;
class DrillController;
class ElidedLabel;
class EventsPanel;
class FindBar;
class GivenDiagnoses;
class PlaybackClock;
class PoolerPanel;
class ReplayActions;
class Theme;
class ToneLabel;
class TransportBar;

/// A recording as a drill page: the same board and docks, driven by the playhead. Everything that it tells is left of
/// it; what could be asked of a running drill only is not there.
class ReplayPage : public QMainWindow
{
    Q_OBJECT

public:
    struct Parts {
        DrillController& controller;
        PlaybackClock& clock;
        BookmarkList& bookmarks;
        ReplayActions& actions;
    };
    ReplayPage(const Theme& theme, const Parts& parts, QWidget* parent = nullptr);

    /// The controller's recording is another one. `title`: what is shown, in a line; `note`: what it lacks, may be
    /// empty; `loading`: absent when all of it is there.
    void begin(const QString& title, const QString& note, std::optional<RecordingLoad> loading = {});
    /// Gives the keyboard to the position in the recording: whoever replays moves it first, and no key of a replay
    /// means something else there.
    void goToPosition();
    /// Whether a question stands above the page, and needs the room of what is not played with meanwhile.
    void setAsked(bool asked);
    /// The controller's recording has grown. `loading`: as above.
    void grow(std::optional<RecordingLoad> loading);
    /// Nothing more will be read of it. `note`: what it lacks.
    void endReading(const QString& note);
    [[nodiscard]] PaneDocks& docks() { return m_docks; }
    [[nodiscard]] const DrillFeed& feed() const { return m_feed; }
    [[nodiscard]] Board& board() { return *m_board; }
    [[nodiscard]] VisibleRange& range() { return m_feed.range(); }
    [[nodiscard]] RangeActions& rangeActions() { return m_rangeActions; }

Q_SIGNALS:
    /// What follows is not to be read.
    void readingStopped();
    /// A bookmark was removed; `bringBack` undoes that.
    void undoOffered(const QString& says, const std::function<void()>& bringBack);

protected:
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* head();
    void addTransport();
    void connectParts();
    void connectRange();
    void setMap();
    [[nodiscard]] PlaybackMap map();
    /// Of the whole recording, as far as it has been read.
    [[nodiscard]] const std::vector<DrillTime>& marksOfAll();
    void takeBookmarks();
    void addBookmark();
    void removeBookmark(std::size_t place);
    void refresh();
    void refreshTold();
    void find(int direction);
    void tellNotFound(int direction);
    void showLimits();
    void mask();

    const Theme& m_theme;
    Parts m_parts;
    DrillFeed m_feed;
    RangeActions m_rangeActions;
    PlaybackMapper m_mapper;
    std::vector<DrillTime> m_marks; ///< of the first so many told events
    std::size_t m_markedTold = 0;
    std::optional<RecordingLoad> m_loading;
    QString m_name; ///< of the recording, with its file
    FindBar* m_find;
    ElidedLabel* m_title;
    ToneLabel* m_note;
    Board* m_board;
    TransportBar* m_transport;
    BriefPanel* m_brief;
    GivenDiagnoses* m_diagnoses;
    ClientSettingsPanel* m_clients;
    EventsPanel* m_events;
    BookmarksPanel* m_bookmarks;
    PoolerPanel* m_pooler;
    PaneDocks m_docks;
    ChartRoom* m_room = nullptr;
    Playback m_beforePick;     ///< how it played when a moment was picked in a chart
    std::uint64_t m_found = 0; ///< sequence of the event that was found last; 0: none
    std::optional<std::size_t> m_shownTold;
    std::optional<Limits> m_shownLimits;
};

} // namespace stormlab
