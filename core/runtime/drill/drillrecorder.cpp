// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/drill/drillrecorder.h"

#include <QDateTime>
#include <QDir>

#include <algorithm>
#include <utility>

namespace stormlab
{

DrillRecorder::DrillRecorder(DrillController& controller, QString drill, std::function<Place()> place, QObject* parent)
    : QObject(parent), m_controller(controller), m_drill(std::move(drill)), m_askPlace(std::move(place))
{
    connect(&controller, &DrillController::timelineReset, this, &DrillRecorder::beginDrill);
    connect(&controller, &DrillController::appended, this, &DrillRecorder::record);
    connect(&controller, &DrillController::stopped, this, &DrillRecorder::close);
    connect(&m_recorder, &Recorder::failed, this, [this](const Error& error) {
        m_path.clear();
        Q_EMIT failed(error);
    });
    connect(&m_recorder, &Recorder::closed, this, [this] {
        tidy();
        Q_EMIT closed();
    });
}

DrillRecorder::~DrillRecorder() = default;

Result<void> DrillRecorder::recordInto(const QString& path)
{
    Result<void> opened = m_recorder.open(path);
    m_named = m_open = opened.ok();
    m_path = m_named ? path : QString();
    return opened;
}

void DrillRecorder::beginDrill()
{
    m_recorded = 0;
    if (m_open && !m_named)
        endDrill();
    m_started = false;
    if (m_named) {
        m_recorder.restart();
        return;
    }
    m_path.clear();
    m_place = m_askPlace();
}

void DrillRecorder::record(std::size_t size)
{
    for (; m_recorded < size; ++m_recorded) {
        const TimelineEvent& event = m_controller.timeline().at(m_recorded);
        if (m_recorded == 0 && !m_named)
            createFile();
        m_started = m_started || std::holds_alternative<DrillStarted>(event.body);
        m_recorder.accept(event);
    }
}

void DrillRecorder::createFile()
{
    if (m_place.folder.isEmpty() || m_place.limits.drills == 0)
        return;
    m_begun = std::max(QDateTime::currentMSecsSinceEpoch(), m_begun + 1);
    m_path = QDir(m_place.folder)
                 .filePath(recordingName(QDateTime::fromMSecsSinceEpoch(m_begun, Qt::UTC),
                                         QString::fromStdString(m_controller.scenario().id), m_drill));
    m_open = true;
    tidy();
    m_recorder.create(m_path);
}

void DrillRecorder::endDrill()
{
    m_open = false;
    if (m_started) {
        m_recorder.close();
        return;
    }
    m_path.clear();
    m_recorder.discard();
}

void DrillRecorder::close()
{
    if (m_open)
        endDrill();
    else
        m_recorder.close();
}

/// Before a drill, so that there is room for it, and after, so that no more is left than was promised.
void DrillRecorder::tidy()
{
    if (m_named || m_place.folder.isEmpty() || m_place.limits.drills == 0)
        return;
    m_disk.start([place = m_place] { removeOldRecordings(place.folder, place.limits); });
}

} // namespace stormlab
