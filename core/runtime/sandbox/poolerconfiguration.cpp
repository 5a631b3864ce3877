// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/sandbox/poolerconfiguration.h"

#include "core/runtime/sandbox/postgresroles.h"

#include <utility>
#include <vector>

namespace stormlab
{

namespace
{

/// PgBouncer's times are in seconds, with a fraction where one is needed.
std::string seconds(Milliseconds time)
{
    std::string fraction = std::to_string(1'000 + time.count() % 1'000);
    fraction[0] = '.';
    return std::to_string(time.count() / 1'000) + fraction;
}

/// In the auth_file a quote is doubled.
std::string quotedForPooler(const std::string& value)
{
    std::string text = "\"";
    for (const char letter : value) {
        text += letter == '"' ? "\"\"" : std::string(1, letter);
    }
    return text + "\"";
}

/// Where it listens and who may come.
std::vector<std::pair<std::string, std::string>> doors(const PoolerSettings& settings)
{
    return {{"listen_addr", settings.reach == ServerReach::PublishedPort ? "*" : "127.0.0.1"},
            {"listen_port", std::to_string(settings.port)},
            {"unix_socket_dir", settings.folder},
            {"unix_socket_mode", "0700"},
            // Cheap for the clients of a storm, as the fleet's direct logins are.
            {"auth_type", "md5"},
            {"auth_file", settings.passwordFile},
            // To look at the console takes no administrator, and nobody has to be one.
            {"admin_users", ""},
            {"stats_users", std::string(monitorRole) + ", " + oncallRole},
            // What drivers send and PgBouncer would refuse.
            {"ignore_startup_parameters", "extra_float_digits, options"}};
}

std::vector<std::pair<std::string, std::string>> pools(const PoolerSpec& spec)
{
    return {{"pool_mode", std::string(toString(spec.mode))},
            {"default_pool_size", std::to_string(spec.defaultPoolSize)},
            {"max_client_conn", std::to_string(spec.maxClients)},
            {"query_wait_timeout", seconds(spec.queryWaitTimeout)},
            // While the server is full or away it is asked again every second, and clients hear soon what it said.
            {"server_login_retry", "1"},
            {"server_connect_timeout", "3"}};
}

} // namespace

std::string poolerConfiguration(const PoolerSettings& settings)
{
    std::string text = "[databases]\n" + settings.database +
                       " = host=127.0.0.1 port=" + std::to_string(settings.serverPort) +
                       " dbname=" + settings.database + "\n\n[pgbouncer]\n";
    auto lines = doors(settings);
    for (auto& line : pools(settings.spec)) {
        lines.push_back(std::move(line));
    }
    // It writes to its standard error, where only what went wrong is of use: a line for each client of a storm is not.
    for (const char* noise : {"log_connections", "log_disconnections", "log_pooler_errors", "log_stats"}) {
        lines.emplace_back(noise, "0");
    }
    for (const auto& [name, value] : lines) {
        text += name + " = " + value + "\n";
    }
    return text;
}

std::string poolerPasswords(const std::map<std::string, std::string>& passwords)
{
    std::string text;
    for (const auto& [role, password] : passwords) {
        if (role != ownerRole) {
            text += quotedForPooler(role) + " " + quotedForPooler(password) + "\n";
        }
    }
    return text;
}

} // namespace stormlab
