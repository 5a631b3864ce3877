// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/timeline.h"
#include "core/domain/timespan.h"

#include <array>
#include <optional>
#include <vector>

namespace stormlab
{

/// Where in a recording there is something to go to. Everything in order of time.
struct PlaybackMap {
    DrillTime begin{0};
    DrillTime end{0};                     ///< while the rest is being read and nothing tells where it ends: readUntil
    std::optional<DrillTime> readUntil{}; ///< so far it can be shown, while the rest is still being read
    std::vector<DrillTime> samples;
    std::vector<DrillTime> marks;
    std::vector<TimeSpan> idle;
};

struct PlaybackRules {
    bool pauseOnMarks = false;
    bool skipIdle = false;

    friend bool operator==(const PlaybackRules&, const PlaybackRules&) = default;
};

/// How fast a recording can be played, in quarters of real time: 0.25× to 64×.
inline constexpr std::array<int, 9> playbackSpeeds{1, 2, 4, 8, 16, 32, 64, 128, 256};
inline constexpr std::size_t realTimeSpeed = 2;

/// Where a recording stands and how it moves. A value: every rule of playback is a function below that gives the next
/// one, so that none of them needs real time.
struct Playback {
    DrillTime position{0};
    bool playing = false;
    bool following = false;            ///< stays at the end, also when the recording grows
    std::size_t speed = realTimeSpeed; ///< of playbackSpeeds
    int carry = 0;                     ///< quarters of a millisecond that the position has not moved yet
    std::optional<DrillTime> wanted{}; ///< where somebody wants to be that is not read yet

    friend bool operator==(const Playback&, const Playback&) = default;
};

/// After `real` time: stops at the end and, where the rules say so, at marks, and leaps over idle time. It waits where
/// the rest has yet to be read.
[[nodiscard]] Playback played(Playback playback, Milliseconds real, const PlaybackMap& map, const PlaybackRules& rules);
/// Plays or pauses. At the end it plays again from the beginning; where the rest has yet to be read it waits for that.
[[nodiscard]] Playback toggled(Playback playback, const PlaybackMap& map);
/// At another moment, within the recording; goes on playing when it did. What is not read yet is only wanted, also
/// where nobody knows yet whether the recording lasts so long.
[[nodiscard]] Playback soughtTo(Playback playback, DrillTime moment, const PlaybackMap& map);
/// `percent` of the recording's length further on, or back.
[[nodiscard]] Playback movedByPercent(Playback playback, int percent, const PlaybackMap& map);
/// At the next sample (1) or the one before (-1), and pauses there.
[[nodiscard]] Playback stepped(Playback playback, int direction, const PlaybackMap& map);
/// At the next mark (1) or the one before (-1); unchanged where there is none. While it plays, a mark that has only
/// just been passed does not count as the one before, or nobody could ever get past it.
[[nodiscard]] Playback markSought(Playback playback, int direction, const PlaybackMap& map);
/// Faster (1) or slower (-1), as far as there are speeds.
[[nodiscard]] Playback withSpeedChanged(Playback playback, int direction);
/// For who wants to see what happened: plays from shortly before the first mark, so that one sees how it was until
/// then, but not before the first sample, where there is nothing to see.
[[nodiscard]] Playback watched(Playback playback, const PlaybackMap& map);
/// At the end, and stays there while the recording grows.
[[nodiscard]] Playback followed(Playback playback, const PlaybackMap& map);
/// The map has changed, as that of a recording which still grows does. Goes where it wanted to be, if that is read now.
[[nodiscard]] Playback fitted(Playback playback, const PlaybackMap& map);

/// Idle time shorter than this is not worth a leap, and this much of it is left before and after what happens.
inline constexpr Milliseconds shortestIdle{10'000};
inline constexpr Milliseconds idleMargin{2'000};

/// Makes the map of a timeline, all but its marks, as it grows.
class PlaybackMapper
{
public:
    /// What the view has more than the last one, of the same timeline.
    void read(const TimelineView& view);
    [[nodiscard]] PlaybackMap map() const;

private:
    [[nodiscard]] bool isLively(const Sample& sample);
    [[nodiscard]] std::optional<TimeSpan> idleUntil(DrillTime time) const;

    std::size_t m_read = 0;
    PlaybackMap m_map;
    DrillTime m_lively{0}; ///< when something happened last
    int m_level = 0;       ///< backends when that last changed; before the first sample nobody was there
};

/// What of a map lies in a stretch of the recording: there playback begins and ends, but not beyond the recording,
/// which may turn out to be shorter than it was said to be.
[[nodiscard]] PlaybackMap mapWithin(const PlaybackMap& whole, const TimeSpan& span);

/// Everything about a timeline but its marks.
[[nodiscard]] PlaybackMap playbackMap(const TimelineView& view);

} // namespace stormlab
