// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlab/compositionroot.h"

#include "core/runtime/control/controldirectory.h"
#include "core/runtime/drill/enginesource.h"
#include "core/runtime/drill/sandboxsource.h"
#include "core/runtime/drill/scenariodirectories.h"
#include "core/runtime/drill/scenariostore.h"
#include "core/runtime/engines/leftoversweep.h"
#include "core/runtime/recording/demonstrationfile.h"
#include "core/runtime/steadyclock.h"
#include "ui/classroom.h"
#include "ui/endnotices.h"
#include "ui/quitting.h"
#include "ui/translations.h"
#include "ui/widgets/messagebox.h"

#include <QApplication>
#include <QDateTime>
#include <QEventLoopLocker>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QScreen>

#include <algorithm>

namespace stormlab
{

namespace
{

constexpr QSize usualFrame{16, 48};

// Scenarios with mistakes are their author's business; stormlabctl validate tells them.
CompositionRoot::Shipped readScenarios()
{
    CompositionRoot::Shipped shipped;
    for (const StoredScenario& stored : ScenarioStore(scenarioDirectories()).list()) {
        if (!stored.reading.mistakes.empty())
            continue;
        shipped.scenarios.push_back(inLanguage(stored, languageOf(QLocale())));
        const QString sample = sampleReplayOf(stored);
        if (!sample.isEmpty())
            shipped.samples[stored.reading.scenario.id] = sample;
        const QString demonstration = demonstrationFile(sample);
        if (!sample.isEmpty() && QFileInfo(demonstration).isFile())
            shipped.demonstrations[stored.reading.scenario.id] = demonstration;
    }
    std::stable_sort(shipped.scenarios.begin(), shipped.scenarios.end(),
                     [](const Scenario& a, const Scenario& b) { return a.level < b.level; });
    return shipped;
}

} // namespace

CompositionRoot::CompositionRoot(const LaunchOptions& options)
    : m_options(options),
      m_shipped(readScenarios()),
      m_recordings({m_theme, m_preferences, m_shipped.scenarios}),
      m_demonstrator(m_theme, m_recordings, languageOf(QLocale()).toStdString()),
      m_probe([this] { return wish(); }),
      m_drillId(newDrillId()),
      m_controller([this](const Scenario& scenario, const DrillController::DrillOptions& drill) {
          return makeSource(scenario, drill);
      }),
      m_recorder(m_controller, m_drillId,
                 [this] {
                     return DrillRecorder::Place{recordingFolder(), m_preferences.recordings()};
                 }),
      m_control(m_controller)
{
    m_controller.setWallClock([] { return Milliseconds(QDateTime::currentMSecsSinceEpoch()); });
    m_theme.setMode(m_options.theme.value_or(static_cast<Theme::Mode>(m_preferences.theme())));
    m_theme.setTextZoom(m_preferences.textZoom());
    m_theme.setMotion(static_cast<Theme::Motion>(m_preferences.motion()));
    connect(&m_desktop, &DesktopPortal::changed, &m_theme, &Theme::setDesktop);
    m_theme.applyTo(*qApp);
    m_desktop.start(sessionBusAddress());
    m_window = std::make_unique<MainWindow>(parts());
    connect(&m_controller, &DrillController::stateChanged, this, &CompositionRoot::onState);
    connect(&m_controller, &DrillController::stopped, &m_control, &ControlServer::close);
    connect(&m_recorder, &DrillRecorder::failed, this, [this](const Error& error) {
        m_window->tellRecorded();
        showMessage(m_window.get(), messageFor(error));
    });
    connect(&m_recorder, &DrillRecorder::closed, m_window.get(), &MainWindow::recordingsChanged);
    connect(&m_recordings, &RecordingOpener::failed, this, [this](const Error& error) {
        showWindow();
        showMessage(m_window.get(), messageWithReason(error));
    });
    connect(&m_demonstrator, &DemonstrationOpener::failed, this, [this](const Error& error) {
        showWindow();
        showMessage(m_window.get(), messageOfFile(error));
    });
    connect(&m_recordings, &RecordingOpener::classRequested, this, &CompositionRoot::showWindow);
    connect(&m_recordings, &RecordingOpener::scenarioRequested, this, &CompositionRoot::offerScenario);
    connect(&m_interrupts, &Interrupts::interrupted, this, &CompositionRoot::onInterrupted);
    tellOfEnds();
}

CompositionRoot::~CompositionRoot() = default;

/// A scenario's folder was dropped: data from strangers, and perhaps by mistake, so its drill does not begin unasked.
void CompositionRoot::offerScenario(const QString& path)
{
    showWindow();
    const auto loaded = ScenarioStore(scenarioDirectories()).load(path, languageOf(QLocale()));
    if (!loaded) {
        showMessage(m_window.get(), messageFor(loaded.error()));
        return;
    }
    const Scenario& scenario = loaded.value();
    const Message message{tr("Begin a drill of “%1”?").arg(QString::fromStdString(scenario.title)),
                          tr("The scenario is in the folder that you have dropped. Its SQL runs in a sandbox of its "
                             "own, as a role without rights."),
                          path};
    askBefore(m_window.get(), message, tr("Begin the drill"), tr("Not now"),
              [this, scenario] { m_window->start(scenario); });
}

// Whoever waits for something long may look elsewhere meanwhile.
void CompositionRoot::tellOfEnds()
{
    const auto* notices = new EndNotices(m_controller, m_probe, *m_window, steadyNow);
    connect(notices, &EndNotices::ended, &m_notifier, [this](const QString& title, const QString& text) {
        m_notifier.show({title, text});
    });
    connect(&m_notifier, &DesktopNotifier::clicked, m_window.get(), [this] {
        m_window->raise();
        m_window->activateWindow();
    });
}

MainWindowParts CompositionRoot::parts()
{
    MainWindowParts parts{m_theme,
                          m_controller,
                          m_probe,
                          m_preferences,
                          m_recordings,
                          m_progress,
                          liveSqlSessions(),
                          recordingFolder(),
                          m_shipped.scenarios,
                          drillOptions(),
                          {},
                          {},
                          {},
                          m_shipped.samples};
    parts.drillId = m_drillId.toStdString();
    parts.demonstrations = m_shipped.demonstrations;
    parts.demonstrator = &m_demonstrator;
    parts.recording = [this] { return m_recorder.path(); };
    parts.now = [] { return Milliseconds(QDateTime::currentMSecsSinceEpoch()); };
    parts.preferEngines = [this](const EnginePreferences& engines) { prefer(engines); };
    parts.openTerminal = [this](const ServerAccess& access) { return m_terminal.open(access); };
    parts.controlSocket = [this] { return m_control.socketPath().toStdString(); };
    return parts;
}

DrillController::DrillOptions CompositionRoot::drillOptions() const
{
    DrillController::DrillOptions options;
    options.seed = m_options.seed.value_or(QRandomGenerator::system()->generate());
    return options;
}

EngineWish CompositionRoot::wish() const
{
    return stormlab::wishFor(m_options.engine, m_options.image, m_preferences.engines());
}

/// A class may name an engine, which then counts more than what is preferred here.
EngineWish CompositionRoot::wishFor(const DrillController::DrillOptions& drill) const
{
    return drill.engine.empty()
               ? wish()
               : stormlab::wishFor(QString::fromStdString(drill.engine), m_options.image, m_preferences.engines());
}

std::unique_ptr<EventSource> CompositionRoot::makeSource(const Scenario& scenario, DrillController::DrillOptions drill)
{
    drill.sandbox = m_sandboxes.next();
    return makeEngineSource(wishFor(drill), [scenario, drill](const ChosenEngine& engine) {
        return makeSandboxSource(scenario, drill, engine);
    });
}

void CompositionRoot::prefer(const EnginePreferences& engines)
{
    m_preferences.setEngines(engines);
    m_options.engine.clear();
    m_options.image.clear();
}

void CompositionRoot::begin()
{
    for (const QString& recording : m_options.recordings)
        m_recordings.open(recording, nullptr);
    // Who wants to see a recording needs no start page beside it.
    const std::optional<Result<Scenario>> scenario = scenarioToBeginWith();
    if (!m_options.recordings.isEmpty() && !scenario && m_options.classFile.isEmpty())
        return;
    showWindow();
    if (!m_options.classFile.isEmpty())
        m_window->classroom().open(m_options.classFile);
    // A drill sweeps when it begins.
    if (!scenario) {
        sweepLeftovers();
        return;
    }
    if (*scenario)
        m_window->start(scenario->value());
    else
        showMessage(m_window.get(), messageFor(scenario->error()));
}

std::optional<Result<Scenario>> CompositionRoot::scenarioToBeginWith() const
{
    if (m_options.first && !m_shipped.scenarios.empty())
        return m_shipped.scenarios.front();
    if (m_options.scenario.isEmpty())
        return std::nullopt;
    return ScenarioStore(scenarioDirectories()).load(m_options.scenario, languageOf(QLocale()));
}

void CompositionRoot::showWindow()
{
    // On a small screen the window would reach over its edges, with the frame that a window manager adds.
    const QSize room = m_window->screen()->availableSize() - usualFrame;
    if (m_window->size().boundedTo(room) == m_window->size())
        m_window->QWidget::show();
    else
        m_window->showMaximized();
}

/// What a crash has left, of this program or another one: nobody should have to begin a drill to be rid of it.
void CompositionRoot::sweepLeftovers()
{
    auto* sweep = new LeftoverSweep(this);
    connect(sweep, &LeftoverSweep::swept, sweep, &QObject::deleteLater);
    sweep->sweep();
}

// While a drill runs, stormlabctl in a second terminal drives what this window shows.
void CompositionRoot::onState(DrillState state)
{
    if (state != DrillState::Preparing || !m_control.socketPath().isEmpty())
        return;
    sweepLeftovers();
    const auto listening = m_control.listen(controlDirectory(), m_drillId);
    if (!listening)
        showMessage(m_window.get(), messageFor(listening.error()));
}

void CompositionRoot::onInterrupted(int times)
{
    m_interrupted = true;
    quitProgramUnasked();
    if (times > 1)
        QCoreApplication::exit(exitCode());
    // Who lets go of the program last ends it, where no window is left: what is being written has a hold of its own.
    const QEventLoopLocker hold;
}

} // namespace stormlab
