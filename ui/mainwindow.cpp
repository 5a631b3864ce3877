// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "core/runtime/engines/computerprobe.h"
#include "ui/firstsize.h"
#include "ui/handoffactions.h"
#include "ui/pages/debriefpage.h"
#include "ui/pages/drillpage.h"
#include "ui/pages/recordingspage.h"
#include "ui/pages/startpage.h"
#include "ui/quitting.h"
#include "ui/recordingopener.h"
#include "ui/thememenu.h"
#include "ui/widgets/helpdialog.h"
#include "ui/widgets/keylistdialog.h"
#include "ui/widgets/messagebox.h"
#include "ui/widgets/paneldock.h"
#include "ui/widgets/preferencesdialog.h"
#include "ui/widgets/returnpress.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QStackedWidget>

#include <algorithm>
#include <chrono>
#include <utility>

namespace stormlab
{

namespace
{

constexpr QSize firstSize{1280, 800};
constexpr std::chrono::seconds longestClosing{30};

} // namespace

MainWindow::MainWindow(MainWindowParts parts, QWidget* parent)
    : QMainWindow(parent),
      m_parts(std::move(parts)),
      m_actions(m_parts.controller),
      m_engines(m_parts.probe, m_parts.preferences, m_parts.preferEngines, this),
      m_pages(new QStackedWidget(this)),
      m_start(new StartPage(m_parts.theme, m_parts.probe, this)),
      m_drill(new DrillPage(m_parts.theme, m_parts.controller, m_actions, m_parts.makeSession, this)),
      m_debrief(new DebriefPage(m_parts.theme, this)),
      m_recordings(new RecordingsPage(m_parts.theme, m_parts.recordingFolder, m_parts.scenarios, this))
{
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_drill);
    m_pages->addWidget(m_debrief);
    m_pages->addWidget(m_recordings);
    setCentralWidget(m_pages);
    m_start->setScenarios(m_parts.scenarios, m_parts.samples);
    buildDrillMenu();
    buildViewMenu();
    buildHelpMenu();
    connectController();
    connectHandOff(
        *this, m_actions,
        {m_parts.controller, m_parts.openTerminal, m_parts.controlSocket, [this](const Error& error) { tell(error); }});
    connectPages();
    m_parts.recordings.acceptDrops(this);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &MainWindow::onStopped);
    restore();
    show(Page::Start);
}

MainWindow::~MainWindow() = default;

void MainWindow::connectPages()
{
    connect(m_start, &StartPage::startRequested, this, &MainWindow::startScenario);
    connect(m_start, &StartPage::recordingRequested, this, [this] { m_parts.recordings.choose(this); });
    connect(m_start, &StartPage::sampleRequested, this,
            [this](const QString& path) { m_parts.recordings.watch(path, this); });
    connect(m_start, &StartPage::drillsRequested, this, [this] { show(Page::Recordings); });
    connect(m_start, &StartPage::engineChosen, &m_engines, &EngineOffers::use);
    connect(&m_engines, &EngineOffers::again, this, &MainWindow::again);
    connect(m_drill, &DrillPage::refused, this, &MainWindow::tell);
    connect(m_debrief, &DebriefPage::tryAgain, this, &MainWindow::again);
    connect(m_debrief, &DebriefPage::backToStart, this, [this] { show(Page::Start); });
    connect(m_recordings, &RecordingsPage::openRequested, this,
            [this](const QString& path) { m_parts.recordings.open(path, this); });
    connect(m_recordings, &RecordingsPage::compareRequested, this, [this](const auto& older, const auto& newer) {
        m_parts.recordings.comparisons().open(older, newer, this);
    });
    connect(m_recordings, &RecordingsPage::backRequested, this, [this] { show(Page::Start); });
    connect(m_recordings, &RecordingsPage::failed, this, &MainWindow::tell);
}

void MainWindow::connectController()
{
    DrillController& controller = m_parts.controller;
    connect(&controller, &DrillController::stateChanged, this, &MainWindow::onState);
    connect(&controller, &DrillController::stopped, this, &MainWindow::onStopped);
    connect(&controller, &DrillController::failed, this, &MainWindow::onFailed);
    connect(&controller, &DrillController::leftBehind, this, &MainWindow::onLeftBehind);
    connect(&m_actions.reset, &QAction::triggered, this, &MainWindow::confirmReset);
    connect(&m_actions.stop, &QAction::triggered, this, &MainWindow::confirmStop);
}

void MainWindow::buildDrillMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Drill"));
    menu->addActions({&m_actions.hint, &m_actions.diagnose, &m_actions.deploy, &m_actions.check, &m_actions.finish});
    menu->addSeparator();
    QMenu* psql = menu->addMenu(tr("psq&l"));
    psql->addActions({&m_actions.copyPsql, &m_actions.copyUri, &m_actions.copyDsn, &m_actions.copyEnvironment});
    psql->addSeparator();
    psql->addAction(&m_actions.openTerminal);
    menu->addSeparator();
    menu->addActions({&m_actions.reset, &m_actions.stop});
    menu->addSeparator();
    QAction* recording = addKey(Key::OpenRecording, [this] { m_parts.recordings.choose(this); });
    recording->setText(tr("&Open recording…"));
    menu->addAction(recording);
    QAction* preferences = addKey(Key::Preferences, [this] { openPreferences(); });
    preferences->setText(tr("&Preferences…"));
    menu->addAction(preferences);
    QAction* quit = addKey(Key::Quit, [] { quitProgram(); });
    quit->setText(tr("&Quit"));
    menu->addAction(quit);
}

void MainWindow::buildViewMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    for (const DrillPage::Pane& pane : m_drill->panes()) {
        QAction* action = addKey(pane.key, [this, key = pane.key] { m_drill->goTo(key); });
        action->setText(pane.dock->windowTitle().section(QLatin1Char(':'), 0, 0));
        showWith(*action, *pane.dock->toggleViewAction());
        m_drillKeys << action;
    }
    QAction* filter = addKey(Key::Filter, [this] { m_drill->focusFilter(); });
    filter->setText(tr("&Filter sessions"));
    m_drillKeys << filter;
    menu->addActions(m_drillKeys);
    menu->addSeparator();
    menu->addMenu(new ThemeMenu(m_parts.theme, m_parts.preferences, this));
    QAction* full = addKey(Key::FullScreen, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    full->setText(tr("F&ull screen"));
    menu->addAction(full);
}

void MainWindow::buildHelpMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    QAction* help = addKey(Key::Help, [this] { openHelp(this); });
    help->setText(tr("&What to do"));
    QAction* keys = addKey(Key::Keys, [this] { openKeyList(KeyWindow::Drill, this); });
    keys->setText(tr("&Keys"));
    menu->addActions({help, keys});
    menu->addSeparator();
    menu->addAction(tr("&About Stormlab"), this, [this] { openAbout(this); });
}

QAction* MainWindow::addKey(Key key, const std::function<void()>& does)
{
    auto* action = new QAction(this);
    installKey(*action, key);
    connect(action, &QAction::triggered, this, does);
    return action;
}

MainWindow::Page MainWindow::page() const
{
    return static_cast<Page>(m_pages->currentIndex());
}

void MainWindow::show(Page page)
{
    const Page before = this->page();
    m_pages->setCurrentIndex(static_cast<int>(page));
    giveKeyboard(before);
    if (page == Page::Recordings)
        m_recordings->refresh();
    for (QAction* action : m_drillKeys)
        action->setEnabled(page == Page::Drill);
    updateTitle();
}

// The start page is shown once more when the sandbox is gone, and whoever has gone on there by then is left alone.
void MainWindow::giveKeyboard(Page before)
{
    const bool stays = before == page() && m_pages->currentWidget()->isAncestorOf(focusWidget());
    if (page() == Page::Drill)
        m_drill->takeKeyboard();
    else if (page() == Page::Start && (before == Page::Drill || before == Page::Debrief))
        m_start->comeBackTo(QString::fromStdString(m_parts.controller.scenario().id));
    else if (!stays)
        m_pages->currentWidget()->setFocus();
}

void MainWindow::startScenario(const QString& id)
{
    const auto found = std::ranges::find(m_parts.scenarios, id.toStdString(), &Scenario::id);
    if (found == m_parts.scenarios.end())
        tell(
            {ErrorCode::NotFound, "There is no incident “" + id.toStdString() + "”.", {}, "Choose one from the list."});
    else
        start(*found);
}

void MainWindow::start(const Scenario& scenario)
{
    const auto started = m_parts.controller.start(scenario, m_parts.options);
    if (!started)
        tell(started.error());
}

void MainWindow::again()
{
    const auto result = m_parts.controller.reset();
    if (!result)
        tell(result.error());
}

void MainWindow::onState(DrillState state)
{
    switch (state) {
    case DrillState::Preparing:
        m_alive = true;
        show(Page::Drill);
        break;
    case DrillState::Finished:
        m_debrief->show(m_parts.controller.scenario(), TimelineView(m_parts.controller.timeline()));
        show(Page::Debrief);
        break;
    case DrillState::Idle:
        show(Page::Start);
        break;
    case DrillState::Baseline:
    case DrillState::Incident:
    case DrillState::Verifying:
    case DrillState::Failed:
    case DrillState::Replay:
        break;
    }
    m_start->setReady(!m_alive);
    m_debrief->setReady(!m_alive);
    updateTitle();
}

void MainWindow::recordingsChanged()
{
    if (page() == Page::Recordings)
        m_recordings->refresh();
}

void MainWindow::onStopped()
{
    m_alive = false;
    m_start->setReady(true);
    m_debrief->setReady(true);
    if (m_parts.controller.state() == DrillState::Idle || m_parts.controller.state() == DrillState::Failed)
        show(Page::Start);
    if (m_closing)
        close();
}

void MainWindow::onFailed(const Error& error)
{
    if (!m_closing)
        m_engines.offerAfter(error);
}

void MainWindow::onLeftBehind(const Error& what)
{
    if (!m_closing)
        showMessage(this, messageFor(what));
}

void MainWindow::openPreferences()
{
    auto* dialog = new PreferencesDialog(
        m_parts.theme, {m_parts.preferences.engines(), m_parts.preferences.recordings(), m_parts.theme.mode()}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const PreferencesDialog::Values values = dialog->values();
        m_parts.preferences.setRecordings(values.recordings);
        keepPreferences(values.engines, values.theme);
    });
    dialog->open();
}

void MainWindow::keepPreferences(const EnginePreferences& engines, Theme::Mode theme)
{
    m_parts.theme.setMode(theme);
    m_parts.preferences.setTheme(static_cast<int>(theme));
    m_engines.prefer(engines);
}

void MainWindow::confirmReset()
{
    const bool over = m_parts.controller.state() == DrillState::Finished;
    Message message{
        tr("Start again from the beginning?"),
        over ? tr("This drill is over. The same incident starts anew, in a new sandbox; the debrief makes way for it.")
             : tr("This drill ends, its sandbox is removed, and the same incident starts anew. What you changed in "
                  "the sandbox is not kept."),
        {}};
    askBefore(this, message, tr("Start again"), tr("Keep going"), [this] { again(); });
}

// Before the incident there is nothing to lose.
void MainWindow::confirmStop()
{
    const DrillState state = m_parts.controller.state();
    if (state != DrillState::Incident && state != DrillState::Verifying) {
        m_parts.controller.stop();
        return;
    }
    Message message{tr("Stop this drill without a debrief?"),
                    tr("Its sandbox is removed, with all that you changed in it. To see your points, check and finish "
                       "instead."),
                    {}};
    askBefore(this, message, tr("Stop"), tr("Keep going"), [this] { m_parts.controller.stop(); });
}

bool MainWindow::askBeforeClosing(const std::function<void()>& agreed)
{
    // Who can look at something has a drill that runs: one that is being prepared or taken down has nothing to lose.
    if (m_unasked || m_closing || !m_parts.controller.can(DrillCommand::OpenView))
        return false;
    // Whoever quits from another window is to see the question.
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    m_agreed = agreed;
    if (m_question)
        return true;
    const Kept kept = m_parts.preferences.recordings().drills > 0 ? Kept::Recording : Kept::Nothing;
    m_question = askBefore(this, questionBeforeEnding(kept), tr("End the drill"), tr("Keep going"), [this] {
        closeUnasked();
        m_agreed();
    });
    return true;
}

void MainWindow::tell(const Error& error)
{
    showMessage(this, messageFor(error));
}

void MainWindow::updateTitle()
{
    const QString drill = QString::fromStdString(m_parts.controller.scenario().title);
    setWindowTitle(m_closing                                  ? tr("Stormlab: removing the sandbox…")
                   : page() == Page::Recordings               ? tr("My drills – Stormlab")
                   : page() == Page::Start || drill.isEmpty() ? tr("Stormlab")
                                                              : tr("%1 – Stormlab").arg(drill));
}

void MainWindow::restore()
{
    giveFirstSize(*this, firstSize);
    pressButtonsByReturn(*this);
    restoreGeometry(m_parts.preferences.windowGeometry());
    m_drill->restoreLayout(m_parts.preferences.windowDocks());
}

void MainWindow::save()
{
    m_parts.preferences.setWindowGeometry(saveGeometry());
    m_parts.preferences.setWindowDocks(m_drill->layout());
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (!std::exchange(m_probed, true))
        m_parts.probe.start();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    save();
    if (!m_alive) {
        event->accept();
        return;
    }
    event->ignore();
    if (m_closing || askBeforeClosing([this] { close(); }))
        return;
    m_closing = true;
    updateTitle();
    m_patience.start(longestClosing);
    m_parts.controller.stop();
}

} // namespace stormlab
