// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/control/drillstatus.h"

#include <string>

namespace stormlab
{

/// The sentence, the applications as a table, the limits and what the learner has used.
[[nodiscard]] std::string statusText(const DrillStatus& status);

} // namespace stormlab
