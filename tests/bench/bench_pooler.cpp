// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/observe/poolertables.h"
#include "tests/bench/percentiles.h"

#include <libpq-fe.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <memory>

namespace
{

using namespace stormlab;

constexpr int clientCount = 10'000;
constexpr int looks = 200;

/// As PgBouncer 1.18 has them in SHOW CLIENTS.
constexpr std::array columns = {"type",
                                "user",
                                "database",
                                "state",
                                "addr",
                                "port",
                                "local_addr",
                                "local_port",
                                "connect_time",
                                "request_time",
                                "wait",
                                "wait_us",
                                "close_needed",
                                "ptr",
                                "link",
                                "remote_pid",
                                "tls",
                                "application_name",
                                "prepared_statements"};

/// What libpq holds when the console has told of so many clients of eight applications; every third one waits.
std::shared_ptr<PGresult> manyClients()
{
    std::shared_ptr<PGresult> answer(PQmakeEmptyPGresult(nullptr, PGRES_TUPLES_OK), PQclear);
    std::array<PGresAttDesc, columns.size()> names{};
    for (std::size_t column = 0; column < columns.size(); ++column)
        names.at(column).name = const_cast<char*>(columns.at(column)); // libpq copies it
    PQsetResultAttrs(answer.get(), static_cast<int>(names.size()), names.data());
    for (int row = 0; row < clientCount; ++row) {
        const bool waits = row % 3 == 0;
        const std::array<std::string, columns.size()> values = {"C",
                                                                "app_" + std::to_string(row % 4),
                                                                "shop",
                                                                waits ? "waiting" : "active",
                                                                "127.0.0.1",
                                                                std::to_string(20'000 + row),
                                                                "127.0.0.1",
                                                                "16432",
                                                                "2026-11-26 10:00:00 UTC",
                                                                "2026-11-26 10:00:01 UTC",
                                                                waits ? "1" : "0",
                                                                "250000",
                                                                "0",
                                                                "0x55d0c0de" + std::to_string(row),
                                                                waits ? "" : "0x55d0beef0000",
                                                                "0",
                                                                "",
                                                                "application-" + std::to_string(row % 8),
                                                                "0"};
        for (std::size_t column = 0; column < values.size(); ++column) {
            std::string value = values.at(column);
            PQsetvalue(answer.get(), row, static_cast<int>(column), value.data(), static_cast<int>(value.size()));
        }
    }
    return answer;
}

PoolerTable tableOf(const std::shared_ptr<PGresult>& answer)
{
    return {{columns.begin(), columns.end()}, clientCount, [answer](std::size_t row, std::size_t column) {
                const int y = static_cast<int>(row);
                const int x = static_cast<int>(column);
                return std::string_view(PQgetvalue(answer.get(), y, x),
                                        static_cast<std::size_t>(PQgetlength(answer.get(), y, x)));
            }};
}

} // namespace

/// What one look at PgBouncer's console costs the main thread when it has ten thousand clients, once libpq has the
/// answer together.
int main()
{
    const PoolerTable table = tableOf(manyClients());
    std::vector<double> milliseconds;
    std::size_t groups = 0;
    for (int look = 0; look < looks; ++look) {
        const auto before = std::chrono::steady_clock::now();
        groups = clientsIn(table).size() + consoleRequestsIn(table, "stormlab_monitor").size();
        milliseconds.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - before).count());
    }
    const nlohmann::json figures = {
        {"clients", clientCount}, {"groups", groups}, {"look_ms", percentiles(milliseconds)}};
    std::printf("%s\n", figures.dump(2).c_str());
    return 0;
}
