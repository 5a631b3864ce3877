// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/clientsettings.h"

#include <vector>

namespace stormlab
{

/// One act of a deploy, after its order.
struct RolloutStep {
    enum class Act { Start, Retire };

    Milliseconds after{0};
    Act act = Act::Start;
    int instance = 0; ///< number within its generation: of the new one for Start, of the old one for Retire

    friend bool operator==(const RolloutStep&, const RolloutStep&) = default;
};

struct RolloutOrder {
    int oldInstances = 0;
    Milliseconds rollout{0};
    bool stopOldFirst = true;
};

/// Everything a deploy does, in order of time. All at once: the restart comes after `rollout`, new instances
/// startup.stagger_ms apart; without overlap the old ones end in the same moment, with overlap that much later.
/// Rolling: instance by instance, evenly over `rollout`, each old one ending with (or `overlap` after) its successor's
/// start.
[[nodiscard]] std::vector<RolloutStep> rolloutPlan(const ClientSettings& settings, const RolloutOrder& order);

} // namespace stormlab
