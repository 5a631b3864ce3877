// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "core/runtime/engines/computerprobe.h"
#include "ui/classroom.h"
#include "ui/classstatus.h"
#include "ui/demonstrationopener.h"
#include "ui/firstsize.h"
#include "ui/handoffactions.h"
#include "ui/keptcolumns.h"
#include "ui/keptsize.h"
#include "ui/keptsplits.h"
#include "ui/mainmenus.h"
#include "ui/pages/debriefpage.h"
#include "ui/pages/drillpage.h"
#include "ui/pages/limitcoach.h"
#include "ui/pages/progresspage.h"
#include "ui/pages/recordingspage.h"
#include "ui/pages/startpage.h"
#include "ui/presentermode/presenterparts.h"
#include "ui/progresswiring.h"
#include "ui/quitting.h"
#include "ui/recordingopener.h"
#include "ui/widgets/messagebox.h"
#include "ui/widgets/returnpress.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/undoline.h"
#include "ui/workline.h"

#include <QCloseEvent>
#include <QStackedWidget>

#include <algorithm>
#include <chrono>
#include <utility>

namespace stormlab
{

namespace
{

const QString windowKind = QStringLiteral("window");
constexpr QSize mainFirstSize{1280, 800};
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
      m_recordings(new RecordingsPage(m_parts.theme, m_parts.recordingFolder, m_parts.scenarios, this)),
      m_progress(new ProgressPage(m_parts.theme, m_parts.scenarios, this)),
      m_progressWiring(
          new ProgressWiring(m_parts.progress, {*m_start, *m_debrief, *m_recordings, *m_progress}, m_parts.now, this)),
      m_menus(new MainMenus(*this, m_actions, *m_drill, m_parts.theme, m_parts.preferences)),
      m_classroom(new Classroom({m_parts.theme, m_parts.preferences, m_parts.controller, m_parts.scenarios,
                                 m_parts.drillId, m_parts.recording},
                                *this)),
      m_undo(new UndoLine(m_parts.theme, *this)),
      m_questions(*this, m_parts.controller, m_parts.preferences, m_classroom->keeper())
{
    m_pages->addWidget(new ScrollPane(m_start, this));
    m_pages->addWidget(m_drill);
    m_pages->addWidget(m_debrief);
    m_pages->addWidget(new ScrollPane(m_recordings, this));
    m_pages->addWidget(new ScrollPane(m_progress, this));
    setCentralWidget(m_pages);
    m_start->setScenarios(m_parts.scenarios, m_parts.samples);
    m_start->setDemonstrations(m_parts.demonstrations);
    connectController();
    connectHandOff(
        *this, m_actions,
        {m_parts.controller, m_parts.openTerminal, m_parts.controlSocket, [this](const Error& error) { tell(error); }});
    connectPages();
    connectMenus();
    connectClassroom();
    connectProgress();
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
    connect(m_start, &StartPage::demonstrationRequested, this,
            [this](const QString& path) { m_parts.demonstrator->open(path, this); });
    connect(m_start, &StartPage::drillsRequested, this, [this] { show(Page::Recordings); });
    connect(m_start, &StartPage::engineChosen, &m_engines, &EngineOffers::use);
    connect(&m_engines, &EngineOffers::again, this, &MainWindow::again);
    connect(m_drill, &DrillPage::refused, this, &MainWindow::tell);
    connect(m_debrief, &DebriefPage::tryAgain, this, &MainWindow::again);
    connect(m_debrief, &DebriefPage::backToStart, this, [this] { show(Page::Start); });
    connect(m_debrief, &DebriefPage::nextWanted, this, &MainWindow::startScenario);
    connect(m_debrief, &DebriefPage::replayWanted, this, [this] {
        if (const QString recording = m_parts.recording(); !recording.isEmpty())
            m_parts.recordings.open(recording, this);
    });
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
    m_drill->setCoach(*new LimitCoach({m_parts.theme, controller, m_parts.preferences}, m_drill->board()));
    connect(&m_actions.finish, &QAction::triggered, this,
            [this] { m_questions.beforeFinish([this] { m_actions.check.trigger(); }, [this] { finish(); }); });
    connect(&m_actions.reset, &QAction::triggered, this, [this] { m_questions.beforeReset([this] { again(); }); });
    connect(&m_actions.stop, &QAction::triggered, this,
            [this] { m_questions.beforeStop([this] { m_parts.controller.stop(); }); });
}

void MainWindow::connectMenus()
{
    PresenterParts presented{m_parts.theme,
                             m_parts.controller,
                             m_drill->feed(),
                             nullptr,
                             m_parts.recording,
                             &m_actions.hint,
                             [this](const QString& cause) { m_drill->propose(cause); }};
    presented.keepSize = KeptSize::ofStrip(m_parts.preferences);
    m_menus->addPresenter(std::move(presented));
    connect(m_menus, &MainMenus::recordingWanted, this, [this] { m_parts.recordings.choose(this); });
    const RecentFilesMenu& recent = m_menus->addRecent(m_parts.recordings.recent(), m_parts.theme.masking());
    connect(&recent, &RecentFilesMenu::chosen, this,
            [this](const QString& path) { m_parts.recordings.openAny(path, this); });
    connectFootLines(recent);
    PreferencesOpener& preferences = m_parts.recordings.preferences();
    connect(m_menus, &MainMenus::preferencesWanted, this, [this, &preferences] { preferences.open(this); });
    connect(&preferences, &PreferencesOpener::enginesPreferred, &m_engines, &EngineOffers::prefer);
    connect(m_menus, &MainMenus::printWanted, m_debrief, &DebriefPage::askForPrint);
    connect(m_menus, &MainMenus::paneWanted, m_drill, &DrillPage::goTo);
    connect(m_menus, &MainMenus::filterWanted, m_drill, &DrillPage::focusFilter);
}

void MainWindow::connectFootLines(const RecentFilesMenu& recent)
{
    connect(&recent, &RecentFilesMenu::undoOffered, m_undo, &UndoLine::offer);
    connect(m_recordings, &RecordingsPage::undoOffered, m_undo, &UndoLine::offer);
    m_progressWiring->offerUndoIn(*m_undo);
    showExports(m_parts.theme, *this, m_debrief->exporter());
    showPrints(m_parts.theme, *this, m_debrief->printer());
    showRemovals(m_parts.theme, *this, m_parts.controller);
}

void MainWindow::connectClassroom()
{
    connect(m_menus, &MainMenus::newClassWanted, m_classroom, &Classroom::makeClass);
    connect(m_menus, &MainMenus::openClassWanted, m_classroom, &Classroom::chooseClass);
    connect(m_menus, &MainMenus::classBoardWanted, m_classroom, &Classroom::chooseBoard);
    connect(m_start, &StartPage::classroomRequested, m_classroom, &Classroom::offer);
    connect(&m_parts.recordings, &RecordingOpener::classRequested, m_classroom, &Classroom::open);
    connect(m_classroom, &Classroom::preferencesRequested, &m_parts.recordings.preferences(), &PreferencesOpener::open);
    connect(m_classroom, &Classroom::recordingRequested, &m_parts.recordings,
            [this](const QString& path, QWidget* over) { m_parts.recordings.open(path, over); });
    connect(m_classroom, &Classroom::classUsed, &m_parts.recordings.recent(), &RecentFiles::add);
    new ClassStatus(m_parts.theme, m_parts.controller, m_classroom->keeper(), *this);
}

void MainWindow::connectProgress()
{
    const auto open = [this] {
        m_beforeProgress = page() == Page::Progress ? m_beforeProgress : page();
        show(Page::Progress);
    };
    connect(m_start, &StartPage::progressRequested, this, open);
    connect(m_menus, &MainMenus::progressWanted, this, open);
    connect(m_progress, &ProgressPage::startRequested, this, &MainWindow::startScenario);
    connect(m_progress, &ProgressPage::backRequested, this, [this] { show(m_beforeProgress); });
    connect(m_progressWiring, &ProgressWiring::failed, this, &MainWindow::tell);
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
    if (page == Page::Drill) // whose board needs the room
        m_undo->withdraw();
    if (page != Page::Drill && page != Page::Debrief)
        m_progressWiring->refresh();
    m_menus->setOnDrillPage(page == Page::Drill);
    m_menus->setOnDebrief(page == Page::Debrief);
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
        tell({ErrorCode::NotFound,
              tr("There is no incident “%1”.").arg(id).toStdString(),
              {},
              tr("Choose one from the list.").toStdString()});
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

void MainWindow::finish()
{
    const auto result = m_parts.controller.finish();
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
        tellRecorded();
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
    m_progress->setReady(!m_alive);
    m_debrief->setReady(!m_alive);
    updateTitle();
}

void MainWindow::tellRecorded()
{
    m_debrief->setRecorded(m_parts.recording && !m_parts.recording().isEmpty());
}

void MainWindow::recordingsChanged()
{
    m_classroom->recordingClosed();
    tellRecorded();
    if (page() == Page::Recordings)
        m_recordings->refresh();
}

void MainWindow::onStopped()
{
    m_alive = false;
    m_start->setReady(true);
    m_progress->setReady(true);
    m_debrief->setReady(true);
    if (m_parts.controller.state() == DrillState::Idle || m_parts.controller.state() == DrillState::Failed)
        show(Page::Start);
    if (m_closing)
        close();
}

void MainWindow::onFailed(const Error& error)
{
    if (!m_closing)
        m_engines.offerAfter(error, m_parts.controller.hasBegun() ? DrillReached::Sandbox : DrillReached::Preparation);
}

void MainWindow::onLeftBehind(const Error& what)
{
    if (!m_closing)
        showMessage(this, messageFor(what));
}

bool MainWindow::askBeforeClosing(const std::function<void()>& agreed)
{
    if (m_unasked || m_closing)
        return false;
    return m_questions.beforeClosing([this, agreed] {
        closeUnasked();
        agreed();
    });
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
                   : page() == Page::Progress                 ? tr("My progress – Stormlab")
                   : page() == Page::Start || drill.isEmpty() ? tr("Stormlab")
                                                              : tr("%1 – Stormlab").arg(drill));
}

void MainWindow::restore()
{
    giveFirstSize(*this, mainFirstSize);
    pressButtonsByReturn(*this);
    restoreGeometry(m_parts.preferences.windowGeometry());
    m_drill->docks().keep(m_parts.preferences.docks(windowKind));
    new KeptSplits(*this, m_parts.preferences, windowKind);
    new KeptColumns(*this, m_parts.theme, m_parts.preferences, windowKind);
}

void MainWindow::save()
{
    m_parts.preferences.setWindowGeometry(saveGeometry());
    m_parts.preferences.setDocks(windowKind, m_drill->docks().layout());
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
