// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/stormlab/launchoptions.h"
#include "core/runtime/control/controlserver.h"
#include "core/runtime/control/interrupts.h"
#include "core/runtime/control/terminallauncher.h"
#include "core/runtime/desktop/desktopnotifier.h"
#include "core/runtime/desktop/desktopportal.h"
#include "core/runtime/drill/drillcontroller.h"
#include "core/runtime/drill/drillid.h"
#include "core/runtime/drill/drillrecorder.h"
#include "core/runtime/drill/progresskeeper.h"
#include "core/runtime/engines/localcomputerprobe.h"
#include "core/runtime/preferences.h"
#include "core/runtime/progress/progressstore.h"
#include "ui/demonstrationopener.h"
#include "ui/droptargets.h"
#include "ui/guide/dialogkeys.h"
#include "ui/mainwindow.h"
#include "ui/recordingopener.h"
#include "ui/theme.h"

#include <QObject>
#include <QSettings>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace stormlab
{

/// Builds one of each and wires them: scenarios, controller with live sources, control socket, theme, window.
class CompositionRoot : public QObject
{
    Q_OBJECT

public:
    /// The scenarios that can be drilled, and the recordings that they bring along.
    struct Shipped {
        std::vector<Scenario> scenarios;
        std::map<std::string, QString> samples; ///< by the scenario's id
        std::map<std::string, QString> demonstrations{};
    };

    explicit CompositionRoot(const LaunchOptions& options);
    ~CompositionRoot() override;

    /// Shows the window and begins with the scenario that was asked for.
    void begin();
    /// 130 after an interrupt, else 0.
    [[nodiscard]] int exitCode() const { return m_interrupted ? 130 : 0; }

private:
    [[nodiscard]] MainWindowParts parts();
    [[nodiscard]] DrillController::DrillOptions drillOptions() const;
    [[nodiscard]] EngineWish wish() const;
    [[nodiscard]] EngineWish wishFor(const DrillController::DrillOptions& drill) const;
    [[nodiscard]] std::unique_ptr<EventSource> makeSource(const Scenario& scenario,
                                                          DrillController::DrillOptions drill);
    void prefer(const EnginePreferences& engines);
    /// Absent where the start page was asked for.
    [[nodiscard]] std::optional<Result<Scenario>> scenarioToBeginWith() const;
    void showWindow();
    void tellOfEnds();
    void offerScenario(const QString& path);
    void sweepLeftovers();
    void onState(DrillState state);
    void onInterrupted(int times);

    LaunchOptions m_options;
    QSettings m_settings;
    Preferences m_preferences{m_settings};
    Theme m_theme;
    DesktopPortal m_desktop;
    DesktopNotifier m_notifier{sessionBusAddress()};
    Shipped m_shipped;
    RecordingOpener m_recordings;
    DemonstrationOpener m_demonstrator;
    LocalComputerProbe m_probe;
    const QString m_drillId; ///< of every drill of this program; one runs at a time
    SandboxNames m_sandboxes{m_drillId};
    DrillController m_controller;
    DrillRecorder m_recorder;
    ProgressStore m_progress{progressFile()};
    ProgressKeeper m_keeper{m_controller, m_progress, [this] { return m_recorder.path(); }};
    ControlServer m_control;
    TerminalLauncher m_terminal;
    DialogKeys m_dialogKeys;
    DropTargets m_dropTargets{m_recordings};
    std::unique_ptr<MainWindow> m_window;
    Interrupts m_interrupts;
    bool m_interrupted = false;
};

} // namespace stormlab
