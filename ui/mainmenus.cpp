// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainmenus.h"

#include "ui/finishedmenus.h"
#include "ui/guide/guidepages.h"
#include "ui/guide/guidewindow.h"
#include "ui/keys/keyshortcuts.h"
#include "ui/pages/drillactions.h"
#include "ui/pages/drillpage.h"
#include "ui/presentermode/presenterbadge.h"
#include "ui/presentermode/presentermenu.h"
#include "ui/quitting.h"
#include "ui/recentfiles.h"
#include "ui/textsizemenu.h"
#include "ui/thememenu.h"
#include "ui/widgets/aboutmessage.h"
#include "ui/widgets/keylistdialog.h"
#include "ui/widgets/paneldock.h"

#include <QMainWindow>
#include <QMenuBar>

#include <utility>

namespace stormlab
{

MainMenus::MainMenus(QMainWindow& window, DrillActions& actions, DrillPage& drill, Theme& theme,
                     Preferences& preferences)
    : QObject(&window), m_window(window)
{
    addDrillMenu(actions);
    addViewMenu(drill, theme, preferences);
    addClassroomMenu();
    addHelpMenu();
    finishMenus(*window.menuBar());
}

RecentFilesMenu& MainMenus::addRecent(RecentFiles& files, const Masking& masking)
{
    auto* recent = new RecentFilesMenu(files, masking, m_drill);
    m_drill->insertMenu(m_progress, recent);
    return *recent;
}

void MainMenus::setOnDrillPage(bool on)
{
    for (QAction* action : m_drillKeys)
        action->setEnabled(on);
    m_range->setOffered(on);
    m_progress->setEnabled(!on);
}

void MainMenus::setOnDebrief(bool on)
{
    m_print->setEnabled(on);
    m_print->setToolTip(on ? keyText(Key::Print) : tr("Finish a drill first: its debrief can be printed"));
    m_print->setStatusTip(m_print->toolTip());
}

void MainMenus::addDrillMenu(DrillActions& actions)
{
    QMenu* menu = addMenu(tr("&Drill"));
    m_drill = menu;
    menu->setToolTipsVisible(true);
    menu->addActions(
        {&actions.hint, &actions.diagnose, &actions.deploy, &actions.check, &actions.cancelCheck, &actions.finish});
    menu->addSeparator();
    QMenu* psql = menu->addMenu(tr("psq&l"));
    psql->setToolTipsVisible(true);
    psql->addActions(
        {&actions.noServer, &actions.copyPsql, &actions.copyUri, &actions.copyDsn, &actions.copyEnvironment});
    psql->addSeparator();
    psql->addAction(&actions.openTerminal);
    setGuidePage(*psql, QStringLiteral("console"));
    connect(&actions.noServer, &QAction::triggered, psql, [psql] { openGuide(psql); });
    menu->addSeparator();
    menu->addActions({&actions.reset, &actions.stop});
    menu->addSeparator();
    addKey(*menu, Key::OpenRecording, tr("&Open recording…"), [this] { Q_EMIT recordingWanted(); });
    m_print = addKey(*menu, Key::Print, tr("Pri&nt debrief…"), [this] { Q_EMIT printWanted(); });
    m_progress = addKey(*menu, Key::Progress, tr("&My progress"), [this] { Q_EMIT progressWanted(); });
    addKey(*menu, Key::Preferences, tr("&Preferences…"), [this] { Q_EMIT preferencesWanted(); });
    m_everywhere << addKey(*menu, Key::Quit, tr("&Quit"), [] { quitProgram(); });
}

void MainMenus::addViewMenu(DrillPage& drill, Theme& theme, Preferences& preferences)
{
    QMenu* menu = addMenu(tr("&View"));
    m_view = menu;
    for (const DrillPage::Pane& pane : drill.panes()) {
        QAction* action = addKey(*menu, pane.key, pane.dock->windowTitle().section(QLatin1Char(':'), 0, 0),
                                 [this, key = pane.key] { Q_EMIT paneWanted(key); });
        showWith(*action, *pane.dock->toggleViewAction());
        m_drillKeys << action;
    }
    m_drillKeys << addKey(*menu, Key::Filter, tr("&Filter sessions"), [this] { Q_EMIT filterWanted(); });
    menu->addSeparator();
    m_range = &drill.rangeActions();
    menu->addActions(m_range->all());
    menu->addSeparator();
    menu->addMenu(new ThemeMenu(theme, preferences, &m_window));
    auto* sizes = new TextSizeMenu(theme, preferences, &m_window);
    m_everywhere << sizes->actions();
    menu->addMenu(sizes);
    addKey(*menu, Key::FullScreen, tr("F&ull screen"),
           [this] { m_window.setWindowState(m_window.windowState() ^ Qt::WindowFullScreen); });
}

void MainMenus::addPresenter(PresenterParts parts)
{
    new PresenterBadge(parts.theme, m_window);
    parts.everywhere = m_everywhere;
    m_view->addMenu(new PresenterMenu(std::move(parts), m_window));
}

void MainMenus::addClassroomMenu()
{
    QMenu* menu = addMenu(tr("Cla&ssroom"));
    menu->addAction(tr("&Open class file…"), this, &MainMenus::openClassWanted);
    menu->addSeparator();
    menu->addAction(tr("&New class…"), this, &MainMenus::newClassWanted);
    menu->addAction(tr("Class &board…"), this, &MainMenus::classBoardWanted);
}

void MainMenus::addHelpMenu()
{
    QMenu* menu = addMenu(tr("&Help"));
    addKey(*menu, Key::Help, tr("&Guide"), [this] { openGuide(placeIn(m_window)); });
    addKey(*menu, Key::Keys, tr("&Keys"), [this] { openKeyList(KeyWindow::Drill, &m_window); });
    menu->addSeparator();
    menu->addAction(tr("&About Stormlab"), &m_window, [this] { openAbout(&m_window); });
}

QMenu* MainMenus::addMenu(const QString& title)
{
    return m_window.menuBar()->addMenu(title);
}

QAction* MainMenus::addKey(QMenu& menu, Key key, const QString& text, const std::function<void()>& does)
{
    auto* action = new QAction(text, &m_window);
    installKey(*action, key);
    connect(action, &QAction::triggered, this, does);
    menu.addAction(action);
    return action;
}

} // namespace stormlab
