// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/budget.h"
#include "core/domain/result.h"
#include "core/domain/sample.h"
#include "core/domain/scenario.h"
#include "core/domain/timeline.h"

#include <string>
#include <string_view>

namespace stormlab
{

/// The connection budget of a fleet against the limits of its server.
struct DrillBudget {
    Budget budget;
    Limits limits;
    friend bool operator==(const DrillBudget&, const DrillBudget&) = default;
};

/// As the drill begins.
[[nodiscard]] DrillBudget budgetOf(const Scenario& scenario);
/// By what the events tell: the settings that were deployed, the limits that were last seen.
[[nodiscard]] DrillBudget budgetAt(const Scenario& scenario, const TimelineView& timeline);

/// One JSON object, without an end of line.
[[nodiscard]] std::string toJson(const DrillBudget& budget);
/// What toJson() wrote.
[[nodiscard]] Result<DrillBudget> readDrillBudget(std::string_view json);

} // namespace stormlab
