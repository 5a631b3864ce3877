// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/poolersample.h"

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace stormlab
{

class PoolerTable;

/// One column of a table, found once for all its rows. The table must outlive it.
class PoolerColumn
{
public:
    /// Empty where there is no such column.
    [[nodiscard]] std::string_view at(std::size_t row) const;
    /// The same as a number; 0 for what is none.
    [[nodiscard]] int number(std::size_t row) const;

private:
    friend class PoolerTable;
    PoolerColumn(const PoolerTable& table, std::optional<std::size_t> index) : m_table(&table), m_index(index) {}

    const PoolerTable* m_table;
    std::optional<std::size_t> m_index;
};

/// An answer of PgBouncer's console. Its columns differ from version to version, so they are asked for by name. There
/// may be ten thousand clients in it, so their values stay where they are and are looked at there.
class PoolerTable
{
public:
    /// The value in a row and a column; what it shows lives as long as the function.
    using Text = std::function<std::string_view(std::size_t row, std::size_t column)>;

    PoolerTable() = default;
    PoolerTable(std::vector<std::string> columns, std::size_t rows, Text text)
        : m_columns(std::move(columns)), m_rows(rows), m_text(std::move(text))
    {
    }

    [[nodiscard]] std::size_t rows() const { return m_rows; }
    [[nodiscard]] PoolerColumn column(std::string_view name) const;

private:
    friend class PoolerColumn;

    std::vector<std::string> m_columns;
    std::size_t m_rows = 0;
    Text m_text;
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
