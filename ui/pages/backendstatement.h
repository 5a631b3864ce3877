// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

namespace stormlab
{

/// Ends these sessions. Sessions that are gone already are passed over. Empty for no pids.
[[nodiscard]] std::string terminateStatement(const std::vector<int>& pids);

/// Cancels what these sessions run. Empty for no pids.
[[nodiscard]] std::string cancelStatement(const std::vector<int>& pids);

} // namespace stormlab
