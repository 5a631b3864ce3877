// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/probedata.h"

#include <algorithm>
#include <iterator>

namespace stormlab
{

namespace
{

/// A kubelet may ask every ten seconds; beyond that it has not asked.
constexpr Milliseconds longestProbeStep{12'000};

template <typename Point>
auto firstAfter(const std::vector<Point>& points, DrillTime moment)
{
    return std::ranges::upper_bound(points, moment, {}, &Point::time);
}

/// The points in [from, until], and the last one before them.
template <typename Point>
std::vector<Point> part(std::span<const Point> all, DrillTime from, DrillTime until, DrillTime origin)
{
    auto begin = std::ranges::lower_bound(all, from + origin, {}, &Point::time);
    const auto end = std::ranges::upper_bound(all, until + origin, {}, &Point::time);
    if (begin != all.begin())
        --begin;
    std::vector<Point> points(begin, std::max(begin, end));
    for (Point& point : points)
        point.time -= origin;
    return points;
}

/// Whether the pod's process began or ended between two of its probes.
bool isTurnBetween(const ShownPod& pod, const LivenessPoint& before, const LivenessPoint& after)
{
    const auto turn = std::ranges::upper_bound(pod.turns, before.sequence, {}, &PodTurn::sequence);
    return turn != pod.turns.end() && turn->sequence < after.sequence;
}

/// One of a kind and column is enough: more would lie over each other.
void addSign(std::vector<ProbeSign>& signs, const ProbeSign& sign, Milliseconds column)
{
    const auto same = std::ranges::find_if(signs.rbegin(), signs.rend(),
                                           [&](const ProbeSign& each) { return each.kind == sign.kind; });
    if (same == signs.rend() || sign.time - same->time >= column)
        signs.push_back(sign);
}

} // namespace

ShownPod shownPart(const PodView& pod, DrillTime from, DrillTime until, DrillTime origin)
{
    return {pod.name, part(pod.liveness, from, until, origin), part(pod.readiness, from, until, origin),
            part(pod.turns, from, until, origin)};
}

LivenessCurve livenessCurve(const ShownPod& pod, DrillTime from, DrillTime until, int columns)
{
    LivenessCurve drawn;
    CurveBuilder curve(from, until, columns);
    const Milliseconds column = (until - from) / std::max(columns, 1);
    const LivenessPoint* before = nullptr;
    for (const LivenessPoint& point : pod.liveness) {
        if (point.time < from)
            continue;
        const auto took = static_cast<double>(point.took.count());
        if (point.outcome != ProbeOutcome::Good)
            addSign(drawn.signs,
                    {point.time, took,
                     point.outcome == ProbeOutcome::TimedOut ? ProbeSign::Kind::Silent : ProbeSign::Kind::TurnedAway},
                    column);
        if (!point.isAnswered()) {
            curve.breakOff();
            before = nullptr;
            continue;
        }
        if (before != nullptr && (point.time - before->time > longestProbeStep || isTurnBetween(pod, *before, point)))
            curve.breakOff();
        curve.add({point.time, took});
        before = &point;
    }
    drawn.answered = curve.finished();
    return drawn;
}

std::vector<ReadinessSpan> readinessSpans(const ShownPod& pod, DrillTime from, DrillTime until)
{
    std::vector<ReadinessSpan> spans;
    for (std::size_t i = 0; i < pod.readiness.size(); ++i) {
        const ReadinessChange& change = pod.readiness[i];
        const DrillTime end = i + 1 < pod.readiness.size() ? pod.readiness[i + 1].time : until;
        const ReadinessSpan span{std::max(change.time, from), std::min(end, until), change.readiness};
        if (span.readiness != Readiness::Unknown && span.from < span.until)
            spans.push_back(span);
    }
    return spans;
}

PodMoment podAt(const ShownPod& pod, DrillTime moment)
{
    PodMoment stood;
    const auto turn = firstAfter(pod.turns, moment);
    const PodTurn* last = turn == pod.turns.begin() ? nullptr : &*std::prev(turn);
    if (last != nullptr) {
        stood.restarts = last->restarts;
        stood.down = last->change == PodChange::Killed || last->change == PodChange::Exited;
    }
    const auto probe = firstAfter(pod.liveness, moment);
    const bool asked = probe != pod.liveness.begin();
    if (asked && (last == nullptr || std::prev(probe)->sequence > last->sequence))
        stood.probe = &*std::prev(probe);
    const auto readiness = firstAfter(pod.readiness, moment);
    if (readiness != pod.readiness.begin())
        stood.readiness = std::prev(readiness)->readiness;
    return stood;
}

} // namespace stormlab
