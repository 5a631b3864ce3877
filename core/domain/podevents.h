// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drilltime.h"

#include <optional>
#include <string>
#include <string_view>

namespace stormlab
{

/// What the kubelet asks a pod: whether it lives (asked of its loop alone), and whether it can serve (which needs the
/// database).
enum class ProbeKind { Liveness, Readiness };

/// Each pod is asked this often whether it lives and whether it can serve; the next question waits for the answer.
inline constexpr Milliseconds probeInterval{1'000};
/// A pod that has just been started is left alone for this long.
inline constexpr Milliseconds initialProbeDelay{500};

/// How one probe ended.
enum class ProbeOutcome {
    Good,     ///< answered 2xx in time
    Bad,      ///< answered something else in time
    TimedOut, ///< not answered within the probe's timeout
    Refused,  ///< nobody listened, or the connection was reset
};

/// One probe of one pod, told when it ended.
struct ProbeEnded {
    std::string app;
    int pod = 0; ///< from 0, stays the same when the pod is restarted
    ProbeKind probe = ProbeKind::Liveness;
    ProbeOutcome outcome = ProbeOutcome::Good;
    Milliseconds took{0}; ///< from question to answer; of one that timed out, how long was waited
    friend bool operator==(const ProbeEnded&, const ProbeEnded&) = default;
};

enum class PodChange {
    Started, ///< its process was started
    Killed,  ///< by the kubelet, because its liveness probes failed
    Exited,  ///< ended although the lab did not ask for it
    Stopped, ///< ended by the lab: a deploy replaced it
};

struct PodChanged {
    std::string app;
    int pod = 0;
    PodChange change = PodChange::Started;
    int generation = 0;
    int process = 0;  ///< its pid
    int restarts = 0; ///< of this pod since the drill began, this one included
    /// Killed and Exited: how long the kubelet waits before it starts the pod again.
    std::optional<Milliseconds> backOff;
    std::string why; ///< "3 liveness probes in a row timed out", "signal 9"; may be empty
    friend bool operator==(const PodChanged&, const PodChanged&) = default;
};

/// The pod's process was ended by a signal that people send and the lab did not: HUP, INT, QUIT, KILL or TERM. A KILL
/// of the kernel's for want of memory cannot be told from a person's: who waits for a process learns the signal alone.
[[nodiscard]] bool endedByPeople(const PodChanged& change);
/// It was ended by any other signal (SEGV, ABRT, …): the program that plays the pod has failed.
[[nodiscard]] bool failedByItself(const PodChanged& change);

/// "liveness", "readiness"
[[nodiscard]] std::string_view toString(ProbeKind kind);
/// "good", "bad", "timed_out", "refused"
[[nodiscard]] std::string_view toString(ProbeOutcome outcome);
/// "started", "killed", "exited", "stopped"
[[nodiscard]] std::string_view toString(PodChange change);

} // namespace stormlab
