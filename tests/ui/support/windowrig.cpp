// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/windowrig.h"

#include "core/runtime/drill/scenariostore.h"
#include "core/runtime/recording/demonstrationfile.h"
#include "ui/pages/drillpage.h"
#include "ui/translations.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLocale>
#include <QMessageBox>
#include <QPointer>
#include <QTest>

#include <algorithm>
#include <utility>

namespace stormlab
{

namespace
{

constexpr int patience = 5'000;
constexpr Milliseconds baseline{60};

/// As the program has it: in the language of the pictures, where there is one.
Scenario readShipped(const QString& id)
{
    const ScenarioStore store({QStringLiteral(STORMLAB_SOURCE_DIR "/scenarios")});
    const Result<Scenario> scenario = store.load(id, languageOf(QLocale()));
    if (!scenario)
        qFatal("%s: %s", qPrintable(id), scenario.error().message.c_str());
    return scenario.value();
}

} // namespace

Scenario shippedScenario()
{
    Scenario scenario = readShipped(QStringLiteral("connection-storm-after-deploy"));
    scenario.pace.baseline = std::chrono::hours{1};
    scenario.pace.deploy = Milliseconds{10'000};
    scenario.pace.mitigationLimit = Milliseconds{900};
    scenario.pace.verification = Milliseconds{400};
    return scenario;
}

std::vector<Scenario> otherShippedScenarios()
{
    std::vector<Scenario> others;
    for (const char* id : {"pool-raise-backfires", "frozen-probe", "unbounded-fanout"})
        others.push_back(readShipped(QLatin1String(id)));
    std::ranges::stable_sort(others, {}, &Scenario::level);
    return others;
}

Scenario pooledScenario()
{
    Scenario scenario = shippedScenario();
    scenario.sandbox.pooler.emplace();
    return scenario;
}

QString sampleReplay()
{
    return QStringLiteral(STORMLAB_SOURCE_DIR "/scenarios/connection-storm-after-deploy/recordings/reference.storm");
}

WindowRig::WindowRig(Scenario played, const std::vector<Scenario>& beside)
    : settings(folder.filePath(QStringLiteral("stormlab.ini")), QSettings::IniFormat),
      scenario(std::move(played)),
      controller([this](const Scenario& wanted, const DrillController::DrillOptions&) { return makeSource(wanted); })
{
    theme.applyTo(*qApp);
    theme.setMode(Theme::Mode::Light);
    probe.findings = onlyPostgres();
    // Somebody who has drilled before; what is told in the first drill has a test of its own.
    preferences.setKnowsLimits(true);
    MainWindowParts parts{theme,      controller, probe, preferences, recordings, progress, {}, recordingFolder(),
                          {scenario}, {},         {},    {},          {}};
    parts.preferEngines = [this](const EnginePreferences& engines) { preferences.setEngines(engines); };
    parts.options.seed = 7;
    parts.drillId = "drill-1a2b3c4d";
    parts.recording = [this] { return recording ? recording() : QString(); };
    parts.now = [this] { return now; };
    parts.scenarios.insert(parts.scenarios.end(), beside.begin(), beside.end());
    parts.samples[scenario.id] = sampleReplay();
    parts.demonstrations[scenario.id] = demonstrationFile(sampleReplay());
    parts.demonstrator = &demonstrator;
    parts.openTerminal = [](const ServerAccess&) { return Result<void>(); };
    parts.controlSocket = [] { return std::string("/run/stormlab/control/drill.sock"); };
    parts.makeSession = [this](const ServerAccess&, const std::string& name) -> std::unique_ptr<SqlSession> {
        auto session = std::make_unique<ScriptedSession>(source, name);
        sessions.emplace_back(session.get());
        return session;
    };
    window = std::make_unique<MainWindow>(std::move(parts));
    m_lapse.setSingleShot(true);
    m_lapse.setInterval(baseline);
    QObject::connect(&m_lapse, &QTimer::timeout, &controller, &DrillController::endBaseline);
    QObject::connect(&controller, &DrillController::stateChanged, &m_lapse, [this] { watchBaseline(); });
    // The offscreen platform's screen is smaller than anybody's.
    window->resize(1280, 800);
}

WindowRig::~WindowRig() = default;

std::unique_ptr<EventSource> WindowRig::makeSource(const Scenario& wanted)
{
    auto made = std::make_unique<ScriptedSource>(wanted);
    source = made.get();
    if (holdPreparing)
        made->holdPreparing();
    return made;
}

void WindowRig::show()
{
    window->QWidget::show();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
}

void WindowRig::beginDrill(const std::function<void()>& begin)
{
    m_awaited = true;
    begin();
    QTRY_VERIFY_WITH_TIMEOUT(!m_awaited, patience);
    QVERIFY(controller.state() == DrillState::Baseline);
}

void WindowRig::watchBaseline()
{
    m_lapse.stop();
    if (controller.state() == DrillState::Baseline && !std::exchange(m_awaited, false))
        m_lapse.start();
}

void WindowRig::startDrill()
{
    beginDrill([this] { window->startScenario(QString::fromStdString(scenario.id)); });
}

void WindowRig::reachIncident()
{
    startDrill();
    source->advance(Milliseconds{20'000});
    controller.endBaseline();
    QTRY_VERIFY_WITH_TIMEOUT(controller.state() == DrillState::Incident, patience);
    source->advance(Milliseconds{30'000});
}

void WindowRig::shed()
{
    const std::vector<int> pids = source->pidsOf("deploy_worker", BackendState::Idle);
    ScriptedSession statement(source, "oncall-psql");
    bool done = false;
    QObject::connect(&statement, &SqlSession::answered, &statement, [&done] { done = true; });
    std::string list;
    for (const int pid : pids)
        list += (list.empty() ? "" : ", ") + std::to_string(pid);
    statement.run({"select pid, pg_terminate_backend(pid) from pg_stat_activity where pid in (" + list + ")"});
    QTRY_VERIFY_WITH_TIMEOUT(done, patience);
    source->advance(Milliseconds{12'000});
}

void WindowRig::runCheck(const std::function<void()>& begin)
{
    // What follows from the trigger takes its time, too, or there would be nothing to measure.
    const auto fired = QObject::connect(&controller, &DrillController::appended, source, [this](std::size_t size) {
        if (std::holds_alternative<VerificationStarted>(controller.timeline().at(size - 1).body))
            QMetaObject::invokeMethod(
                source, [this] { source->advance(Milliseconds{8'000}); }, Qt::QueuedConnection);
    });
    if (begin)
        begin();
    else
        QVERIFY(controller.check().ok());
    QTRY_VERIFY_WITH_TIMEOUT(controller.state() == DrillState::Verifying, patience);
    source->advance(Milliseconds{12'000});
    QTRY_VERIFY_WITH_TIMEOUT(controller.state() == DrillState::Incident, patience);
    QObject::disconnect(fired);
}

void WindowRig::finish()
{
    window->actions().finish.trigger();
    if (controller.state() != DrillState::Finished) {
        const QPointer<QMessageBox> question = window->findChild<QMessageBox*>();
        QVERIFY(question);
        for (QAbstractButton* button : question->buttons()) {
            if (question->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        }
        QTRY_VERIFY(!question);
        // Without a window manager nobody else does that.
        window->activateWindow();
        if (window->isVisible())
            QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
    QVERIFY(controller.state() == DrillState::Finished);
}

ScriptedSession* WindowRig::console() const
{
    return sessions.size() < 2 ? nullptr : sessions.at(sessions.size() - 2).data();
}

} // namespace stormlab
