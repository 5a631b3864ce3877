// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/podevents.h"
#include "core/domain/result.h"
#include "core/domain/timeline.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stormlab
{

/// One pod as its probes show it. Absent is not zero.
struct PodStatus {
    std::string app;
    int pod = 0;                          ///< from 0
    std::optional<int> process;           ///< its pid; absent while none runs
    std::optional<ProbeOutcome> liveness; ///< of the last probe of the present process
    std::optional<ProbeOutcome> readiness;
    std::optional<Milliseconds> longest; ///< of the liveness probes since the drill began; how long was waited counts
    int restarts = 0;
    std::string lastEnd; ///< why its last process was ended or killed; empty when none was

    friend bool operator==(const PodStatus&, const PodStatus&) = default;
};

/// By app and number; empty where nothing runs in pods.
[[nodiscard]] std::vector<PodStatus> podsAt(const TimelineView& timeline);

/// One JSON object, without an end of line.
[[nodiscard]] std::string toJson(const std::vector<PodStatus>& pods);
/// What toJson() wrote.
[[nodiscard]] Result<std::vector<PodStatus>> readPods(std::string_view json);

} // namespace stormlab
