// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/probeseries.h"

#include <algorithm>
#include <array>
#include <limits>

namespace stormlab
{

namespace
{

template <typename Point>
std::span<const Point> firstOf(const std::vector<Point>& points, std::uint64_t size)
{
    const auto beyond = std::upper_bound(points.begin(), points.end(), size,
                                         [](std::uint64_t last, const Point& point) { return last < point.sequence; });
    return {points.begin(), beyond};
}

Readiness readinessBy(ProbeOutcome outcome)
{
    return outcome == ProbeOutcome::Good ? Readiness::Ready : Readiness::NotReady;
}

void note(PodHistory& pod, const TimelineEvent& event, Readiness readiness)
{
    const Readiness before = pod.readiness.empty() ? Readiness::Unknown : pod.readiness.back().readiness;
    if (readiness != before)
        pod.readiness.push_back({event.sequence, event.time, readiness});
}

} // namespace

std::string podText(const PodName& name)
{
    // A recording is data from strangers: its pod may have any number.
    return name.app + ' ' + std::to_string(std::int64_t{name.pod} + 1);
}

Readiness PodView::readinessNow() const
{
    return readiness.empty() ? Readiness::Unknown : readiness.back().readiness;
}

bool PodView::isDown() const
{
    return !turns.empty() && (turns.back().change == PodChange::Killed || turns.back().change == PodChange::Exited);
}

std::optional<Stretch> PodView::hangingProbe(DrillTime now) const
{
    constexpr Milliseconds least{3'000};
    if ((turns.empty() && liveness.empty()) || isDown() || isStopped())
        return std::nullopt;
    const bool asked = !liveness.empty() && (turns.empty() || turns.back().sequence < liveness.back().sequence);
    const DrillTime due = asked ? std::max(liveness.back().underWay().from + probeInterval, liveness.back().time)
                                : turns.back().time + initialProbeDelay;
    return now - due > least ? std::optional(Stretch{due, now}) : std::nullopt;
}

void ProbeSeries::add(const TimelineEvent& event)
{
    if (const auto* probe = std::get_if<ProbeEnded>(&event.body))
        take(event, *probe);
    else if (const auto* changed = std::get_if<PodChanged>(&event.body))
        take(event, *changed);
}

void ProbeSeries::take(const TimelineEvent& event, const ProbeEnded& probe)
{
    PodHistory& pod = m_pods[{probe.app, probe.pod}];
    if (probe.probe == ProbeKind::Liveness)
        pod.liveness.push_back({event.sequence, event.time, probe.took, probe.outcome});
    else
        note(pod, event, readinessBy(probe.outcome));
}

void ProbeSeries::take(const TimelineEvent& event, const PodChanged& changed)
{
    if (changed.change == PodChange::Stopped && isReplaced(changed))
        return;
    PodHistory& pod = m_pods[{changed.app, changed.pod}];
    pod.generation = std::max(pod.generation, changed.generation);
    const int before = pod.turns.empty() ? 0 : pod.turns.back().restarts;
    pod.turns.push_back(
        {event.sequence, event.time, changed.change, std::max(before, changed.restarts), changed.why, changed.backOff});
    const bool ends = changed.change == PodChange::Killed || changed.change == PodChange::Exited;
    if (ends)
        note(pod, event, Readiness::NotReady);
    else if (changed.change == PodChange::Stopped)
        note(pod, event, Readiness::Unknown);
}

bool ProbeSeries::isReplaced(const PodChanged& changed) const
{
    const auto pod = m_pods.find({changed.app, changed.pod});
    return pod != m_pods.end() && changed.generation < pod->second.generation;
}

ProbeView ProbeSeries::first(std::uint64_t size) const
{
    ProbeView view;
    for (const auto& [name, pod] : m_pods) {
        PodView part{name, firstOf(pod.liveness, size), firstOf(pod.readiness, size), firstOf(pod.turns, size)};
        if (!part.liveness.empty() || !part.readiness.empty() || !part.turns.empty())
            view.push_back(std::move(part));
    }
    return view;
}

ProbeView ProbeSeries::all() const
{
    return first(std::numeric_limits<std::uint64_t>::max());
}

std::string_view toString(Readiness readiness)
{
    constexpr std::array<std::string_view, 3> words = {"unknown", "not_ready", "ready"};
    return words.at(static_cast<std::size_t>(readiness));
}

} // namespace stormlab
