// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlab/compositionroot.h"

#include "core/runtime/control/controldirectory.h"
#include "core/runtime/drill/drillid.h"
#include "core/runtime/drill/nativesource.h"
#include "core/runtime/drill/scenariodirectories.h"
#include "core/runtime/drill/scenariostore.h"
#include "core/runtime/sandbox/sandboxregistry.h"
#include "ui/widgets/messagebox.h"

#include <QApplication>
#include <QRandomGenerator>

#include <algorithm>

namespace stormlab
{

namespace
{

std::unique_ptr<EventSource> liveSource(const Scenario& scenario, const DrillController::DrillOptions& options)
{
    return makeNativeSource(scenario, options.seed);
}

// Scenarios with mistakes are their author's business; stormlabctl validate tells them.
std::vector<Scenario> readScenarios()
{
    std::vector<Scenario> scenarios;
    for (const StoredScenario& stored : ScenarioStore(scenarioDirectories()).list()) {
        if (stored.reading.mistakes.empty())
            scenarios.push_back(stored.reading.scenario);
    }
    std::stable_sort(scenarios.begin(), scenarios.end(),
                     [](const Scenario& a, const Scenario& b) { return a.level < b.level; });
    return scenarios;
}

} // namespace

CompositionRoot::CompositionRoot(const LaunchOptions& options)
    : m_options(options), m_probe(PostgresSearch::current()), m_controller(&liveSource), m_control(m_controller)
{
    const int stored = m_settings.value(QStringLiteral("theme"), static_cast<int>(Theme::Mode::System)).toInt();
    m_theme.setMode(m_options.theme.value_or(static_cast<Theme::Mode>(std::clamp(stored, 0, 2))));
    m_theme.applyTo(*qApp);
    m_window = std::make_unique<MainWindow>(parts());
    connect(&m_controller, &DrillController::stateChanged, this, &CompositionRoot::onState);
    connect(&m_controller, &DrillController::stopped, &m_control, &ControlServer::close);
    connect(&m_interrupts, &Interrupts::interrupted, this, &CompositionRoot::onInterrupted);
}

CompositionRoot::~CompositionRoot() = default;

MainWindowParts CompositionRoot::parts()
{
    MainWindowParts parts{m_theme,         m_controller,   m_probe, m_settings, liveSqlSessions(),
                          readScenarios(), drillOptions(), {},      {}};
    parts.openTerminal = [this](const ServerAccess& access) { return m_terminal.open(access); };
    parts.controlSocket = [this] { return m_control.socketPath().toStdString(); };
    return parts;
}

DrillController::DrillOptions CompositionRoot::drillOptions() const
{
    DrillController::DrillOptions options;
    options.engine = m_options.engine.toStdString();
    options.seed = m_options.seed.value_or(QRandomGenerator::system()->generate());
    return options;
}

void CompositionRoot::begin()
{
    m_window->QWidget::show();
    if (m_options.scenario.isEmpty())
        return;
    const auto scenario = ScenarioStore(scenarioDirectories()).load(m_options.scenario);
    if (scenario)
        m_window->start(scenario.value());
    else
        showMessage(m_window.get(), messageFor(scenario.error()));
}

// While a drill runs, stormlabctl in a second terminal drives what this window shows.
void CompositionRoot::onState(DrillState state)
{
    if (state != DrillState::Preparing || !m_control.socketPath().isEmpty())
        return;
    SandboxRegistry::current().sweepInBackground(this, [](const SweepReport&) {});
    const auto listening = m_control.listen(controlDirectory(), newDrillId());
    if (!listening)
        showMessage(m_window.get(), messageFor(listening.error()));
}

void CompositionRoot::onInterrupted(int times)
{
    m_interrupted = true;
    if (times > 1)
        QCoreApplication::exit(exitCode());
    else
        m_window->close();
}

} // namespace stormlab
