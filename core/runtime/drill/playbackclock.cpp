// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/drill/playbackclock.h"

#include "core/runtime/drill/playhead.h"

#include <algorithm>
#include <utility>

namespace stormlab
{

namespace
{

constexpr std::chrono::milliseconds tickTime{33};
/// A computer that was asleep must not find the recording at its end.
constexpr Milliseconds longestTick{1'000};

} // namespace

PlaybackClock::PlaybackClock(Playhead& playhead, QObject* parent) : QObject(parent), m_playhead(playhead)
{
    m_tick.setInterval(tickTime);
    connect(&m_tick, &QTimer::timeout, this,
            [this] { advance(std::min(Milliseconds{m_sinceTick.restart()}, longestTick)); });
}

void PlaybackClock::begin(PlaybackMap map)
{
    m_map = std::move(map);
    m_limits.reset();
    Playback fresh;
    fresh.position = m_map.begin;
    fresh.speed = m_playback.speed;
    m_playback = fresh;
    become(fresh);
    Q_EMIT changed();
}

void PlaybackClock::setMap(PlaybackMap map)
{
    m_map = std::move(map);
    limit();
    become(fitted(m_playback, this->map()));
    Q_EMIT changed();
}

void PlaybackClock::limit()
{
    m_limited = m_limits ? mapWithin(m_map, *m_limits) : PlaybackMap();
}

void PlaybackClock::setLimits(const std::optional<TimeSpan>& limits)
{
    if (limits == m_limits)
        return;
    m_limits = limits;
    limit();
    // Whoever followed the end of the recording stands at that of the stretch.
    Playback playback = m_playback;
    playback.following = playback.following && !m_limits;
    become(fitted(playback, map()));
    Q_EMIT changed();
}

void PlaybackClock::leaveLimits()
{
    if (!m_limits)
        return;
    setLimits({});
    Q_EMIT limitsLeft();
}

void PlaybackClock::setRules(const PlaybackRules& rules)
{
    if (rules == m_rules)
        return;
    m_rules = rules;
    Q_EMIT changed();
}

void PlaybackClock::toggle()
{
    become(toggled(m_playback, map()));
}

void PlaybackClock::pause()
{
    if (m_playback.playing)
        toggle();
}

void PlaybackClock::seek(DrillTime moment)
{
    const bool isBeyond = m_limits && !m_limits->holds(moment) && moment >= m_map.begin && moment <= m_map.end;
    if (isBeyond)
        leaveLimits();
    become(soughtTo(m_playback, moment, map()));
}

void PlaybackClock::goBackTo(const Playback& before)
{
    Playback playback = m_playback;
    playback.position = before.position;
    playback.wanted = before.wanted;
    playback.following = before.following;
    become(fitted(playback, map()));
}

void PlaybackClock::moveBy(Milliseconds span)
{
    become(soughtTo(m_playback, m_playback.position + span, map()));
}

void PlaybackClock::moveByPercent(int percent)
{
    become(movedByPercent(m_playback, percent, map()));
}

void PlaybackClock::step(int direction)
{
    become(stepped(m_playback, direction, map()));
}

void PlaybackClock::seekMark(int direction)
{
    become(markSought(m_playback, direction, map()));
}

void PlaybackClock::changeSpeed(int direction)
{
    become(withSpeedChanged(m_playback, direction));
}

void PlaybackClock::toBegin()
{
    become(soughtTo(m_playback, map().begin, map()));
}

void PlaybackClock::watch()
{
    become(watched(m_playback, map()));
}

void PlaybackClock::follow()
{
    // Of a stretch that was chosen the end does not move.
    Playback playback = followed(m_playback, map());
    playback.following = !m_limits;
    become(playback);
}

void PlaybackClock::advance(Milliseconds real)
{
    become(played(m_playback, real, map(), m_rules));
}

void PlaybackClock::become(const Playback& playback)
{
    const Playback before = std::exchange(m_playback, playback);
    if (playback.playing && !m_tick.isActive()) {
        m_sinceTick.start();
        m_tick.start();
    } else if (!playback.playing) {
        m_tick.stop();
    }
    // At the end it is the end of the recording that is shown, so that what comes later becomes visible by itself.
    if (playback.following && !playback.wanted)
        m_playhead.follow();
    else
        m_playhead.seek(playback.position);
    if (playback != before)
        Q_EMIT changed();
}

} // namespace stormlab
