// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/timeline.h"

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace stormlab
{

/// A pod of an application in pods. It keeps its number when it is restarted.
struct PodName {
    std::string app;
    int pod = 0; ///< from 0

    friend auto operator<=>(const PodName&, const PodName&) = default;
};

/// "proxy 1": people count from one.
[[nodiscard]] std::string podText(const PodName& name);

/// A time in which something was under way.
struct Stretch {
    DrillTime from{0};
    DrillTime until{0};

    [[nodiscard]] bool overlaps(const Stretch& other) const { return from < other.until && other.from <= until; }
    [[nodiscard]] Milliseconds length() const { return until - from; }
};

/// A liveness probe that has ended.
struct LivenessPoint {
    std::uint64_t sequence = 0; ///< of its event
    DrillTime time{0};          ///< when it ended
    Milliseconds took{0};       ///< of one that timed out, how long was waited
    ProbeOutcome outcome = ProbeOutcome::Good;

    /// An answer, of whatever kind, was measured; nobody knows how long one that never came would have taken.
    [[nodiscard]] bool isAnswered() const { return outcome == ProbeOutcome::Good || outcome == ProbeOutcome::Bad; }
    [[nodiscard]] Stretch underWay() const { return {time - took, time}; }

    friend bool operator==(const LivenessPoint&, const LivenessPoint&) = default;
};

/// Whether a pod takes requests, as a kubelet reckons: by the last readiness probe. Unknown: not probed yet, or
/// nothing of the pod runs. One that was killed is not ready until a probe says otherwise.
enum class Readiness { Unknown, NotReady, Ready };

/// From this moment on.
struct ReadinessChange {
    std::uint64_t sequence = 0;
    DrillTime time{0};
    Readiness readiness = Readiness::Unknown;

    friend bool operator==(const ReadinessChange&, const ReadinessChange&) = default;
};

/// The pod's process began or ended.
struct PodTurn {
    std::uint64_t sequence = 0;
    DrillTime time{0};
    PodChange change = PodChange::Started;
    int restarts = 0;                      ///< so far
    std::string why{};                     ///< as told: "3 liveness probes in a row timed out"; may be empty
    std::optional<Milliseconds> backOff{}; ///< how long it rests before it is started again, where it will be

    friend bool operator==(const PodTurn&, const PodTurn&) = default;
};

/// All that is known of one pod, in order.
struct PodHistory {
    std::vector<LivenessPoint> liveness;
    std::vector<ReadinessChange> readiness; ///< changes only
    std::vector<PodTurn> turns;
    int generation = 0; ///< the newest that was started

    friend bool operator==(const PodHistory&, const PodHistory&) = default;
};

/// The beginning of what is known of a pod, or all of it. The series must outlive it and stay as it is.
struct PodView {
    PodName name;
    std::span<const LivenessPoint> liveness;
    std::span<const ReadinessChange> readiness;
    std::span<const PodTurn> turns;

    [[nodiscard]] Readiness readinessNow() const;
    [[nodiscard]] int restarts() const { return turns.empty() ? 0 : turns.back().restarts; }
    /// A deploy has ended it and nothing was started in its place.
    [[nodiscard]] bool isStopped() const { return !turns.empty() && turns.back().change == PodChange::Stopped; }
    /// It was killed, or ended by itself, and waits to be started again.
    [[nodiscard]] bool isDown() const;
    /// The liveness probe that hangs: it had to be asked by then, and has not ended until now. Absent where nothing
    /// runs, and below three seconds: a pod that a deploy ends is asked nothing for its last two.
    [[nodiscard]] std::optional<Stretch> hangingProbe(DrillTime now) const;
};

/// By application and number; empty where nothing runs in pods.
using ProbeView = std::vector<PodView>;

/// Feeds on events in order; the same events give the same series. Rebuild it from a prefix at will.
class ProbeSeries
{
public:
    void add(const TimelineEvent& event);

    /// Whether a newer process of the pod was started before what is told of this one. While a deploy rolls out, the
    /// one that goes may end after the one that comes has begun: it tells nothing of how the pod is. Ask before adding
    /// it.
    [[nodiscard]] bool isReplaced(const PodChanged& changed) const;

    /// What the first `size` events of the timeline told. O(log n) for each pod.
    [[nodiscard]] ProbeView first(std::uint64_t size) const;
    [[nodiscard]] ProbeView all() const;

    friend bool operator==(const ProbeSeries&, const ProbeSeries&) = default;

private:
    void take(const TimelineEvent& event, const ProbeEnded& probe);
    void take(const TimelineEvent& event, const PodChanged& changed);

    std::map<PodName, PodHistory> m_pods;
};

/// "unknown", "not_ready", "ready"
[[nodiscard]] std::string_view toString(Readiness readiness);

} // namespace stormlab
