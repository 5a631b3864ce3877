// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/control/drillbudget.h"

#include <string>

namespace stormlab
{

/// A table of the apps, the sums, and the largest pool that would fit.
[[nodiscard]] std::string budgetText(const DrillBudget& drill);

} // namespace stormlab
