// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/budget.h"
#include "core/domain/sample.h"

#include <string>

namespace stormlab
{

/// A table of the apps, the sums, and the largest pool that would fit.
[[nodiscard]] std::string budgetText(const Budget& budget, const Limits& limits);
/// The same as one line of JSON.
[[nodiscard]] std::string budgetJson(const Budget& budget, const Limits& limits);

} // namespace stormlab
