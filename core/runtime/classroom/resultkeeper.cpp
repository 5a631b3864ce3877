// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/classroom/resultkeeper.h"

#include "core/runtime/backgroundjob.h"
#include "core/runtime/classroom/resultplace.h"

#include <utility>

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
    connect(&m_again, &QTimer::timeout, this, &ResultKeeper::post);
    connect(&controller, &DrillController::timelineReset, this, &ResultKeeper::beginDrill);
    connect(&controller, &DrillController::stateChanged, this, &ResultKeeper::onState);
}

ResultKeeper::~ResultKeeper()
{
    m_disk.waitForDone();
    // Whoever closes the window in the middle of a drill has a result all the same.
    if (m_present && (m_due || m_now.isActive()))
        (void)m_present->write(nextStep());
}

void ResultKeeper::follow(ClassDrill drill)
{
    m_order = std::move(drill);
}

bool ResultKeeper::isSettled() const
{
    return !m_present || (!m_busy && !m_due && !m_now.isActive());
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
    m_recordingWhole = false;
    m_due = false;
    m_busy = false;
    m_present = std::make_shared<ResultWork>(*m_order, m_controller.scenario(), id, m_path);
    m_again.start();
}

/// A drill that is begun anew has come to no end of its own; its timeline is gone by now.
void ResultKeeper::endDrill()
{
    m_now.stop();
    m_again.stop();
    if (!m_present)
        return;
    if (!isOver()) {
        m_state = ResultState::Ended;
        m_reached.at(static_cast<std::size_t>(m_state)) = m_surroundings.wallClock();
        ResultStep step{{}, m_state, m_reached, m_surroundings.wallClock(), {}, false};
        m_disk.start([work = m_present, step = std::move(step)] { (void)work->write(step); });
    }
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
    ResultStep step{{}, m_state, m_reached, m_surroundings.wallClock(), m_surroundings.recording(), m_recordingWhole};
    const Timeline& timeline = m_controller.timeline();
    for (; m_taken < timeline.size(); ++m_taken)
        step.events.push_back(timeline.at(m_taken));
    return step;
}

void ResultKeeper::post()
{
    if (!m_present)
        return;
    if (m_busy) {
        m_due = true;
        return;
    }
    m_busy = true;
    m_due = false;
    runInBackground(
        m_disk, this, [work = m_present, step = nextStep()]() mutable { return work->write(std::move(step)); },
        [this, of = m_present](const Result<void>& outcome) {
            if (of == m_present)
                onWritten(outcome);
        });
}

void ResultKeeper::onWritten(const Result<void>& outcome)
{
    m_busy = false;
    if (!outcome) {
        m_due = true;
        if (!std::exchange(m_troubled, true))
            Q_EMIT failed(outcome.error());
        return;
    }
    m_troubled = false;
    Q_EMIT written(m_path);
    if (isOver() && !m_due)
        m_again.stop();
    if (m_due)
        post();
}

void ResultKeeper::recordingClosed()
{
    if (!m_present || !isOver() || m_recordingWhole || m_surroundings.recording().isEmpty())
        return;
    m_recordingWhole = true;
    m_again.start();
    m_now.start();
}

} // namespace stormlab
