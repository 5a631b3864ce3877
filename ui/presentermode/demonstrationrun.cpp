// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presentermode/demonstrationrun.h"

#include "core/runtime/drill/playbackclock.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace stormlab
{

namespace
{

constexpr int quartersOfRealTime = 4;

} // namespace

DemonstrationRun::DemonstrationRun(PlaybackClock& clock, Demonstration demonstration, QObject* parent)
    : QObject(parent), m_clock(clock), m_demonstration(std::move(demonstration))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_state == State::Asking ? reveal() : goOn(); });
    connect(&clock, &PlaybackClock::changed, this, &DemonstrationRun::watch);
}

const DemonstrationStop* DemonstrationRun::stop() const
{
    const bool stands = m_state == State::Asking || m_state == State::Answered;
    return stands ? &m_demonstration.stops[m_next - 1] : nullptr;
}

int DemonstrationRun::number() const
{
    return static_cast<int>(m_next) + (stop() == nullptr ? 1 : 0);
}

void DemonstrationRun::begin()
{
    {
        const QScopedValueRollback moving(m_moving, true);
        m_next = 0;
        m_clock.pause();
        m_clock.seek(m_demonstration.begins);
        const auto speed = [this] { return playbackSpeeds.at(m_clock.playback().speed); };
        while (speed() < m_demonstration.speed * quartersOfRealTime)
            m_clock.changeSpeed(1);
        while (speed() > m_demonstration.speed * quartersOfRealTime)
            m_clock.changeSpeed(-1);
    }
    play();
}

void DemonstrationRun::play()
{
    {
        const QScopedValueRollback moving(m_moving, true);
        enter(State::Playing);
        leaveRange();
        // The clock, asked to play at the end, begins anew.
        if (!m_clock.playback().playing && !isAtEnd())
            m_clock.toggle();
    }
    watch();
}

// In a range that ends before the next stop, that would never come: at the end of the range it would begin anew.
void DemonstrationRun::leaveRange()
{
    const bool isLast = m_next == m_demonstration.stops.size();
    const DrillTime next = isLast ? m_clock.wholeMap().end : m_demonstration.stops[m_next].at;
    const DrillTime end = m_clock.map().end;
    if (end < next || end <= m_clock.playback().position)
        m_clock.leaveLimits();
}

bool DemonstrationRun::isAtEnd() const
{
    return m_clock.playback().position >= m_clock.wholeMap().end && !m_clock.wholeMap().readUntil;
}

void DemonstrationRun::reveal()
{
    if (m_state == State::Asking)
        enter(State::Answered);
}

void DemonstrationRun::goOn()
{
    if (stop() != nullptr)
        play();
}

void DemonstrationRun::setHandsFree(bool on)
{
    m_handsFree = on;
    await();
    Q_EMIT changed();
}

// Behind the stop at which it stands somebody may look around, and comes back to it.
void DemonstrationRun::goBack(DrillTime position)
{
    const auto asked = m_demonstration.stops.begin() + static_cast<std::ptrdiff_t>(m_next);
    m_next = static_cast<std::size_t>(
        std::ranges::lower_bound(m_demonstration.stops.begin(), asked, position, {}, &DemonstrationStop::at) -
        m_demonstration.stops.begin());
    if (m_state != State::Playing)
        enter(State::Playing);
    else
        Q_EMIT changed();
}

// What lies ahead gives the answer away, and a room would have lost its question: End is beside Home.
bool DemonstrationRun::leapsOver(DrillTime before) const
{
    const bool isLast = m_next == m_demonstration.stops.size();
    const DrillTime next = isLast ? m_clock.wholeMap().end : m_demonstration.stops[m_next].at;
    const DrillTime position = m_clock.playback().position;
    return position > before && position >= next;
}

void DemonstrationRun::hold(DrillTime before)
{
    {
        const QScopedValueRollback moving(m_moving, true);
        m_clock.seek(before);
    }
    if (!std::exchange(m_held, true))
        Q_EMIT held();
}

// A tick may pass several stops at once where it plays fast: it goes back to the first of them.
void DemonstrationRun::watch()
{
    const Playback& playback = m_clock.playback();
    const DrillTime before = std::exchange(m_stood, playback.position);
    if (m_moving || m_state == State::Waiting)
        return;
    const bool isBack = playback.position < (stop() != nullptr ? stop()->at : before);
    if (isBack)
        goBack(playback.position);
    const bool ran = std::exchange(m_ran, playback.playing && playback.position < m_clock.map().end);
    if (stop() != nullptr) {
        if (playback.playing)
            enter(State::Playing);
        else if (leapsOver(before))
            hold(before);
        else
            m_held = false;
        return;
    }
    const bool passed = m_next < m_demonstration.stops.size() && playback.position >= m_demonstration.stops[m_next].at;
    if (passed) {
        const QScopedValueRollback moving(m_moving, true);
        m_clock.pause();
        m_clock.seek(m_demonstration.stops[m_next++].at);
        enter(State::Asking);
    } else if (!playback.playing && isAtEnd() && m_state != State::Over) {
        enter(State::Over);
    } else if (m_state == State::Playing && ran && !playback.playing && m_clock.map().end < m_clock.wholeMap().end &&
               playback.position >= m_clock.map().end) {
        // Somebody has looked at a stretch while it played: behind its end it goes on to the stop.
        play();
    }
}

void DemonstrationRun::enter(State state)
{
    m_state = state;
    m_held = false;
    await();
    Q_EMIT changed();
}

void DemonstrationRun::await()
{
    if (m_handsFree && m_state == State::Asking)
        m_patience.start(m_demonstration.question);
    else if (m_handsFree && m_state == State::Answered)
        m_patience.start(m_demonstration.answer);
    else
        m_patience.stop();
}

} // namespace stormlab
