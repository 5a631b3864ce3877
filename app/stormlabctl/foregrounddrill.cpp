// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/foregrounddrill.h"

#include <QDateTime>

#include <utility>

namespace stormlab
{

namespace
{

constexpr int endLimitMilliseconds = 30'000;

Milliseconds wallClock()
{
    return Milliseconds(QDateTime::currentMSecsSinceEpoch());
}

} // namespace

ForegroundDrill::ForegroundDrill(DrillController::SourceFactory makeSource, QObject* parent)
    : QObject(parent),
      m_id(newDrillId()),
      m_controller([this, make = std::move(makeSource)](const Scenario& scenario, DrillController::DrillOptions drill) {
          drill.sandbox = m_sandboxes.next();
          return make(scenario, drill);
      }),
      m_recorder(m_controller, m_id, [this] { return m_order.place; }),
      m_results(m_controller, {m_id.toStdString(), wallClock, [this] { return m_recorder.path(); }})
{
    m_controller.setWallClock(wallClock);
    m_endLimit.setSingleShot(true);
    m_endLimit.setInterval(endLimitMilliseconds);
    connect(&m_endLimit, &QTimer::timeout, this, [this] {
        close(QStringLiteral("The sandbox could not be removed in time. `stormlabctl clean` removes it."));
    });
    connect(
        &m_controller, &DrillController::stopped, this, [this] { close(m_leftOver); }, Qt::QueuedConnection);
    connect(&m_controller, &DrillController::leftBehind, this, [this](const Error& what) {
        m_leftOver += QString::fromStdString((m_leftOver.isEmpty() ? "" : "\n") + what.message + " " + what.nextStep);
    });
    connect(&m_recorder, &DrillRecorder::failed, this, &ForegroundDrill::recordingFailed);
    connect(&m_recorder, &DrillRecorder::closed, this, [this] {
        m_results.recordingClosed();
        m_recorded = m_recorded || m_closed;
        tellEnd();
    });
    connect(&m_results, &ResultKeeper::failed, this, &ForegroundDrill::resultFailed);
    connect(&m_results, &ResultKeeper::failed, this, &ForegroundDrill::tellEnd);
    connect(&m_results, &ResultKeeper::written, this, &ForegroundDrill::tellEnd);
}

ForegroundDrill::~ForegroundDrill() = default;

Result<void> ForegroundDrill::begin(const DrillOrder& order)
{
    m_order = order;
    keepProgress();
    if (order.classDrill)
        m_results.follow(*order.classDrill);
    if (!order.recordFile.isEmpty()) {
        if (Result<void> opened = m_recorder.recordInto(order.recordFile); !opened)
            return opened;
    }
    if (Result<void> listening = m_server.listen(controlDirectory(), m_id); !listening)
        return listening;
    return m_controller.start(order.scenario, order.options);
}

void ForegroundDrill::keepProgress()
{
    if (m_order.progressFile.isEmpty())
        return;
    m_progress = std::make_unique<ProgressStore>(m_order.progressFile);
    m_keeper = std::make_unique<ProgressKeeper>(m_controller, *m_progress, [this] { return recording(); });
    connect(m_progress.get(), &ProgressStore::failed, this, &ForegroundDrill::progressTrouble);
    connect(m_progress.get(), &ProgressStore::putAside, this, &ForegroundDrill::progressTrouble);
    connect(m_progress.get(), &ProgressStore::settled, this, &ForegroundDrill::tellEnd);
}

void ForegroundDrill::end()
{
    if (m_closed || m_endLimit.isActive())
        return;
    m_endLimit.start();
    m_controller.stop();
}

LearnerEnvironment ForegroundDrill::environment() const
{
    const ServerAccess* access = m_controller.access();
    return access != nullptr ? learnerEnvironment(*access, m_server.socketPath().toStdString()) : LearnerEnvironment{};
}

/// A result that could not be written is tried once more when the keeper goes: nobody waits for a network that is gone.
void ForegroundDrill::tellEnd()
{
    const bool written = m_results.isSettled() || m_results.isTroubled();
    const bool kept = !m_progress || !m_progress->isBusy();
    if (m_recorded && written && kept && !std::exchange(m_told, true))
        Q_EMIT ended(m_leftOver);
}

void ForegroundDrill::close(const QString& leftOver)
{
    if (std::exchange(m_closed, true))
        return;
    m_endLimit.stop();
    m_server.close();
    m_leftOver = leftOver;
    m_recorder.close();
}

} // namespace stormlab
