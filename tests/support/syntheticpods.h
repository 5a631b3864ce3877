// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scenario.h"
#include "core/domain/timeline.h"

namespace stormlab
{

/// A drill without a server: four pods of one application, asked each second. The database is paused, their loops stand
/// still, the kubelet kills them; a deploy lasts, and the check that pauses once more finds them answering.
struct SyntheticPods {
    int pods = 4;
    int pausedAt = 40; ///< seconds, as all here
    int resumedAt = 62;
    int deployedAt = 80;
    int checkedAt = 92; ///< the database is paused again, for ten seconds
    int seconds = 120;
};

[[nodiscard]] Timeline podTimeline(const SyntheticPods& drill = {});
[[nodiscard]] Scenario podScenario();

} // namespace stormlab
