// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scenario.h"
#include "core/domain/timeline.h"

#include <QString>

#include <optional>
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

/// A check that was cancelled.
struct CancelledCheck {
    int number = 1;
    DrillTime ended{0};
    bool counts = false; ///< in the class that the drill belongs to

    friend bool operator==(const CancelledCheck&, const CancelledCheck&) = default;
};

/// The last check, if it was cancelled; absent while another runs. `told`: the visible events without samples. Pure.
[[nodiscard]] std::optional<CancelledCheck> cancelledCheckIn(std::span<const TimelineEvent* const> told);

/// For 30 s after its end: that it was cancelled, and what it leaves, where the drill goes on; empty later. Pure.
[[nodiscard]] QString cancelledCheckWords(const CancelledCheck& check, DrillTime now);

} // namespace stormlab
