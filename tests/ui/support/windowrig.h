// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/drill/progresskeeper.h"
#include "core/runtime/engines/computerprobe.h"
#include "core/runtime/progress/progressstore.h"
#include "tests/support/findings.h"
#include "tests/support/scriptedsource.h"
#include "tests/ui/support/scriptedsession.h"
#include "ui/demonstrationopener.h"
#include "ui/droptargets.h"
#include "ui/mainwindow.h"
#include "ui/recordingopener.h"

#include <QPointer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace stormlab
{

/// A computer that answers what the test wants.
class ScriptedProbe : public ComputerProbe
{
public:
    ComputerFindings findings;
    int starts = 0;
    QStringList asked; ///< what else was wanted of it, in order

    void start() override
    {
        ++starts;
        Q_EMIT answered(findings);
    }
    void cleanUp() override { asked << QStringLiteral("clean up"); }
    void fetchImage(ContainerEngine::Kind kind) override { asked << QStringLiteral("fetch ") + engineName(kind); }
    void loadImage(ContainerEngine::Kind kind, const QString& file) override
    {
        asked << QStringLiteral("load ") + engineName(kind) + QLatin1Char(' ') + file;
    }
    void cancelTransfer() override { asked << QStringLiteral("cancel"); }
};

/// The shipped scenario, with a pace that suits a test; its baseline does not lapse by itself.
[[nodiscard]] Scenario shippedScenario();

/// Those that ship beside it, as they are.
[[nodiscard]] std::vector<Scenario> otherShippedScenarios();

/// The same before which a pooler stands.
[[nodiscard]] Scenario pooledScenario();

/// The recording that it brings along.
[[nodiscard]] QString sampleReplay();

/// The whole window with everything behind it, on a scripted source.
class WindowRig
{
public:
    /// `beside`: what the start page offers besides.
    explicit WindowRig(Scenario played = shippedScenario(), const std::vector<Scenario>& beside = {});
    ~WindowRig();

    QTemporaryDir folder;
    QSettings settings;
    Preferences preferences{settings};
    Theme theme;
    Scenario scenario;
    RecordingOpener recordings{{theme, preferences, {scenario}}};
    DropTargets dropTargets{recordings};
    DemonstrationOpener demonstrator{theme, recordings, "en"};
    ScriptedProbe probe;
    QPointer<ScriptedSource> source;                 ///< of the present drill
    std::vector<QPointer<ScriptedSession>> sessions; ///< as they were made: console, actions
    std::function<QString()> recording{};            ///< the file of the present drill, where one is recorded
    bool holdPreparing = false;                      ///< of the next drill
    DrillController controller;
    ProgressStore progress{folder.filePath(QStringLiteral("progress.sqlite"))};
    ProgressKeeper keeper{controller, progress, [] { return QString(); }};
    /// What the calendar says.
    Milliseconds now{1785412991000};
    std::unique_ptr<MainWindow> window;

    /// Shows the window; returns once it is the active one.
    void show();
    /// Does what begins a drill; returns once its baseline is on, which lasts until somebody ends it. One that was not
    /// begun so is over in a moment.
    void beginDrill(const std::function<void()>& begin);
    /// Starts the scenario so.
    void startDrill();
    /// startDrill(), a quiet time, and the storm until the slots are taken.
    void reachIncident();
    /// Terminates the idle backends of the fleet that storms and lets it go on for a while.
    void shed();
    /// A check that ends with the verification; returns once it was answered. `begin`: how a person begins it.
    void runCheck(const std::function<void()>& begin = {});
    /// Finishes the drill as a person does, who is asked where nothing was checked and finishes all the same.
    void finish();
    [[nodiscard]] ScriptedSession* console() const;
    /// Where the window looks for recorded drills.
    [[nodiscard]] QString recordingFolder() const { return folder.filePath(QStringLiteral("recordings")); }

private:
    [[nodiscard]] std::unique_ptr<EventSource> makeSource(const Scenario& wanted);
    void watchBaseline();

    bool m_awaited = false; ///< the next baseline
    QTimer m_lapse;         ///< ends one that nobody awaited
};

} // namespace stormlab
