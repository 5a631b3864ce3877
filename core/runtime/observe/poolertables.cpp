// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/observe/poolertables.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <tuple>
#include <utility>

namespace stormlab
{

namespace
{

/// The database under which it lists its own console.
constexpr std::string_view consoleDatabase = "pgbouncer";

long long numberOf(std::string_view text)
{
    long long number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// Its waits come as whole seconds and the microseconds beyond them.
Milliseconds waitIn(const PoolerTable& table, std::size_t row, std::string_view seconds, std::string_view microseconds)
{
    return Milliseconds{Milliseconds::rep{table.number(row, seconds)} * 1'000 +
                        table.number(row, microseconds) / 1'000};
}

} // namespace

std::string_view PoolerTable::at(std::size_t row, std::string_view column) const
{
    const auto found = std::find(columns.begin(), columns.end(), column);
    if (found == columns.end())
        return {};
    return rows[row][static_cast<std::size_t>(found - columns.begin())];
}

int PoolerTable::number(std::size_t row, std::string_view column) const
{
    constexpr long long most = 1'000'000'000;
    return static_cast<int>(std::clamp(numberOf(at(row, column)), 0LL, most));
}

std::vector<PoolerPool> poolsIn(const PoolerTable& table)
{
    std::vector<PoolerPool> pools;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (table.at(row, "database") == consoleDatabase)
            continue;
        PoolerPool pool;
        pool.database = table.at(row, "database");
        pool.role = table.at(row, "user");
        pool.clientsActive = table.number(row, "cl_active");
        pool.clientsWaiting = table.number(row, "cl_waiting");
        pool.serversActive = table.number(row, "sv_active");
        pool.serversIdle = table.number(row, "sv_idle") + table.number(row, "sv_used") + table.number(row, "sv_tested");
        pool.serversLogin = table.number(row, "sv_login");
        pool.longestWait = waitIn(table, row, "maxwait", "maxwait_us");
        pools.push_back(std::move(pool));
    }
    std::sort(pools.begin(), pools.end(), [](const PoolerPool& one, const PoolerPool& other) {
        return std::tie(one.database, one.role) < std::tie(other.database, other.role);
    });
    return pools;
}

std::vector<PoolerClients> clientsIn(const PoolerTable& table)
{
    std::map<std::pair<std::string_view, std::string_view>, PoolerClients> groups;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (table.at(row, "database") == consoleDatabase)
            continue;
        PoolerClients& group = groups[{table.at(row, "application_name"), table.at(row, "user")}];
        group.application = table.at(row, "application_name");
        group.role = table.at(row, "user");
        if (table.at(row, "state") == "waiting") {
            ++group.waiting;
            group.longestWait = std::max(group.longestWait, waitIn(table, row, "wait", "wait_us"));
        } else {
            ++(table.at(row, "link").empty() ? group.idle : group.working);
        }
    }
    std::vector<PoolerClients> clients;
    for (auto& [names, group] : groups)
        clients.push_back(std::move(group));
    return clients;
}

std::optional<long long> consoleVisitsIn(const PoolerTable& totals)
{
    for (std::size_t row = 0; row < totals.rows.size(); ++row) {
        const std::string_view count = totals.at(row, "query_count");
        if (totals.at(row, "database") == consoleDatabase && !count.empty())
            return numberOf(count);
    }
    return std::nullopt;
}

std::map<std::string, std::string> consoleRequestsIn(const PoolerTable& clients, std::string_view role)
{
    std::map<std::string, std::string> requests;
    for (std::size_t row = 0; row < clients.rows.size(); ++row) {
        if (clients.at(row, "database") == consoleDatabase && clients.at(row, "user") != role)
            requests[std::string(clients.at(row, "ptr"))] = clients.at(row, "request_time");
    }
    return requests;
}

} // namespace stormlab
