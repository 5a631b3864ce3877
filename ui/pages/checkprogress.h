// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drillpolicy.h"
#include "core/domain/scenario.h"
#include "core/domain/timeline.h"

#include <QString>

#include <span>

namespace stormlab
{

/// How far a check is: what the lab waits for, since when, and at most how long.
struct CheckProgress {
    QString says;
    Milliseconds done{0};
    Milliseconds limit{0};

    friend bool operator==(const CheckProgress&, const CheckProgress&) = default;
};

/// Pure; of the last check that was begun in the view.
[[nodiscard]] CheckProgress checkProgress(const TimelineView& view, const Scenario& scenario, DrillTime now);

/// For some seconds after a check was cancelled: that it was, and what it leaves; empty otherwise. `told`: the visible
/// events without samples. Pure.
[[nodiscard]] QString cancelledCheck(std::span<const TimelineEvent* const> told, const CheckPolicy& policy,
                                     DrillTime now);

} // namespace stormlab
