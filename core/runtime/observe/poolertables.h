// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/poolersample.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stormlab
{

/// An answer of PgBouncer's console. Its columns differ from version to version, so they are asked for by name.
struct PoolerTable {
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows; ///< as many values as columns each

    /// Empty where there is no such column.
    [[nodiscard]] std::string_view at(std::size_t row, std::string_view column) const;
    /// The same as a number; 0 for what is none.
    [[nodiscard]] int number(std::size_t row, std::string_view column) const;
};

/// Of SHOW POOLS, by database and role.
[[nodiscard]] std::vector<PoolerPool> poolsIn(const PoolerTable& pools);
/// Of SHOW CLIENTS, by application and role.
[[nodiscard]] std::vector<PoolerClients> clientsIn(const PoolerTable& clients);

/// Of SHOW STATS_TOTALS: how many sessions have asked its console something since it was started. Of each it counts the
/// first question alone. Nothing where it does not say.
[[nodiscard]] std::optional<long long> consoleVisitsIn(const PoolerTable& totals);
/// Of SHOW CLIENTS: when each session at its console asked last, as it says it, but for those of `role`.
[[nodiscard]] std::map<std::string, std::string> consoleRequestsIn(const PoolerTable& clients, std::string_view role);

} // namespace stormlab
