// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/keys/keytable.h"
#include "ui/presentermode/presenterparts.h"

#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QMainWindow;
class QMenu;

namespace stormlab
{

class DrillActions;
class DrillPage;
class Masking;
class Preferences;
class RangeActions;
class RecentFiles;
class RecentFilesMenu;
class Theme;

/// The menus of the main window and the keys that are installed with them. What they choose they say by a signal; the
/// window does it. Main thread.
class MainMenus : public QObject
{
    Q_OBJECT

public:
    /// Adds the menus to the window's menu bar. All of the arguments must outlive the window's menus.
    MainMenus(QMainWindow& window, DrillActions& actions, DrillPage& drill, Theme& theme, Preferences& preferences);

    /// Presenter mode at the end of the view menu, and its badge.
    void addPresenter(PresenterParts parts);

    /// Adds the files that were opened last, beneath "Open recording…".
    RecentFilesMenu& addRecent(RecentFiles& files, const Masking& masking);
    /// Keys that mean something on the drill page alone are off on every other page.
    void setOnDrillPage(bool on);
    /// A debrief is shown, which can be printed.
    void setOnDebrief(bool on);

Q_SIGNALS:
    void recordingWanted();
    void preferencesWanted();
    void progressWanted();
    void printWanted();
    void paneWanted(Key pane);
    void filterWanted();
    void newClassWanted();
    void openClassWanted();
    void classBoardWanted();

private:
    void addDrillMenu(DrillActions& actions);
    void addViewMenu(DrillPage& drill, Theme& theme, Preferences& preferences);
    void addClassroomMenu();
    void addHelpMenu();
    [[nodiscard]] QMenu* addMenu(const QString& title);
    QAction* addKey(QMenu& menu, Key key, const QString& text, const std::function<void()>& does);

    QMainWindow& m_window;
    QMenu* m_view = nullptr;
    QList<QAction*> m_drillKeys;
    RangeActions* m_range = nullptr; ///< the drill page's
    QList<QAction*> m_everywhere;    ///< what can be done from board and strip of presenter mode too
    QMenu* m_drill = nullptr;
    QAction* m_print = nullptr;
    QAction* m_progress = nullptr; ///< a drill leaves no time for it
};

} // namespace stormlab
