// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/drill/playback.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace stormlab
{

class Playhead;

/// Moves a playhead over a recording as somebody asks, and with time while it plays. Its rules are those of Playback.
/// Main thread; the playhead must outlive it.
class PlaybackClock : public QObject
{
    Q_OBJECT

public:
    explicit PlaybackClock(Playhead& playhead, QObject* parent = nullptr);

    [[nodiscard]] const Playback& playback() const { return m_playback; }
    /// Of what is played: all of the recording, or a stretch of it.
    [[nodiscard]] const PlaybackMap& map() const { return m_limits ? m_limited : m_map; }
    /// Of all of the recording.
    [[nodiscard]] const PlaybackMap& wholeMap() const { return m_map; }
    [[nodiscard]] const PlaybackRules& rules() const { return m_rules; }

    /// Another recording: it stands at its beginning.
    void begin(PlaybackMap map);
    /// The same recording, which has grown or has other marks.
    void setMap(PlaybackMap map);
    void setRules(const PlaybackRules& rules);
    /// Plays a stretch of the recording as if it were all of it; absent: all of it. Goes into it where it is not.
    void setLimits(const std::optional<TimeSpan>& limits);

    /// All of the recording is to be played: limitsLeft().
    void leaveLimits();

    void toggle();
    void pause();
    /// Somebody wants to be at this moment of the recording: where that lies beyond the limits, they are given up.
    void seek(DrillTime moment);
    /// To where it stood before, as when a click turns out to be the first of two. Goes on playing when it did.
    void goBackTo(const Playback& before);
    void moveBy(Milliseconds span);
    void moveByPercent(int percent);
    void step(int direction);
    void seekMark(int direction);
    void changeSpeed(int direction);
    void toBegin();
    /// Plays from where there is something to see.
    void watch();
    /// To the end, and stays there.
    void follow();
    /// So much real time has passed. While it plays the clock calls it by itself.
    void advance(Milliseconds real);

Q_SIGNALS:
    /// Position, speed, rules or the map are others, or it plays now, or no longer.
    void changed();
    /// Somebody wanted to be beyond the limits.
    void limitsLeft();

private:
    void become(const Playback& playback);
    void limit();

    Playhead& m_playhead;
    PlaybackMap m_map;
    std::optional<TimeSpan> m_limits;
    PlaybackMap m_limited; ///< the part of the map within them
    PlaybackRules m_rules;
    Playback m_playback;
    QTimer m_tick;
    QElapsedTimer m_sinceTick;
};

} // namespace stormlab
