// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/backends.h"
#include "core/domain/clampedsum.h"
#include "core/domain/drilltime.h"

#include <string_view>

namespace stormlab
{

/// How many connections the server accepts.
struct Limits {
    int maxConnections = 0;
    int superuserReserved = 0; ///< superuser_reserved_connections
    int reserved = 0;          ///< reserved_connections; 0 before PostgreSQL 16

    /// False where nobody has told: activity that another tool has kept need not say it.
    [[nodiscard]] bool areKnown() const { return maxConnections > 0; }
    /// What an ordinary role can use: an ordinary login is refused beyond it.
    [[nodiscard]] int usable() const { return clampedSum(std::int64_t{maxConnections} - superuserReserved - reserved); }

    friend bool operator==(const Limits&, const Limits&) = default;
};

/// One look at the server: limits and every client backend, the lab's own included.
struct Sample {
    DrillTime asked{0};    ///< when the statement was sent
    DrillTime answered{0}; ///< when its answer was complete
    Limits limits;
    Backends backends; ///< ordered by pid

    friend bool operator==(const Sample&, const Sample&) = default;
};

/// How many backends of the sample carry this application name.
[[nodiscard]] int countOf(const Sample& sample, std::string_view applicationName);
/// How many of the sample's backends are the lab's own sessions.
[[nodiscard]] int labSessionsOf(const Sample& sample);

} // namespace stormlab
