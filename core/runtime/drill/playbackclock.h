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
    [[nodiscard]] const PlaybackMap& map() const { return m_map; }
    [[nodiscard]] const PlaybackRules& rules() const { return m_rules; }

    /// Another recording: it stands at its beginning.
    void begin(PlaybackMap map);
    /// The same recording, which has grown or has other marks.
    void setMap(PlaybackMap map);
    void setRules(const PlaybackRules& rules);

    void toggle();
    void pause();
    void seek(DrillTime moment);
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

private:
    void become(const Playback& playback);

    Playhead& m_playhead;
    PlaybackMap m_map;
    PlaybackRules m_rules;
    Playback m_playback;
    QTimer m_tick;
    QElapsedTimer m_sinceTick;
};

} // namespace stormlab
