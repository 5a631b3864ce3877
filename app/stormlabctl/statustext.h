// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/control/drillstatus.h"

#include <string>

namespace stormlab
{

/// Symptoms and totals in plain words, never the answer: "97 of 97 usable slots taken. 14 logins refused in the last
/// second. checkout_api waits 1.8 s."
[[nodiscard]] std::string statusSentence(const DrillStatus& status);

/// The sentence, the applications as a table, the limits and what the learner has used.
[[nodiscard]] std::string statusText(const DrillStatus& status);

} // namespace stormlab
