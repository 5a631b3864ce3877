// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/drill/drillcontroller.h"

#include "core/domain/grader.h"
#include "core/domain/wording.h"

#include <algorithm>

namespace stormlab
{

DrillController::DrillController(SourceFactory makeSource, QObject* parent)
    : QObject(parent), m_makeSource(std::move(makeSource))
{
    m_baseline.setSingleShot(true);
    m_baseline.setTimerType(Qt::PreciseTimer);
    connect(&m_baseline, &QTimer::timeout, this, &DrillController::beginIncident);
    connect(&m_schedule, &InjectSchedule::due, this,
            [this](const InjectSpec& inject) { fire(inject, Origin::Scenario); });
    connect(&m_verification, &Verification::serviceBack, this, &DrillController::beginVerification);
    connect(&m_verification, &Verification::again, this, &DrillController::fireTrigger);
    connect(&m_verification, &Verification::notBack, this, &DrillController::endCheck);
    connect(&m_verification, &Verification::measured, this, &DrillController::endVerification);
    // The clock that its events are told by: a drill that ran out of its box lasted as long as that.
    m_timeBox.setClock([this] { return now(); });
    connect(&m_timeBox, &TimeBox::warned, this, &DrillController::timeRunsOut);
    connect(&m_timeBox, &TimeBox::over, this, &DrillController::onTimeOver);
}

DrillController::~DrillController() = default;

const ServerAccess* DrillController::access() const
{
    return m_source ? m_source->access() : nullptr;
}

DrillTime DrillController::now() const
{
    return m_source ? m_source->now() : m_timeline.endTime();
}

DrillTime DrillController::moment() const
{
    return m_playhead.moment().value_or(std::max(now(), m_timeline.endTime()));
}

Scorecard DrillController::scorecard() const
{
    return grade(m_scenario, TimelineView(m_timeline));
}

Result<void> DrillController::begin(Scenario scenario, DrillOptions options)
{
    if (auto legal = legalNow(DrillCommand::Start); !legal)
        return legal;
    if (m_source)
        return Error{ErrorCode::Illegal, "The last sandbox is still being removed.", {}, "Try again in a moment."};
    m_timeline = Timeline();
    m_scenario = std::move(scenario);
    m_options = std::move(options);
    m_deploys.begin(m_scenario);
    m_released.clear();
    m_hintsShown = 0;
    m_checks = 0;
    m_begun = false;
    m_incidentBegan.reset();
    m_playhead.follow();
    Q_EMIT timelineReset();
    return {};
}

Result<void> DrillController::start(Scenario scenario, DrillOptions options)
{
    if (auto begun = begin(std::move(scenario), std::move(options)); !begun)
        return begun;
    m_source = m_makeSource(m_scenario, m_options);
    connectSource();
    enter(DrillState::Preparing);
    m_source->start();
    return {};
}

Result<void> DrillController::replay(Scenario scenario, std::unique_ptr<EventSource> source)
{
    if (auto begun = begin(std::move(scenario), {}); !begun)
        return begun;
    m_source = std::move(source);
    connectSource();
    // Nothing may be visible before somebody has moved there.
    m_playhead.seek(DrillTime{0});
    enter(DrillState::Replay);
    m_source->start();
    return {};
}

void DrillController::connectSource()
{
    EventSource* source = m_source.get();
    connect(source, &EventSource::progress, this, &DrillController::progress);
    connect(source, &EventSource::ready, this, &DrillController::onReady);
    connect(source, &EventSource::happened, this, &DrillController::onHappened);
    connect(source, &EventSource::failed, this, &DrillController::onFailed);
    connect(source, &EventSource::leftBehind, this, &DrillController::leftBehind);
    connect(source, &EventSource::stopped, this, &DrillController::onSourceStopped, Qt::QueuedConnection);
}

void DrillController::enter(DrillState state, const std::string& says)
{
    m_state = state;
    if (const std::optional<Phase> phase = phaseOf(state))
        append(PhaseChanged{*phase, says});
    Q_EMIT stateChanged(state);
}

void DrillController::append(EventBody body)
{
    appendAt(now(), std::move(body));
}

void DrillController::appendAt(DrillTime time, EventBody body)
{
    m_timeline.append(time, std::move(body));
    m_playhead.timelineChanged();
    Q_EMIT appended(m_timeline.size());
}

void DrillController::onReady(const QString& engine, const QString& serverVersion)
{
    if (m_state != DrillState::Preparing || m_stopping)
        return;
    DrillStarted started{m_scenario.id,  m_scenario.version,   m_scenario.hash,
                         m_options.seed, engine.toStdString(), serverVersion.toStdString()};
    if (m_wallClock)
        started.startedAt = m_wallClock() - now();
    append(std::move(started));
    m_begun = true;
    if (!m_options.classId.empty())
        append(PolicyStated{m_options.classId, m_options.policy});
    enter(DrillState::Baseline);
    m_baseline.start(m_scenario.pace.baseline);
}

void DrillController::endBaseline()
{
    if (m_baseline.isActive()) {
        m_baseline.stop();
        beginIncident();
    }
}

void DrillController::onHappened(DrillTime time, const EventBody& body)
{
    // The scorecard is the last event: what the fleet and the server say while they are taken down is no drill any
    // more.
    if (m_stopping)
        return;
    appendAt(time, body);
    if (m_state == DrillState::Replay)
        return;
    if (const auto* started = std::get_if<DeployStarted>(&body))
        m_deploys.started(*started);
    const auto* finished = std::get_if<DeployFinished>(&body);
    if (finished != nullptr && m_deploys.finished(*finished)) {
        m_schedule.deployed();
        Q_EMIT deployFinished(QString::fromStdString(finished->app));
    }
}

void DrillController::onFailed(const Error& error)
{
    // The first failure counts: what follows from it, while everything is taken down, is no news.
    if (m_stopping || m_state == DrillState::Failed)
        return;
    stopTimers();
    enter(DrillState::Failed, error.message);
    Q_EMIT failed(error);
    takeDown();
}

void DrillController::onSourceStopped()
{
    stopTimers();
    m_source.reset();
    m_stopping = false;
    m_removing = false;
    if (m_restart) {
        m_restart = false;
        m_state = DrillState::Idle;
        start(Scenario(m_scenario), DrillOptions(m_options));
        return;
    }
    if (m_state != DrillState::Finished && m_state != DrillState::Failed)
        enter(DrillState::Idle);
    Q_EMIT stopped();
}

// Who is told of the incident may take a while: the time of a class begins with the inject, from which the length of
// the drill is reckoned.
void DrillController::beginIncident()
{
    m_incidentBegan = now();
    enter(DrillState::Incident);
    // Whoever heard of it may have ended the drill.
    if (m_state != DrillState::Incident)
        return;
    m_schedule.begin(m_scenario.injects);
    m_timeBox.begin(m_options.policy.timeBox);
}

void DrillController::fire(const InjectSpec& inject, Origin origin)
{
    append(InjectFired{inject.name, std::string(toString(inject.kind)), commaSeparated(inject.apps), origin});
    const bool again = m_released[inject.name];
    m_released[inject.name] = true;
    m_source->fire(inject, again, origin);
}

Result<void> DrillController::diagnose(const Diagnosis& diagnosis)
{
    if (auto legal = legalNow(DrillCommand::Diagnose); !legal)
        return legal;
    if (auto sensible = checkDiagnosis(m_scenario, diagnosis); !sensible)
        return sensible;
    append(DiagnosisGiven{diagnosis});
    return {};
}

Result<std::string> DrillController::hint()
{
    if (auto legal = legalNow(DrillCommand::Hint); !legal)
        return legal.error();
    if (auto allowed = mayHint(); !allowed)
        return allowed.error();
    if (m_hintsShown >= static_cast<int>(m_scenario.hints.size()))
        return Error{ErrorCode::NotFound, "All hints have been shown.", {}, "Read them again, or check what you have."};
    append(HintShown{++m_hintsShown});
    return m_scenario.hints[static_cast<std::size_t>(m_hintsShown - 1)];
}

Result<void> DrillController::deploy(const std::string& app, const SettingMap& changes)
{
    if (auto legal = legalNow(DrillCommand::Deploy); !legal)
        return legal;
    if (auto checked = checkDeploy(m_scenario, configured(app), app, changes); !checked)
        return checked;
    m_deploys.ordered(app);
    m_schedule.deployOrdered(app);
    m_source->deploy(app, changes, m_scenario.pace.deploy);
    return {};
}

Result<void> DrillController::inject(const std::string& name)
{
    if (auto legal = legalNow(DrillCommand::Inject); !legal)
        return legal;
    if (auto known = checkInject(m_scenario, name, m_source->isPaused()); !known)
        return known;
    const InjectSpec& inject = *findInject(m_scenario, name);
    if (auto possible = m_source->canFire(inject); !possible)
        return possible;
    fire(inject, Origin::Teacher);
    return {};
}

Result<void> DrillController::openView(const std::string& view)
{
    if (auto legal = legalNow(DrillCommand::OpenView); !legal)
        return legal;
    append(ViewOpened{view});
    return {};
}

// A check that was begun in time counts: the drill is finished when it has ended.
void DrillController::onTimeOver()
{
    if (can(DrillCommand::Finish))
        finish();
}

void DrillController::keepScorecard()
{
    append(Scored{toJson(scorecard())});
}

Result<void> DrillController::finish()
{
    if (auto legal = legalNow(DrillCommand::Finish); !legal)
        return legal;
    stopTimers();
    // Whoever hears of the end asks at once what can be done now, and that is nothing before the sandbox is gone.
    m_stopping = true;
    enter(DrillState::Finished);
    keepScorecard();
    takeDown();
    return {};
}

Result<void> DrillController::reset()
{
    if (auto legal = legalNow(DrillCommand::Reset); !legal)
        return legal;
    stopTimers();
    if (!m_source) {
        m_state = DrillState::Idle;
        return start(Scenario(m_scenario), DrillOptions(m_options));
    }
    m_restart = true;
    m_stopping = true;
    takeDown();
    return {};
}

void DrillController::stop()
{
    m_restart = false;
    if (!m_source) {
        QMetaObject::invokeMethod(this, &DrillController::stopped, Qt::QueuedConnection);
        return;
    }
    if (m_stopping)
        return;
    cutMeasurement();
    if (m_state == DrillState::Incident || m_state == DrillState::Verifying)
        keepScorecard();
    stopTimers();
    m_stopping = true;
    takeDown();
}

void DrillController::takeDown()
{
    if (std::exchange(m_removing, true))
        return;
    Q_EMIT removing();
    m_source->stop();
}

void DrillController::stopTimers()
{
    m_baseline.stop();
    m_verification.stop();
    m_schedule.stop();
    m_timeBox.stop();
}

} // namespace stormlab
