// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/domain/scenario.h"
#include "core/runtime/drill/drillcontroller.h"
#include "core/runtime/preferences.h"
#include "ui/drillquestions.h"
#include "ui/engineoffers.h"
#include "ui/pages/drillactions.h"
#include "ui/quitting.h"
#include "ui/theme.h"
#include "ui/widgets/sqlsession.h"

#include <QMainWindow>
#include <QTimer>

#include <functional>
#include <map>
#include <string>
#include <vector>

class QStackedWidget;

namespace stormlab
{

class Classroom;
class ComputerProbe;
class DebriefPage;
class DemonstrationOpener;
class DrillPage;
class MainMenus;
class ProgressPage;
class ProgressStore;
class ProgressWiring;
class RecentFilesMenu;
class RecordingOpener;
class RecordingsPage;
class StartPage;
class UndoLine;

/// What the window works with. All of it must outlive the window.
struct MainWindowParts {
    Theme& theme;
    DrillController& controller;
    ComputerProbe& probe;
    Preferences& preferences;
    RecordingOpener& recordings;
    ProgressStore& progress;
    SqlSessionFactory makeSession;
    QString recordingFolder; ///< where drills are kept
    std::vector<Scenario> scenarios;
    DrillController::DrillOptions options;
    /// Opens a terminal with psql.
    std::function<Result<void>(const ServerAccess&)> openTerminal;
    /// Where the drill's control socket is; empty when there is none.
    std::function<std::string()> controlSocket;
    /// Keeps what a person chose in the window, which from then on counts more than how the program was started.
    std::function<void(const EnginePreferences&)> preferEngines;
    /// The recordings that scenarios bring along, by the scenario's id.
    std::map<std::string, QString> samples{};
    /// Tells what the calendar says: milliseconds since 1970 in UTC.
    std::function<Milliseconds()> now{};
    std::string drillId{};                ///< of this program's drills, as newDrillId() makes it
    std::function<QString()> recording{}; ///< the file of the present or last drill; empty where there is none
    std::map<std::string, QString> demonstrations{}; ///< that scenarios bring along, by the scenario's id
    DemonstrationOpener* demonstrator = nullptr;     ///< opens them; nullptr where there are none
};

/// The window: start page, drill page, debrief, the drills that were recorded, and the menus over them.
class MainWindow : public QMainWindow, public AskingWindow
{
    Q_OBJECT

public:
    explicit MainWindow(MainWindowParts parts, QWidget* parent = nullptr);
    ~MainWindow() override;

    void startScenario(const QString& id);
    /// Begins a drill; a scenario need not be one of the list.
    void start(const Scenario& scenario);
    [[nodiscard]] DrillPage& drillPage() { return *m_drill; }
    [[nodiscard]] RecordingsPage& recordingsPage() { return *m_recordings; }
    [[nodiscard]] ProgressPage& progressPage() { return *m_progress; }
    /// Whether the last drill has a recording to lead to may have changed.
    void tellRecorded();
    /// A recording has come to its end: where they are listed, it is.
    void recordingsChanged();
    [[nodiscard]] Classroom& classroom() { return *m_classroom; }
    [[nodiscard]] DrillActions& actions() { return m_actions; }

    enum class Page { Start, Drill, Debrief, Recordings, Progress };
    [[nodiscard]] Page page() const;

    bool askBeforeClosing(const std::function<void()>& agreed) override;
    void closeUnasked() override { m_unasked = true; }

protected:
    /// A running drill is ended first, which is asked where something would be lost: the window stays until its sandbox
    /// is gone, and never waits for it.
    void closeEvent(QCloseEvent* event) override;
    /// The computer is looked at when somebody sees what was found: who replays a recording needs no engine.
    void showEvent(QShowEvent* event) override;

private:
    void connectController();
    void connectPages();
    void connectMenus();
    void connectProgress();
    void connectClassroom();
    void connectFootLines(const RecentFilesMenu& recent);
    void show(Page page);
    void giveKeyboard(Page before);
    void onState(DrillState state);
    void onStopped();
    void onFailed(const Error& error);
    void onLeftBehind(const Error& what);
    void again();
    void finish();
    void tell(const Error& error);
    void restore();
    void save();
    void updateTitle();

    MainWindowParts m_parts;
    DrillActions m_actions;
    EngineOffers m_engines;
    QStackedWidget* m_pages;
    StartPage* m_start;
    DrillPage* m_drill;
    DebriefPage* m_debrief;
    RecordingsPage* m_recordings;
    ProgressPage* m_progress;
    ProgressWiring* m_progressWiring;
    MainMenus* m_menus;
    Classroom* m_classroom;
    UndoLine* m_undo;
    DrillQuestions m_questions;
    Page m_beforeProgress = Page::Start;
    bool m_alive = false; ///< a drill has a sandbox, or is still removing it
    bool m_closing = false;
    bool m_unasked = false; ///< closes without a question
    bool m_probed = false;
    QTimer m_patience; ///< with a sandbox that cannot be removed, the window closes all the same
};

} // namespace stormlab
