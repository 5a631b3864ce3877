// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/diagnosis.h"
#include "core/domain/scenario.h"
#include "core/domain/scorecard.h"
#include "core/domain/timeline.h"
#include "core/runtime/drill/drillstate.h"
#include "core/runtime/drill/eventsource.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace stormlab
{

/// Runs one drill after another: Idle → Preparing → Baseline → Incident → Verifying → Incident | Finished, any →
/// Failed. The one writer of the timeline. Main thread; nothing here blocks. Commands that the state does not allow are
/// refused with Illegal and change nothing.
class DrillController : public QObject
{
    Q_OBJECT

public:
    struct DrillOptions {
        std::uint64_t seed = 0;
        std::string engine = "native";
        std::string image;
    };
    /// Makes the source of a drill. The controller owns it.
    using SourceFactory = std::function<std::unique_ptr<EventSource>(const Scenario&, const DrillOptions&)>;

    explicit DrillController(SourceFactory makeSource, QObject* parent = nullptr);
    ~DrillController() override;

    [[nodiscard]] DrillState state() const { return m_state; }
    [[nodiscard]] bool can(DrillCommand command) const { return isLegal(command, m_state); }
    [[nodiscard]] const Timeline& timeline() const { return m_timeline; }
    /// The scenario of the present or last drill.
    [[nodiscard]] const Scenario& scenario() const { return m_scenario; }
    [[nodiscard]] const ServerAccess* access() const;
    [[nodiscard]] DrillTime now() const;
    [[nodiscard]] int hintsShown() const { return m_hintsShown; }
    [[nodiscard]] Scorecard scorecard() const;
    /// Configured settings of an app as last rolled out.
    [[nodiscard]] const SettingMap& configured(const std::string& app) const;

    Result<void> start(Scenario scenario, DrillOptions options);
    Result<void> diagnose(const Diagnosis& diagnosis);
    /// The next hint's text.
    Result<std::string> hint();
    /// Answered by deployFinished(app) when it is rolled out.
    Result<void> deploy(const std::string& app, const SettingMap& changes);
    Result<void> inject(const std::string& name);
    Result<void> openView(const std::string& view);
    /// Waits for service to be back, then fires the trigger again. Answered by checked().
    Result<void> check();
    /// Ends the drill and starts the same scenario and seed anew.
    Result<void> reset();
    /// The learner is done: the scorecard becomes final, the sandbox is removed.
    Result<void> finish();
    /// Ends the drill, also half-way. Answered by stopped(); legal in every state.
    void stop();

Q_SIGNALS:
    void stateChanged(stormlab::DrillState state);
    void progress(const QString& step, int done, int total);
    /// The timeline has grown to this size.
    void appended(std::size_t size);
    /// A new timeline was begun (start, reset).
    void timelineReset();
    void deployFinished(const QString& app);
    void checked(const stormlab::Scorecard& scorecard);
    void failed(const stormlab::Error& error);
    void stopped();

private:
    SourceFactory m_makeSource;
    Timeline m_timeline;
    Scenario m_scenario;
    DrillState m_state = DrillState::Idle;
    int m_hintsShown = 0;
};

} // namespace stormlab
