// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/drill/playback.h"

#include <algorithm>
#include <cstdlib>

namespace stormlab
{

namespace
{

constexpr int quarters = 4;
/// Real time for which a mark behind a moving playhead counts as the present one.
constexpr Milliseconds justPassed{1'000};

std::optional<DrillTime> firstAfter(const std::vector<DrillTime>& moments, DrillTime position)
{
    const auto after = std::upper_bound(moments.begin(), moments.end(), position);
    return after == moments.end() ? std::nullopt : std::optional(*after);
}

std::optional<DrillTime> lastBefore(const std::vector<DrillTime>& moments, DrillTime position)
{
    const auto at = std::lower_bound(moments.begin(), moments.end(), position);
    return at == moments.begin() ? std::nullopt : std::optional(*std::prev(at));
}

/// The first idle stretch that ends behind the position.
std::optional<TimeSpan> nextIdle(const std::vector<TimeSpan>& idle, DrillTime position)
{
    const auto next = std::upper_bound(idle.begin(), idle.end(), position,
                                       [](DrillTime moment, const TimeSpan& span) { return moment < span.until; });
    return next == idle.end() ? std::nullopt : std::optional(*next);
}

/// Where playing for `span` from a position leads when idle time takes no time.
DrillTime acrossIdle(DrillTime position, Milliseconds span, const std::vector<TimeSpan>& idle)
{
    while (const std::optional<TimeSpan> next = nextIdle(idle, position)) {
        const Milliseconds before = std::max(next->from - position, Milliseconds{0});
        if (span < before || (span == before && before > Milliseconds{0}))
            break;
        span -= before;
        position = next->until;
    }
    return position + span;
}

Playback rested(Playback playback)
{
    playback.playing = false;
    playback.carry = 0;
    return playback;
}

/// Finds the stretches of a recording in which nothing happens.
class IdleFinder
{
public:
    explicit IdleFinder(DrillTime begin) : m_last(begin) {}

    void see(const TimelineEvent& event)
    {
        const auto* sample = std::get_if<Sample>(&event.body);
        if (sample != nullptr ? isLively(*sample) : isLively(event.body))
            happened(event.time);
    }

    std::vector<TimeSpan> finished(DrillTime end)
    {
        happened(end);
        return std::move(m_spans);
    }

private:
    static bool isLively(const EventBody& body)
    {
        if (const auto* logins = std::get_if<LoginReport>(&body))
            return logins->refused() > 0;
        if (const auto* second = std::get_if<AppSecond>(&body))
            return second->waiting > 0 || second->failed > 0;
        return true;
    }

    /// A recording of a real server has little but samples: there a change of a tenth of the slots is what happens, or
    /// of the backends where nobody knows how many slots there are.
    bool isLively(const Sample& sample)
    {
        const int total = static_cast<int>(sample.backends.size());
        const int usable = sample.limits.usable();
        const int enough = std::max((usable > 0 ? usable : m_level) / 10, 1);
        if (std::abs(total - m_level) < enough)
            return false;
        m_level = total;
        return true;
    }

    void happened(DrillTime time)
    {
        const TimeSpan span{m_last + idleMargin, time - idleMargin};
        if (span.until - span.from >= shortestIdle)
            m_spans.push_back(span);
        m_last = time;
    }

    DrillTime m_last;
    int m_level = 0; ///< backends when that last happened; before the first sample nobody was there
    std::vector<TimeSpan> m_spans;
};

} // namespace

Playback played(Playback playback, Milliseconds real, const PlaybackMap& map, const PlaybackRules& rules)
{
    if (!playback.playing || real <= Milliseconds{0})
        return playback;
    const auto budget = real.count() * playbackSpeeds.at(playback.speed) + playback.carry;
    playback.carry = static_cast<int>(budget % quarters);
    const DrillTime from = playback.position;
    const Milliseconds span{budget / quarters};
    playback.position = rules.skipIdle ? acrossIdle(from, span, map.idle) : from + span;
    const std::optional<DrillTime> mark = firstAfter(map.marks, from);
    if (rules.pauseOnMarks && mark && *mark <= playback.position) {
        playback.position = *mark;
        return rested(playback);
    }
    if (playback.position < map.end)
        return playback;
    playback.position = map.end;
    return rested(playback);
}

Playback toggled(Playback playback, const PlaybackMap& map)
{
    if (playback.playing)
        return rested(playback);
    if (playback.position >= map.end)
        playback.position = map.begin;
    playback.playing = true;
    playback.following = false;
    return playback;
}

Playback soughtTo(Playback playback, DrillTime moment, const PlaybackMap& map)
{
    playback.position = std::clamp(moment, map.begin, std::max(map.begin, map.end));
    playback.following = false;
    playback.carry = 0;
    return playback;
}

Playback movedByPercent(Playback playback, int percent, const PlaybackMap& map)
{
    return soughtTo(playback, playback.position + (map.end - map.begin) * percent / 100, map);
}

Playback stepped(Playback playback, int direction, const PlaybackMap& map)
{
    const auto sample =
        direction > 0 ? firstAfter(map.samples, playback.position) : lastBefore(map.samples, playback.position);
    return rested(soughtTo(playback, sample.value_or(playback.position), map));
}

Playback markSought(Playback playback, int direction, const PlaybackMap& map)
{
    const Milliseconds passed = justPassed * playbackSpeeds.at(playback.speed) / quarters;
    const DrillTime behind = playback.playing ? playback.position - passed : playback.position;
    const auto mark = direction > 0 ? firstAfter(map.marks, playback.position) : lastBefore(map.marks, behind);
    return mark ? soughtTo(playback, *mark, map) : playback;
}

Playback withSpeedChanged(Playback playback, int direction)
{
    if (direction > 0 && playback.speed + 1 < playbackSpeeds.size())
        ++playback.speed;
    else if (direction < 0 && playback.speed > 0)
        --playback.speed;
    return playback;
}

Playback followed(Playback playback, const PlaybackMap& map)
{
    playback = rested(soughtTo(playback, map.end, map));
    playback.following = true;
    return playback;
}

Playback fitted(Playback playback, const PlaybackMap& map)
{
    return playback.following ? followed(playback, map) : soughtTo(playback, playback.position, map);
}

PlaybackMap playbackMap(const TimelineView& view)
{
    PlaybackMap map;
    map.begin = view.empty() ? DrillTime{0} : view.at(0).time;
    map.end = view.endTime();
    IdleFinder idle(map.begin);
    for (const TimelineEvent& event : view) {
        idle.see(event);
        if (std::holds_alternative<Sample>(event.body) && (map.samples.empty() || map.samples.back() < event.time))
            map.samples.push_back(event.time);
    }
    map.idle = idle.finished(map.end);
    return map;
}

} // namespace stormlab
