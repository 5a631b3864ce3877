// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drilltime.h"

#include <chrono>

namespace stormlab
{

/// For how long something takes: from any beginning, and it does not go back when somebody sets the computer's clock.
[[nodiscard]] inline Milliseconds steadyNow()
{
    return std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace stormlab
