// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

namespace stormlab
{

/// Sessions that are to be ended.
struct Termination {
    std::vector<int> pids;
    /// Whoever has become busy by the time at which the server runs the statement is passed over.
    bool onlyIdle = false;

    friend bool operator==(const Termination&, const Termination&) = default;
};

/// Ends these sessions. Sessions that are gone already are passed over. Empty for no pids.
[[nodiscard]] std::string terminateStatement(const Termination& termination);

/// Cancels what these sessions run. Empty for no pids.
[[nodiscard]] std::string cancelStatement(const std::vector<int>& pids);

} // namespace stormlab
