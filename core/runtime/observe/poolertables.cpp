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
class WaitColumns
{
public:
    WaitColumns(const PoolerTable& table, std::string_view seconds, std::string_view microseconds)
        : m_seconds(table.column(seconds)), m_microseconds(table.column(microseconds))
    {
    }
    [[nodiscard]] Milliseconds at(std::size_t row) const
    {
        return Milliseconds{Milliseconds::rep{m_seconds.number(row)} * 1'000 + m_microseconds.number(row) / 1'000};
    }

private:
    PoolerColumn m_seconds;
    PoolerColumn m_microseconds;
};

} // namespace

PoolerColumn PoolerTable::column(std::string_view name) const
{
    const auto found = std::find(m_columns.begin(), m_columns.end(), name);
    if (found == m_columns.end())
        return {*this, std::nullopt};
    return {*this, static_cast<std::size_t>(found - m_columns.begin())};
}

std::string_view PoolerColumn::at(std::size_t row) const
{
    return m_index ? m_table->m_text(row, *m_index) : std::string_view();
}

int PoolerColumn::number(std::size_t row) const
{
    constexpr long long most = 1'000'000'000;
    return static_cast<int>(std::clamp(numberOf(at(row)), 0LL, most));
}

std::vector<PoolerPool> poolsIn(const PoolerTable& table)
{
    const auto number = [&table](std::size_t row, std::string_view name) { return table.column(name).number(row); };
    const PoolerColumn database = table.column("database");
    const PoolerColumn role = table.column("user");
    const WaitColumns wait(table, "maxwait", "maxwait_us");
    std::vector<PoolerPool> pools;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (database.at(row) == consoleDatabase)
            continue;
        PoolerPool pool;
        pool.database = database.at(row);
        pool.role = role.at(row);
        pool.clientsActive = number(row, "cl_active");
        pool.clientsWaiting = number(row, "cl_waiting");
        pool.serversActive = number(row, "sv_active");
        pool.serversIdle = number(row, "sv_idle") + number(row, "sv_used") + number(row, "sv_tested");
        pool.serversLogin = number(row, "sv_login");
        pool.longestWait = wait.at(row);
        pools.push_back(std::move(pool));
    }
    std::sort(pools.begin(), pools.end(), [](const PoolerPool& one, const PoolerPool& other) {
        return std::tie(one.database, one.role) < std::tie(other.database, other.role);
    });
    return pools;
}

std::vector<PoolerClients> clientsIn(const PoolerTable& table)
{
    const PoolerColumn database = table.column("database");
    const PoolerColumn application = table.column("application_name");
    const PoolerColumn role = table.column("user");
    const PoolerColumn state = table.column("state");
    const PoolerColumn link = table.column("link");
    const WaitColumns wait(table, "wait", "wait_us");
    std::map<std::pair<std::string_view, std::string_view>, PoolerClients> groups;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (database.at(row) == consoleDatabase)
            continue;
        PoolerClients& group = groups[{application.at(row), role.at(row)}];
        if (state.at(row) == "waiting") {
            ++group.waiting;
            group.longestWait = std::max(group.longestWait, wait.at(row));
        } else {
            ++(link.at(row).empty() ? group.idle : group.working);
        }
    }
    std::vector<PoolerClients> clients;
    for (auto& [names, group] : groups) {
        group.application = names.first;
        group.role = names.second;
        clients.push_back(std::move(group));
    }
    return clients;
}

std::optional<long long> consoleVisitsIn(const PoolerTable& totals)
{
    const PoolerColumn database = totals.column("database");
    const PoolerColumn count = totals.column("query_count");
    for (std::size_t row = 0; row < totals.rows(); ++row) {
        if (database.at(row) == consoleDatabase && !count.at(row).empty())
            return numberOf(count.at(row));
    }
    return std::nullopt;
}

std::map<std::string, std::string> consoleRequestsIn(const PoolerTable& clients, std::string_view role)
{
    const PoolerColumn database = clients.column("database");
    const PoolerColumn user = clients.column("user");
    const PoolerColumn session = clients.column("ptr");
    const PoolerColumn time = clients.column("request_time");
    std::map<std::string, std::string> requests;
    for (std::size_t row = 0; row < clients.rows(); ++row) {
        if (database.at(row) == consoleDatabase && user.at(row) != role)
            requests[std::string(session.at(row))] = time.at(row);
    }
    return requests;
}

} // namespace stormlab
