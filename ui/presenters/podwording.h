// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/probeseries.h"

#include <QString>

namespace stormlab
{

/// "3", in milliseconds; "no answer".
[[nodiscard]] QString livenessFigure(const LivenessPoint& probe);
/// "3 ms", "no answer within 1.0 s", "nobody listened", "3 ms, a bad answer".
[[nodiscard]] QString livenessText(const LivenessPoint& probe);
/// "good", "bad", "timed out", "refused".
[[nodiscard]] QString outcomeText(ProbeOutcome outcome);
/// "ready", "not ready", "unknown".
[[nodiscard]] QString readinessText(Readiness readiness);
/// "killed at 1:32: 3 liveness probes in a row timed out; its last words: …": how the pod's process began or ended, and
/// why where that is known; of one that was started again also how the one before it ended. Empty before the first.
[[nodiscard]] QString lastTurnText(const PodView& pod);

} // namespace stormlab
