// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/classroom/resultkeeper.h"

#include "core/runtime/backgroundjob.h"
#include "core/runtime/classroom/resultplace.h"

#include <utility>
#include <variant>

namespace stormlab
{

namespace
{

std::optional<ResultState> resultStateOf(DrillState state)
{
    switch (state) {
    case DrillState::Preparing:
    case DrillState::Baseline:
        return ResultState::Begun;
    case DrillState::Incident:
        return ResultState::Incident;
    case DrillState::Verifying:
        return ResultState::Checking;
    case DrillState::Finished:
        return ResultState::Finished;
    case DrillState::Idle:
    case DrillState::Failed:
        return ResultState::Ended;
    case DrillState::Replay:
        break;
    }
    return std::nullopt;
}

} // namespace

ResultKeeper::ResultKeeper(DrillController& controller, Surroundings surroundings, QObject* parent)
    : QObject(parent), m_controller(controller), m_surroundings(std::move(surroundings))
{
    m_disk.setMaxThreadCount(1);
    m_now.setSingleShot(true);
    m_now.setInterval(0);
    m_again.setInterval(m_surroundings.every);
    connect(&m_now, &QTimer::timeout, this, &ResultKeeper::post);
    connect(&m_again, &QTimer::timeout, this, &ResultKeeper::postAgain);
    connect(&controller, &DrillController::timelineReset, this, &ResultKeeper::beginDrill);
    connect(&controller, &DrillController::stateChanged, this, &ResultKeeper::onState);
}

ResultKeeper::~ResultKeeper()
{
    m_disk.waitForDone();
    // Whoever closes the window in the middle of a drill has a result all the same.
    if (m_present && (m_failed || m_now.isActive()))
        (void)m_present->write(nextStep());
}

void ResultKeeper::follow(ClassDrill drill)
{
    m_order = std::move(drill);
}

bool ResultKeeper::isSettled() const
{
    return !m_present || (m_queued == 0 && !m_failed && !m_now.isActive());
}

bool ResultKeeper::awaitsRecording() const
{
    return m_present && isOver() && !m_surroundings.recording().isEmpty() &&
           (m_closed.isEmpty() || m_queued > 0 || m_now.isActive());
}

void ResultKeeper::beginDrill()
{
    endDrill();
    if (!m_order || m_controller.options().classId != m_order->file.id)
        return;
    const int number = ++m_drills;
    const std::string id = m_surroundings.drill + (number > 1 ? '-' + std::to_string(number) : std::string());
    m_path = m_order->path.isEmpty() ? resultPath(m_order->folder, m_order->name, QString::fromStdString(id))
                                     : m_order->path;
    m_taken = 0;
    m_state = ResultState::Begun;
    m_reached = {};
    m_recording.clear();
    m_closed.clear();
    m_queued = 0;
    m_failed = false;
    m_served = false;
    m_present = std::make_shared<ResultWork>(*m_order, m_controller.scenario(), id, m_path, m_surroundings.writer);
    m_again.start();
}

/// A drill that is begun anew has come to no end of its own; its timeline is gone by now.
void ResultKeeper::endDrill()
{
    const bool due = m_now.isActive() || m_failed || !isOver();
    m_now.stop();
    m_again.stop();
    if (!m_present)
        return;
    if (!isOver()) {
        m_state = ResultState::Ended;
        m_reached.at(static_cast<std::size_t>(m_state)) = m_surroundings.wallClock();
    }
    const ResultStep last{{}, m_state, m_reached, m_surroundings.wallClock(), m_closed, !m_closed.isEmpty()};
    if (due || m_queued > 0)
        queueLast(m_present, last);
    // It becomes whole while the next drill begins.
    if (m_served && m_closed.isEmpty() && !m_recording.isEmpty())
        m_earlier.push_back({m_present, {{}, m_state, m_reached, last.now, m_recording, true}});
    m_present.reset();
}

void ResultKeeper::onState(DrillState state)
{
    const std::optional<ResultState> reached = resultStateOf(state);
    if (!m_present || !reached || isOver())
        return;
    enter(*reached);
}

void ResultKeeper::enter(ResultState state)
{
    m_state = state;
    m_reached.at(static_cast<std::size_t>(state)) = m_surroundings.wallClock();
    // The drill's scorecard comes right behind its last state.
    m_now.start();
}

ResultStep ResultKeeper::nextStep()
{
    const bool whole = !m_closed.isEmpty();
    m_recording = whole ? m_closed : m_surroundings.recording();
    ResultStep step{{}, m_state, m_reached, m_surroundings.wallClock(), m_recording, whole};
    const Timeline& timeline = m_controller.timeline();
    for (; m_taken < timeline.size(); ++m_taken) {
        step.events.push_back(timeline.at(m_taken));
        m_served = m_served || std::holds_alternative<DrillStarted>(step.events.back().body);
    }
    return step;
}

void ResultKeeper::post()
{
    if (!m_present)
        return;
    ++m_queued;
    queue(m_present, nextStep(), [this, of = m_present](const Result<void>& outcome) {
        if (of != m_present)
            return;
        onWritten(outcome);
        Q_EMIT answered();
    });
}

/// A disk that has not answered yet is not asked for what the next look tells as well.
void ResultKeeper::postAgain()
{
    if (m_queued == 0)
        post();
}

void ResultKeeper::queue(const std::shared_ptr<ResultWork>& work, ResultStep step,
                         std::function<void(const Result<void>&)> then)
{
    runInBackground(
        m_disk, this, [work, step = std::move(step)]() mutable { return work->write(std::move(step)); },
        std::move(then));
}

/// Nobody tries again for a drill that another one has followed, so a failure is told, whatever was told before.
void ResultKeeper::queueLast(const std::shared_ptr<ResultWork>& work, ResultStep step)
{
    queue(work, std::move(step), [this](const Result<void>& outcome) {
        if (!outcome)
            Q_EMIT failed(outcome.error());
    });
}

void ResultKeeper::onWritten(const Result<void>& outcome)
{
    --m_queued;
    m_failed = !outcome;
    if (!outcome) {
        if (!std::exchange(m_troubled, true))
            Q_EMIT failed(outcome.error());
        return;
    }
    m_troubled = false;
    Q_EMIT written(m_path);
    if (isOver() && m_queued == 0)
        m_again.stop();
}

/// The recordings of the drills before are whole by now.
void ResultKeeper::closeEarlier()
{
    for (const Earlier& earlier : std::exchange(m_earlier, {})) {
        // One file for all drills holds the present one.
        if (earlier.step.recording != m_surroundings.recording())
            queueLast(earlier.work, earlier.step);
    }
}

void ResultKeeper::recordingClosed()
{
    closeEarlier();
    if (!m_present || !isOver() || !m_closed.isEmpty())
        return;
    m_closed = m_surroundings.recording();
    if (m_closed.isEmpty())
        return;
    m_again.start();
    m_now.start();
}

} // namespace stormlab
