// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/drill/drillcontroller.h"
#include "core/runtime/drill/playbackclock.h"
#include "core/runtime/recording/bookmarklist.h"
#include "core/runtime/recording/bookmarks.h"
#include "core/runtime/recording/recordingloader.h"
#include "core/runtime/report/debriefreport.h"
#include "core/runtime/report/reportformat.h"
#include "ui/pages/replayactions.h"
#include "ui/theme.h"

#include <QList>
#include <QMainWindow>

#include <functional>
#include <memory>
#include <string>

class QMenu;
class QPrinter;

namespace stormlab
{

class DebriefExport;
class DebriefPrint;
class Preferences;
class RecordingOpener;
class ReplayPage;
class ReplaySource;
class UndoLine;

/// A window on one recording: replay page and menus. It has a controller of its own, so that any number of them can be
/// open beside a running drill.
class ReplayWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Everything must outlive the window.
    ReplayWindow(Theme& theme, Preferences& preferences, RecordingOpener& opener, QWidget* parent = nullptr);
    ~ReplayWindow() override;

    struct Content {
        QString path;
        Scenario scenario;
        QString note; ///< what the replay lacks; may be empty
        RecordingPart beginning;
        std::vector<Bookmark> bookmarks;
        bool keepsBookmarks = true;              ///< false: their file could not be read
        std::unique_ptr<RecordingLoader> rest{}; ///< of what follows the beginning; nullptr where nothing does
    };
    /// What is being typed into a bookmark becomes its text.
    void endTyping();
    /// Shows the recording from its beginning, and takes in the rest as it is read. Once.
    void begin(Content content);

    [[nodiscard]] ReplayPage& page() { return *m_page; }
    /// Of the recording.
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] PlaybackClock& clock() { return m_clock; }
    [[nodiscard]] BookmarkList& bookmarks() { return m_bookmarks; }
    [[nodiscard]] ReplayActions& actions() { return m_actions; }
    [[nodiscard]] QMenu& playbackMenu() { return *m_playbackMenu; }
    [[nodiscard]] DebriefPrint& printer() { return *m_print; }
    /// Reads the debrief from the file, and prints it there.
    void printOn(const std::shared_ptr<QPrinter>& printer);
    /// Whether loaded() has been told.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

Q_SIGNALS:
    /// All that can be read of the recording has been read.
    void loaded();

protected:
    /// What is being typed is a bookmark's too: the window closes when the last change is saved, and stays where that
    /// fails.
    void closeEvent(QCloseEvent* event) override;

private:
    void take(const RecordingPart& part);
    void endLoading(const std::string& missing);
    void stopReading();
    void connectBookmarks();
    void buildRecordingMenu();
    void buildPlaybackMenu();
    void buildViewMenu();
    void buildHelpMenu();
    void exportDebrief(ReportFormat format);
    void printDebrief();
    /// From the file, on another thread, while a line says how far it is.
    void readReport(const std::function<void(const LateReport&)>& then);
    QAction* addKey(Key key, const QString& text, const std::function<void()>& does);

    Theme& m_theme;
    Preferences& m_preferences;
    RecordingOpener& m_opener;
    QString m_path; ///< of the recording
    DrillController m_controller;
    PlaybackClock m_clock;
    BookmarkList m_bookmarks;
    ReplayActions m_actions;
    QList<QAction*> m_everywhere; ///< what can be done from board and strip of presenter mode too
    QMenu* m_playbackMenu = nullptr;
    ReplayPage* m_page;
    DebriefExport* m_export;
    DebriefPrint* m_print;
    UndoLine* m_undo;
    ReplaySource* m_source = nullptr; ///< the controller's
    std::unique_ptr<RecordingLoader> m_rest;
    bool m_loaded = false;
    bool m_closing = false; ///< as soon as the bookmarks are saved
};

} // namespace stormlab
