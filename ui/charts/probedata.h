// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/probeseries.h"
#include "ui/charts/curvebuilder.h"

#include <optional>
#include <vector>

namespace stormlab
{

/// A pod in a window of time, with what held when the window began.
struct ShownPod {
    PodName name;
    std::vector<LivenessPoint> liveness;
    std::vector<ReadinessChange> readiness;
    std::vector<PodTurn> turns;

    friend bool operator==(const ShownPod&, const ShownPod&) = default;
};

/// A copy of the part in [from, until], on an axis whose zero is the moment `origin` of the recording.
[[nodiscard]] ShownPod shownPart(const PodView& pod, DrillTime from, DrillTime until, DrillTime origin);

/// A liveness probe that is no point of a curve, or no good one.
struct ProbeSign {
    enum class Kind {
        Silent,     ///< no answer in time: at the height of the time that was waited
        TurnedAway, ///< nobody listened, or the answer was a bad one
    };

    DrillTime time{0};
    double took = 0; ///< milliseconds
    Kind kind = Kind::Silent;

    friend bool operator==(const ProbeSign&, const ProbeSign&) = default;
};

/// The liveness of one pod as it is drawn. No curve leads to a probe without an answer or from it, nor across the end
/// of a process.
struct LivenessCurve {
    Curve answered; ///< milliseconds
    std::vector<ProbeSign> signs;
};

/// The curve of [from, until], with at most a few points and signs for each of the `columns`.
[[nodiscard]] LivenessCurve livenessCurve(const ShownPod& pod, DrillTime from, DrillTime until, int columns);

struct ReadinessSpan {
    DrillTime from{0};
    DrillTime until{0};
    Readiness readiness = Readiness::Unknown;

    friend bool operator==(const ReadinessSpan&, const ReadinessSpan&) = default;
};

/// What is known of the readiness in [from, until]; nothing where it is unknown.
[[nodiscard]] std::vector<ReadinessSpan> readinessSpans(const ShownPod& pod, DrillTime from, DrillTime until);

/// How a pod stood at a moment.
struct PodMoment {
    const LivenessPoint* probe = nullptr; ///< the newest of the process that ran then
    Readiness readiness = Readiness::Unknown;
    int restarts = 0;
    bool down = false; ///< killed, or ended by itself, and not started again
};

[[nodiscard]] PodMoment podAt(const ShownPod& pod, DrillTime moment);

} // namespace stormlab
