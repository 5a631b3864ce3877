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
/// Long enough to see that all was well, short enough not to wait for it.
constexpr Milliseconds beforeFirstMark{3'000};

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

DrillTime reachOf(const PlaybackMap& map)
{
    return map.readUntil.value_or(map.end);
}

/// The last moment that can be wanted. A file that is still being written does not tell where it will end.
DrillTime lastOf(const PlaybackMap& map)
{
    const bool endIsKnown = !map.readUntil || *map.readUntil < map.end;
    return endIsKnown ? std::max(map.begin, map.end) : DrillTime::max();
}

bool isLively(const EventBody& body)
{
    if (const auto* logins = std::get_if<LoginReport>(&body))
        return logins->refused() > 0;
    if (const auto* pooler = std::get_if<PoolerSample>(&body))
        return std::ranges::any_of(pooler->pools, [](const PoolerPool& pool) { return pool.clientsWaiting > 0; });
    if (const auto* probe = std::get_if<ProbeEnded>(&body))
        return probe->outcome != ProbeOutcome::Good;
    if (const auto* second = std::get_if<AppSecond>(&body))
        return second->waiting > 0 || second->failed > 0;
    return true;
}

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
    if (playback.position < reachOf(map))
        return playback;
    playback.position = reachOf(map);
    return map.readUntil ? playback : rested(playback);
}

Playback toggled(Playback playback, const PlaybackMap& map)
{
    if (playback.playing)
        return rested(playback);
    if (playback.position >= map.end && !map.readUntil)
        playback.position = map.begin;
    playback.playing = true;
    playback.following = false;
    return playback;
}

Playback soughtTo(Playback playback, DrillTime moment, const PlaybackMap& map)
{
    const DrillTime target = std::clamp(moment, map.begin, lastOf(map));
    const bool isRead = target <= reachOf(map);
    playback.position = isRead ? target : playback.position;
    playback.wanted = isRead ? std::nullopt : std::optional(target);
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

Playback watched(Playback playback, const PlaybackMap& map)
{
    const DrillTime shown = map.samples.empty() ? map.begin : map.samples.front();
    const DrillTime mark = map.marks.empty() ? shown : map.marks.front();
    playback = soughtTo(playback, std::max(mark - beforeFirstMark, shown), map);
    playback.playing = true;
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
    if (playback.following)
        return followed(playback, map);
    return soughtTo(playback, playback.wanted.value_or(playback.position), map);
}

void PlaybackMapper::read(const TimelineView& view)
{
    if (m_read == 0 && !view.empty())
        m_map.begin = m_lively = view.at(0).time;
    for (; m_read < view.size(); ++m_read) {
        const TimelineEvent& event = view.at(m_read);
        const auto* sample = std::get_if<Sample>(&event.body);
        if (sample != nullptr ? isLively(*sample) : stormlab::isLively(event.body)) {
            if (const auto idle = idleUntil(event.time))
                m_map.idle.push_back(*idle);
            m_lively = event.time;
        }
        if (sample != nullptr && (m_map.samples.empty() || m_map.samples.back() < event.time))
            m_map.samples.push_back(event.time);
    }
    m_map.end = view.endTime();
}

PlaybackMap PlaybackMapper::map() const
{
    PlaybackMap map = m_map;
    if (const auto idle = idleUntil(map.end))
        map.idle.push_back(*idle);
    return map;
}

/// A recording of a real server has little but samples: there a change of a tenth of the slots is what happens, or
/// of the backends where nobody knows how many slots there are.
bool PlaybackMapper::isLively(const Sample& sample)
{
    const int total = static_cast<int>(sample.backends.size());
    const int usable = sample.limits.usable();
    const int enough = std::max((usable > 0 ? usable : m_level) / 10, 1);
    if (std::abs(total - m_level) < enough)
        return false;
    m_level = total;
    return true;
}

std::optional<TimeSpan> PlaybackMapper::idleUntil(DrillTime time) const
{
    const TimeSpan span{m_lively + idleMargin, time - idleMargin};
    return span.until - span.from >= shortestIdle ? std::optional(span) : std::nullopt;
}

PlaybackMap mapWithin(const PlaybackMap& whole, const TimeSpan& span)
{
    const auto part = [&span](const std::vector<DrillTime>& moments) {
        return std::vector<DrillTime>(std::ranges::lower_bound(moments, span.from),
                                      std::ranges::upper_bound(moments, span.until));
    };
    PlaybackMap map;
    const DrillTime last = std::max(whole.begin, whole.end);
    map.begin = std::clamp(span.from, whole.begin, last);
    map.end = std::clamp(span.until, map.begin, last);
    if (whole.readUntil && *whole.readUntil < map.end)
        map.readUntil = whole.readUntil;
    map.samples = part(whole.samples);
    map.marks = part(whole.marks);
    for (const TimeSpan& idle : whole.idle) {
        const TimeSpan within{std::max(idle.from, map.begin), std::min(idle.until, map.end)};
        if (within.from < within.until)
            map.idle.push_back(within);
    }
    return map;
}

PlaybackMap playbackMap(const TimelineView& view)
{
    PlaybackMapper mapper;
    mapper.read(view);
    return mapper.map();
}

} // namespace stormlab
