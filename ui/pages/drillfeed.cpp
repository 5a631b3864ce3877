// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/drillfeed.h"

#include "core/runtime/drill/drillcontroller.h"
#include "ui/presenters/markpresenter.h"

#include <algorithm>

namespace stormlab
{

DrillFeed::DrillFeed(DrillController& controller, std::chrono::milliseconds frame, QObject* parent)
    : QObject(parent), m_controller(controller), m_frameTime(frame)
{
    m_frame.setSingleShot(true);
    m_frame.setTimerType(Qt::PreciseTimer);
    connect(&m_frame, &QTimer::timeout, this, &DrillFeed::update);
    connect(&controller.playhead(), &Playhead::moved, this, &DrillFeed::later);
    connect(&m_range, &VisibleRange::changed, this, &DrillFeed::later);
}

TimelineView DrillFeed::view() const
{
    return m_controller.playhead().visible();
}

DrillTime DrillFeed::moment() const
{
    return m_controller.moment();
}

std::optional<Limits> DrillFeed::limits() const
{
    const Sample* sample = lastSample();
    return sample == nullptr ? std::nullopt : std::optional(sample->limits);
}

std::span<const TimelineEvent* const> DrillFeed::toldOfAll() const
{
    return m_index.told(TimelineView(m_controller.timeline()));
}

NextStep DrillFeed::next()
{
    if (!m_next)
        m_next = nextStep(m_controller.scenario(), view());
    return *m_next;
}

void DrillFeed::clear()
{
    m_range.clear();
    m_frame.stop();
    m_index.clear();
    m_toldCount = 0;
    m_marks.clear();
    m_phase = {};
    m_cancelled.reset();
    m_next.reset();
}

// After a while of rest the first move is shown at once: who seeks must not wait for a frame to be over.
void DrillFeed::later()
{
    if (m_frame.isActive())
        return;
    const std::chrono::milliseconds passed{m_sinceFrame.isValid() ? m_sinceFrame.elapsed() : m_frameTime.count()};
    m_frame.start(std::max(m_frameTime - passed, std::chrono::milliseconds{0}));
}

void DrillFeed::readOn()
{
    m_index.read(m_controller.timeline());
}

void DrillFeed::update()
{
    m_frame.stop();
    m_sinceFrame.start();
    m_range.moveTo(moment());
    readOn();
    const std::span<const TimelineEvent* const> events = told();
    if (events.size() != m_toldCount) {
        m_toldCount = events.size();
        m_marks = marksOf(events);
        m_phase = presentPhase(events);
        m_cancelled = cancelledCheckIn(events);
        m_next.reset();
    }
    Q_EMIT refreshed();
}

} // namespace stormlab
