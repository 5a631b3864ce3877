// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/drillpage.h"

#include "core/runtime/drill/drillcontroller.h"
#include "ui/charts/activitychart.h"
#include "ui/guide/guidepages.h"
#include "ui/pages/board.h"
#include "ui/pages/chartroom.h"
#include "ui/pages/drillactions.h"
#include "ui/pages/drillbar.h"
#include "ui/pages/limitcoach.h"
#include "ui/pages/refusalnote.h"
#include "ui/pages/viewlook.h"
#include "ui/presenters/durationwording.h"
#include "ui/presenters/runtimewording.h"
#include "ui/presenters/serverwording.h"
#include "ui/presenters/settingspresenter.h"
#include "ui/theme.h"
#include "ui/widgets/briefpanel.h"
#include "ui/widgets/clientsettingspanel.h"
#include "ui/widgets/consolepanel.h"
#include "ui/widgets/diagnosispanel.h"
#include "ui/widgets/eventspanel.h"
#include "ui/widgets/limitsdialog.h"
#include "ui/widgets/paneldock.h"
#include "ui/widgets/poolerpanel.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/sessionpanel.h"

#include <QKeyEvent>

namespace stormlab
{

namespace
{

constexpr std::chrono::milliseconds clockTick{500};
constexpr std::chrono::milliseconds drillFrameTime{100};

} // namespace

DrillPage::DrillPage(const Theme& theme, DrillController& controller, DrillActions& actions,
                     SqlSessionFactory makeSession, QWidget* parent)
    : QMainWindow(parent, Qt::Widget),
      m_theme(theme),
      m_controller(controller),
      m_actions(actions),
      m_feed(controller, drillFrameTime),
      m_rangeActions(m_feed.range(), [this] { return m_board->activity().timeCursor(); }),
      m_sessions(std::move(makeSession)),
      m_checkStay(actions.check, *this),
      m_bar(new DrillBar(theme, actions, this)),
      m_board(new Board(theme, this)),
      m_brief(new BriefPanel(theme, &actions.hint, this)),
      m_diagnosis(new DiagnosisPanel(theme, this)),
      m_clients(new ClientSettingsPanel(theme, this)),
      m_events(new EventsPanel(theme, this)),
      m_pooler(new PoolerPanel(theme, this)),
      m_console(new ConsolePanel(theme, this)),
      m_docks(theme, *this)
{
    setGuidePage(*this, QStringLiteral("drill"));
    setMenuWidget(m_bar);
    m_board->addNote(new RefusalNote(theme, actions, *this));
    setCentralWidget(new ScrollPane(m_board, this));
    buildDocks();
    m_room = new ChartRoom(theme, *this, {*m_board, m_docks});
    m_settingsLook = new ViewLook(controller, "client-settings", *m_docks.dock(Key::PaneClients), this);
    m_probesLook = new ViewLook(controller, "probes", *m_board, this);
    m_poolerLook = new ViewLook(controller, "pooler", *m_docks.dock(Key::PanePooler), this);
    connectLooks();
    connectPanels();
    connect(&controller, &DrillController::timelineReset, this, &DrillPage::beginTimeline);
    connect(&controller, &DrillController::stateChanged, this, &DrillPage::onState);
    connect(&controller, &DrillController::progress, m_board,
            [this](const QString& step, int done, int total) { m_board->showStep(wordsOfRuntime(step), done, total); });
    connect(&controller, &DrillController::failed, this, &DrillPage::onFailed);
    connect(&controller, &DrillController::deployFinished, &m_feed, &DrillFeed::update);
    connect(&controller, &DrillController::checked, this, &DrillPage::onChecked);
    connect(&controller, &DrillController::checkCancelled, this, [this] { m_checkStay.end(); });
    connect(&m_feed, &DrillFeed::refreshed, this, &DrillPage::refresh);
    m_second.setInterval(clockTick);
    connect(&m_second, &QTimer::timeout, &m_feed, &DrillFeed::update);
}

void DrillPage::buildDocks()
{
    m_docks.build(
        {{Key::PaneBrief, tr("Brief"), QStringLiteral("brief"), m_brief},
         {Key::PaneDiagnosis, tr("Diagnosis"), QStringLiteral("diagnosis"), m_diagnosis},
         {Key::PaneClients, tr("Clients"), QStringLiteral("clients"), m_clients},
         {Key::PaneEvents, tr("Events"), QStringLiteral("events"), m_events},
         {Key::PanePooler, tr("Pooler"), QStringLiteral("pooler"), m_pooler},
         {Key::PaneConsole, tr("Console: oncall, the reserved session"), QStringLiteral("console"), m_console}});
    m_docks.setThere(Key::PanePooler, false);
    for (const PaneDocks::Pane& pane : m_docks.panes())
        pane.dock->installEventFilter(this);
}

void DrillPage::goTo(Key pane)
{
    m_docks.goTo(pane);
    onPaneChosen(pane);
}

void DrillPage::onPaneChosen(Key pane)
{
    if (pane == Key::PaneClients)
        m_settingsLook->choose();
    else if (pane == Key::PanePooler)
        m_poolerLook->choose();
}

void DrillPage::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (m_docks.isArranged())
        return;
    // The page gets its size after it was shown.
    QTimer::singleShot(0, this, [this] {
        if (m_docks.isArranged())
            return;
        m_docks.arrange();
        // The pane that was in front the last time has come before the brief and taken the keyboard from it.
        takeKeyboard();
        m_room->makeRoom();
    });
}

// For a room the chart is the first that is to be seen.
void DrillPage::takeKeyboard()
{
    if (m_docks.areAway())
        m_board->activity().setFocus();
    else
        m_docks.goTo(Key::PaneBrief);
}

void DrillPage::connectPanels()
{
    SessionPanel& sessions = m_board->sessions();
    connect(&sessions, &SessionPanel::cancelRequested, &m_sessions, &DrillSessions::cancel);
    connect(&sessions, &SessionPanel::terminateRequested, &m_sessions, &DrillSessions::terminate);
    connect(&sessions, &SessionPanel::viewOpened, this,
            [this](const QString& view) { static_cast<void>(m_controller.openView(view.toStdString())); });
    connect(&m_sessions, &DrillSessions::actFailed, this, &DrillPage::refused);
    connect(&m_sessions, &DrillSessions::changed, this, [this] {
        m_console->attach(m_sessions.console());
        m_board->sessions().setActing(m_sessions.isOpen());
    });
    connect(m_console, &ConsolePanel::refused, this, [this] { m_console->offerOther(m_sessions.canLend()); });
    connect(m_console, &ConsolePanel::escaped, this, &DrillPage::leave);
    connect(m_console, &ConsolePanel::otherWanted, &m_sessions, &DrillSessions::lend);
    connect(&m_sessions, &DrillSessions::lent, m_console, &ConsolePanel::goOnWith);
    // By itself the keyboard would go on to the next button that is enabled, which is often *Stop*. The table is in the
    // middle of all that is done in a drill, and where the result of a check takes the keyboard over.
    connect(m_bar, &DrillBar::losesKeyboard, this, [this] { m_board->sessions().setFocus(); });
    connect(m_board, &Board::preparedUnderKeyboard, this, &DrillPage::takeKeyboard);
    connect(m_board, &Board::limitsRequested, this, &DrillPage::showLimits);
    connect(m_board, &Board::cancelled, this, &DrillPage::cancelWork);
    connect(m_board, &Board::finishRequested, &m_actions.finish, &QAction::trigger);
    connect(m_diagnosis, &DiagnosisPanel::given, this, &DrillPage::diagnose);
    connect(m_clients, &ClientSettingsPanel::deployRequested, this, &DrillPage::deploy);
    connect(m_clients, &ClientSettingsPanel::appChosen, this, &DrillPage::refreshSettings);
    connect(&m_docks, &PaneDocks::chosen, this, &DrillPage::onPaneChosen);
    connect(m_events, &EventsPanel::momentChosen, m_board, &Board::setTimeCursor);
    m_board->setRange(m_feed.range());
    connect(m_board, &Board::showWanted, &m_feed, &DrillFeed::update);
    connect(m_events, &EventsPanel::wholeWanted, &m_feed.range(), &VisibleRange::showWhole);
    connect(&m_actions.hint, &QAction::triggered, this, &DrillPage::showHint);
    connect(&m_actions.diagnose, &QAction::triggered, this, [this] { goTo(Key::PaneDiagnosis); });
    connect(&m_actions.deploy, &QAction::triggered, this, [this] { goTo(Key::PaneClients); });
    connect(&m_actions.check, &QAction::triggered, this, &DrillPage::check);
    connect(&m_actions.cancelCheck, &QAction::triggered, this, [this] { tell(m_controller.cancelCheck()); });
}

void DrillPage::check()
{
    const auto begun = m_controller.check();
    if (!begun)
        m_checkStay.end();
    tell(begun);
}

bool DrillPage::cancelCheck()
{
    const bool can = m_controller.can(DrillCommand::CancelCheck);
    if (can)
        m_actions.cancelCheck.trigger();
    return can;
}

void DrillPage::cancelWork()
{
    if (!cancelCheck())
        m_actions.stop.trigger();
}

// What lies over the board goes before work does.
bool DrillPage::leave()
{
    return (m_coach != nullptr && m_coach->dismissShown()) || cancelCheck();
}

// A key that is held down has done its work with its first press.
bool DrillPage::leavesBy(const QKeyEvent& key)
{
    return (isPressOf(Key::LimitNoteLeave, key) || isPressOf(Key::CheckCancel, key)) && !key.isAutoRepeat() && leave();
}

void DrillPage::keyPressEvent(QKeyEvent* event)
{
    if (!leavesBy(*event))
        QMainWindow::keyPressEvent(event);
}

// What nothing in a pane has used comes to the page, but from one that floats, which is a window of its own.
bool DrillPage::eventFilter(QObject* watched, QEvent* event)
{
    const auto* pane = event->type() == QEvent::KeyPress ? qobject_cast<PanelDock*>(watched) : nullptr;
    if (pane != nullptr && pane->isFloating() && leavesBy(*static_cast<QKeyEvent*>(event)))
        return true;
    return QMainWindow::eventFilter(watched, event);
}

void DrillPage::connectLooks()
{
    connect(m_clients, &ClientSettingsPanel::used, m_settingsLook, &ViewLook::choose);
    connect(m_board, &Board::probesChosen, m_probesLook, &ViewLook::choose);
    connect(m_board, &Board::probesLeft, m_probesLook, &ViewLook::leave);
    connect(m_pooler, &PoolerPanel::used, m_poolerLook, &ViewLook::choose);
    const auto leavesWith = [this](Key pane, ViewLook* look) {
        const PanelDock* dock = m_docks.dock(pane);
        connect(dock, &QDockWidget::visibilityChanged, look, [dock, look] {
            if (!dock->isInFront())
                look->leave();
        });
    };
    leavesWith(Key::PaneClients, m_settingsLook);
    leavesWith(Key::PanePooler, m_poolerLook);
}

void DrillPage::beginTimeline()
{
    const Scenario& scenario = m_controller.scenario();
    m_sessions.close();
    m_feed.clear();
    m_events->begin(scenario.causes);
    m_board->setScenario(scenario);
    m_diagnosis->setScenario(scenario);
    m_clients->setScenario(scenario);
    m_console->clear();
    m_docks.setThere(Key::PanePooler, scenario.sandbox.pooler.has_value());
    m_pooler->setRules(scenario.sandbox.pooler.value_or(PoolerSpec()));
    // Every drill begins with its brief, whatever was looked at last.
    m_docks.showFirst();
    m_feed.update();
}

void DrillPage::onState(DrillState state)
{
    const ServerAccess* access = m_controller.access();
    if (hasServer(state) && access != nullptr)
        m_sessions.open(*access);
    else
        m_sessions.close();
    m_pooler->setConsole(access != nullptr && access->poolerPort != 0
                             ? QStringLiteral("psql -p %1 pgbouncer").arg(access->poolerPort)
                             : QString());
    if (state == DrillState::Verifying)
        m_board->showSessions();
    // Where the incident goes on, the result that may be awaited comes next.
    else if (state != DrillState::Incident)
        m_checkStay.end();
    if (state == DrillState::Idle || state == DrillState::Finished || state == DrillState::Failed)
        m_second.stop();
    else
        m_second.start();
    m_feed.update();
}

void DrillPage::onChecked(const Scorecard& scorecard)
{
    m_feed.update();
    const bool isAwaited = m_checkStay.isWaiting();
    m_checkStay.end();
    m_board->showResult(scorecard, m_feed.view());
    if (isAwaited)
        m_board->goToResult();
}

void DrillPage::onFailed(const Error& error)
{
    m_board->showFailure(wordsOfRuntime(error.message));
}

void DrillPage::refresh()
{
    const TimelineView view = m_feed.view();
    m_bar->setTitle(title());
    const NextStep next = m_feed.next();
    m_bar->setNext(next);
    m_board->refresh(m_controller, m_feed);
    m_board->setNext(next);
    m_brief->setHintRule(m_controller.options().policy.hints.rule);
    m_brief->show(m_controller.scenario(), m_controller.hintsShown());
    m_diagnosis->refresh(view, m_controller.can(DrillCommand::Diagnose));
    m_events->refresh(view, m_feed.range().chosen());
    refreshSettings();
    refreshPooler();
    m_actions.refresh();
}

void DrillPage::refreshSettings()
{
    using enum ClientSettingsPanel::Readiness;
    const auto readiness = m_controller.isDeploying(m_clients->app()) ? Deploying
                           : m_controller.can(DrillCommand::Deploy)   ? Open
                                                                      : Closed;
    m_clients->refresh({m_feed.told(), m_feed.limits()}, readiness);
}

void DrillPage::refreshPooler()
{
    if (m_controller.scenario().sandbox.pooler)
        m_pooler->show(m_feed.lastPooler(), m_feed.moment());
}

QString DrillPage::title() const
{
    QStringList parts{QString::fromStdString(m_controller.scenario().title)};
    if (const QString server = serverOf(m_feed.view()); !server.isEmpty())
        parts << server;
    parts << timeLabel(m_controller.now());
    return parts.join(QStringLiteral(" · "));
}

void DrillPage::showHint()
{
    const auto hint = m_controller.hint();
    if (!hint)
        Q_EMIT refused(hint.error());
    m_actions.refresh();
    m_feed.update();
    goTo(Key::PaneBrief);
}

void DrillPage::diagnose(const Diagnosis& diagnosis)
{
    tell(m_controller.diagnose(diagnosis));
    m_feed.update();
}

void DrillPage::deploy(const QString& app, const SettingMap& changes)
{
    const auto result = m_controller.deploy(app.toStdString(), changes);
    if (result) {
        m_clients->forgetChanges();
        m_feed.update();
    } else {
        m_clients->showMistake(sentencesOf(result.error()));
    }
}

void DrillPage::showLimits()
{
    const Sample* sample = m_feed.lastSample();
    if (sample == nullptr)
        return;
    static_cast<void>(m_controller.openView("limits"));
    auto* dialog = new LimitsDialog(m_theme, *sample, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DrillPage::tell(const Result<void>& result)
{
    if (!result)
        Q_EMIT refused(result.error());
}

void DrillPage::propose(const QString& cause)
{
    m_diagnosis->propose(cause);
    goTo(Key::PaneDiagnosis);
}

void DrillPage::focusFilter()
{
    m_board->showSessions();
    m_board->sessions().focusFilter();
}

} // namespace stormlab
