// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/diagnosis.h"
#include "core/domain/drillpolicy.h"
#include "core/domain/scenario.h"
#include "core/domain/scorecard.h"
#include "core/domain/timeline.h"
#include "core/runtime/drill/commandchecks.h"
#include "core/runtime/drill/deploywatch.h"
#include "core/runtime/drill/drillstate.h"
#include "core/runtime/drill/eventsource.h"
#include "core/runtime/drill/injectschedule.h"
#include "core/runtime/drill/playhead.h"
#include "core/runtime/drill/timebox.h"
#include "core/runtime/drill/verification.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace stormlab
{

/// Runs one drill after another: Idle → Preparing → Baseline → Incident → Verifying → Incident | Finished, any →
/// Failed. Or it shows a recording: Idle → Replay → Idle. The one writer of the timeline. Main thread; nothing here
/// blocks. Commands that the state does not allow are refused with Illegal and change nothing.
class DrillController : public QObject
{
    Q_OBJECT

public:
    struct DrillOptions {
        std::uint64_t seed = 0;
        std::string engine;     ///< that was asked for, "auto" among them; empty: what is preferred
        std::string image;      ///< that was asked for; may be empty
        std::string sandbox{};  ///< its name, which no other has; whoever makes the source gives it
        bool everyCore = false; ///< its server may use every core: there is no window that needs one for itself
        std::string classId{};  ///< of the class that the drill belongs to; empty: of none
        DrillPolicy policy{};   ///< of that class
    };
    /// Makes the source of a drill. The controller owns it.
    using SourceFactory = std::function<std::unique_ptr<EventSource>(const Scenario&, const DrillOptions&)>;

    /// Tells what the calendar says: milliseconds since 1970 in UTC.
    using WallClock = std::function<Milliseconds()>;

    explicit DrillController(SourceFactory makeSource, QObject* parent = nullptr);
    ~DrillController() override;

    /// Drills that are started from now on say when they were; without such a clock they do not.
    void setWallClock(WallClock wallClock) { m_wallClock = std::move(wallClock); }

    [[nodiscard]] DrillState state() const { return m_state; }
    /// Whether the command would be taken now. While a drill is being taken down, nothing but stop() is.
    [[nodiscard]] bool can(DrillCommand command) const { return isTaken(command, m_state, removal()); }
    [[nodiscard]] const Timeline& timeline() const { return m_timeline; }
    [[nodiscard]] Playhead& playhead() { return m_playhead; }
    [[nodiscard]] const Playhead& playhead() const { return m_playhead; }
    /// The scenario of the present or last drill.
    [[nodiscard]] const Scenario& scenario() const { return m_scenario; }
    [[nodiscard]] const DrillOptions& options() const { return m_options; }
    /// The sandbox of the present or last drill was ready.
    [[nodiscard]] bool hasBegun() const { return m_begun; }
    /// nullptr while there is no server to connect to.
    [[nodiscard]] const ServerAccess* access() const;
    [[nodiscard]] DrillTime now() const;
    /// The moment that is shown: now, or where the playhead has been put.
    [[nodiscard]] DrillTime moment() const;
    [[nodiscard]] int hintsShown() const { return m_hintsShown; }
    /// Of the class's time: absent where there is no limit, or before the incident.
    [[nodiscard]] std::optional<Milliseconds> timeLeft() const { return m_timeBox.left(); }
    [[nodiscard]] TimeBox& timeBox() { return m_timeBox; }
    /// Whether the class lets the next hint be shown, or another check be made, now; Illegal with the reason. That the
    /// state allows it is another question.
    [[nodiscard]] Result<void> mayHint() const { return hintAllowed(m_options.policy, m_incidentBegan, now()); }
    /// Checks that have begun, with those that were cancelled.
    [[nodiscard]] int checksMade() const { return m_checks; }
    [[nodiscard]] Result<void> mayCheck() const { return checkAllowed(m_options.policy, m_checks); }
    /// Until the class lets hints be shown; zero where it does, or never will.
    [[nodiscard]] Milliseconds hintsOpenIn() const
    {
        return stormlab::hintsOpenIn(m_options.policy, m_incidentBegan, now());
    }
    /// Grades the whole timeline as it is now.
    [[nodiscard]] Scorecard scorecard() const;
    /// Configured settings of an app as last rolled out; empty for an app that is not there.
    [[nodiscard]] const SettingMap& configured(const std::string& app) const { return m_deploys.configured(app); }
    /// True from the order of a learner's deploy until it is rolled out.
    [[nodiscard]] bool isDeploying(const std::string& app) const { return m_deploys.isOrdered(app); }

    Result<void> start(Scenario scenario, DrillOptions options);
    /// Shows a recording of this scenario from its beginning; the events come from the source as they are.
    Result<void> replay(Scenario scenario, std::unique_ptr<EventSource> source);
    /// The cause must be one that the scenario offers.
    Result<void> diagnose(const Diagnosis& diagnosis);
    /// The next hint's text; NotFound when all have been shown, Illegal where the class does not allow it now.
    Result<std::string> hint();
    /// Answered by deployFinished(app) when it is rolled out.
    Result<void> deploy(const std::string& app, const SettingMap& changes);
    /// As when the time of the baseline is up: the incident begins. Nothing in any other state.
    void endBaseline();
    /// Fires an inject of the scenario by hand (a teacher's).
    Result<void> inject(const std::string& name);
    Result<void> openView(const std::string& view);
    /// Waits for service to be back, then fires the trigger again. Answered by checked(). Illegal where the class
    /// allows no further one.
    Result<void> check();
    /// Ends the check that is under way with no result; the drill goes on. Answered by checkCancelled(). What the
    /// trigger has done stays done, and the class counts the check.
    Result<void> cancelCheck();
    /// Ends the drill and starts the same scenario and seed anew.
    Result<void> reset();
    /// The learner is done: the scorecard becomes final, the sandbox is removed (stopped()).
    Result<void> finish();
    /// Ends the drill, also half-way. Answered by stopped(); legal in every state.
    void stop();

Q_SIGNALS:
    void stateChanged(stormlab::DrillState state);
    void progress(const QString& step, int done, int total);
    /// The timeline has grown to this size.
    void appended(std::size_t size);
    /// A new timeline was begun (start, reset, replay).
    void timelineReset();
    void deployFinished(const QString& app);
    void checked(const stormlab::Scorecard& scorecard);
    void checkCancelled();
    /// The class's time will be over, and the drill finished as it is, this long from now.
    void timeRunsOut(stormlab::Milliseconds left);
    /// Comes once a drill, whatever follows from it.
    void failed(const stormlab::Error& error);
    /// The drill is over, however it ended, and something of its sandbox is still there. Comes before stopped().
    void leftBehind(const stormlab::Error& what);
    /// The sandbox is being removed, until stopped(), or until a reset begins anew.
    void removing();
    void stopped();

private:
    [[nodiscard]] Removal removal() const { return m_stopping ? Removal::UnderWay : Removal::None; }
    [[nodiscard]] Result<void> legalNow(DrillCommand command) const { return checkLegal(command, m_state, removal()); }
    Result<void> begin(Scenario scenario, DrillOptions options);
    void connectSource();
    void enter(DrillState state, const std::string& says = {});
    void append(EventBody body);
    void appendAt(DrillTime time, EventBody body);
    void onReady(const QString& engine, const QString& serverVersion);
    void onHappened(DrillTime time, const EventBody& body);
    void onFailed(const Error& error);
    void onSourceStopped();
    void beginIncident();
    void fire(const InjectSpec& inject, Origin origin);
    bool isServiceBack() const;
    void beginVerification();
    void fireTrigger();
    void endVerification();
    void endCheck();
    void cutMeasurement();
    void goOnAfterCheck();
    void onTimeOver();
    void keepScorecard();
    void takeDown();
    void stopTimers();

    SourceFactory m_makeSource;
    WallClock m_wallClock;
    Timeline m_timeline;
    Playhead m_playhead{m_timeline};
    Scenario m_scenario;
    DrillOptions m_options;
    std::unique_ptr<EventSource> m_source;
    DrillState m_state = DrillState::Idle;
    DeployWatch m_deploys;
    std::map<std::string, bool> m_released; ///< injects that have been fired
    int m_hintsShown = 0;
    int m_checks = 0;
    bool m_restart = false; ///< a reset: start again when the source has stopped
    bool m_stopping = false;
    bool m_begun = false;
    bool m_removing = false;
    QTimer m_baseline;
    Verification m_verification{[this] { return isServiceBack(); }};
    InjectSchedule m_schedule;
    std::optional<DrillTime> m_incidentBegan;
    TimeBox m_timeBox;
};

} // namespace stormlab
