// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/sandbox/serverconfiguration.h"

#include "core/runtime/sandbox/postgresroles.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace stormlab
{

namespace
{

constexpr int firstWithJsonLog = 15;
constexpr int firstWithReservedConnections = 16;

using Lines = std::vector<std::pair<std::string, std::string>>;

/// In configuration files both a quote and a backslash need company, and a line must stay a line.
std::string quotedSetting(const std::string& value)
{
    std::string text = "'";
    for (const char c : value) {
        if (c == '\'' || c == '\\') {
            text += c;
        }
        text += c;
    }
    return text + "'";
}

std::string text(const Lines& lines)
{
    std::string result;
    for (const auto& [name, value] : lines) {
        result += name + " = " + quotedSetting(value) + "\n";
    }
    return result;
}

/// Logging starts quiet: the log is evidence, and what oncall does is switched on by the role.
Lines evidence(int major)
{
    return {{"logging_collector", "on"},
            {"log_destination", major >= firstWithJsonLog ? "jsonlog" : "csvlog"},
            {"log_directory", "log"},
            {"log_filename", "stormlab.log"},
            {"log_file_mode", "0600"},
            {"log_rotation_age", "0"},
            {"log_rotation_size", "0"},
            {"log_checkpoints", "off"},
            {"log_autovacuum_min_duration", "-1"},
            {"lc_messages", "C"},
            {"log_timezone", "UTC"},
            {"shared_preload_libraries", "pg_stat_statements"},
            {"pg_stat_statements.save", "off"},
            {"track_activity_query_size", "4096"}};
}

/// Nothing here outlives the drill, so nothing has to reach a disk; but what was committed must survive a killed
/// server, so synchronous_commit stays on, which costs one write() into the page cache. Shared memory segments live in
/// the data directory, where they go with it, instead of in /dev/shm, where a kill would leave them.
Lines disposable()
{
    return {{"fsync", "off"},
            {"full_page_writes", "off"},
            {"wal_level", "minimal"},
            {"max_wal_senders", "0"},
            {"max_logical_replication_workers", "0"},
            {"min_wal_size", "8MB"},
            {"max_wal_size", "64MB"},
            {"autovacuum_max_workers", "1"},
            {"shared_memory_type", "mmap"},
            {"dynamic_shared_memory_type", "mmap"},
            {"huge_pages", "off"},
            {"shared_buffers", "32MB"},
            {"jit", "off"},
            {"timezone", "UTC"},
            {"password_encryption", "scram-sha-256"}};
}

Lines limits(const ServerSettings& settings)
{
    const std::string reserved = std::to_string(settings.reserved);
    Lines lines = {{"max_connections", std::to_string(settings.maxConnections)}};
    // From 16 the lab's roles are no superusers, so all of the reserve must be the kind that they may enter.
    if (settings.major >= firstWithReservedConnections) {
        lines.emplace_back("superuser_reserved_connections", "0");
        lines.emplace_back("reserved_connections", reserved);
    } else {
        lines.emplace_back("superuser_reserved_connections", reserved);
    }
    return lines;
}

std::string localLine(const std::string& database, const std::string& role, const std::string& method)
{
    return "local " + database + " " + quotedIdentifier(role) + " " + method + "\n";
}

std::string hostLine(ServerReach reach, const std::string& database, const std::string& role, const std::string& method)
{
    const std::string address = reach == ServerReach::PublishedPort ? " all " : " 127.0.0.1/32 ";
    return "host " + database + " " + quotedIdentifier(role) + address + method + "\n";
}

/// The lab's own sessions come over the unix socket, whose queue a storm does not fill, where there is one.
std::string labLine(ServerReach reach, const std::string& database, const std::string& role, const std::string& method)
{
    return reach == ServerReach::PublishedPort ? hostLine(reach, database, role, method)
                                               : localLine(database, role, method);
}

} // namespace

std::string serverLogPath(int major)
{
    return major >= firstWithJsonLog ? "log/stormlab.json" : "log/stormlab.csv";
}

bool scenarioMaySet(const std::string& parameter)
{
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz0123456789_.";
    constexpr std::array<std::string_view, 5> harmlessLogging = {"log_lock_waits", "log_min_duration_statement",
                                                                 "log_temp_files", "log_checkpoints",
                                                                 "log_autovacuum_min_duration"};
    constexpr std::array<std::string_view, 14> forbiddenParts = {
        "command", "_file",       "director", "librar", "_path",    "log_",    "logging",
        "ssl",     "unix_socket", "krb_",     "listen", "provider", "include", "pg_stat_statements"};
    constexpr std::array<std::string_view, 10> labsOwn = {"port",
                                                          "max_connections",
                                                          "superuser_reserved_connections",
                                                          "reserved_connections",
                                                          "shared_memory_type",
                                                          "dynamic_shared_memory_type",
                                                          "lc_messages",
                                                          "password_encryption",
                                                          "track_activities",
                                                          "hba_file"};
    if (parameter.empty() || parameter.find_first_not_of(letters) != std::string::npos) {
        return false;
    }
    if (std::ranges::find(harmlessLogging, parameter) != harmlessLogging.end()) {
        return true;
    }
    return std::ranges::none_of(forbiddenParts,
                                [&](std::string_view part) { return parameter.find(part) != std::string::npos; }) &&
           std::ranges::find(labsOwn, parameter) == labsOwn.end();
}

Result<std::string> serverConfiguration(const ServerSettings& settings)
{
    for (const auto& [name, value] : settings.settings) {
        const bool oneLine = value.find_first_of(std::string("\n\r\0", 3)) == std::string::npos;
        if (!scenarioMaySet(name) || !oneLine) {
            return Error{ErrorCode::BadFile, "The scenario may not set the server parameter \"" + name + "\".",
                         "Parameters that name programs, files or libraries, and those the lab relies on, are refused.",
                         "Remove it from the scenario's sandbox settings."};
        }
    }
    // The last line for a parameter counts, so the scenario comes after the defaults and before what must hold.
    Lines fixed = {{"listen_addresses", settings.reach == ServerReach::PublishedPort ? "*" : "127.0.0.1"},
                   {"port", std::to_string(settings.port)},
                   {"unix_socket_directories", quotedIdentifier(settings.socketFolder)},
                   {"unix_socket_permissions", "0700"}};
    const Lines scenario(settings.settings.begin(), settings.settings.end());
    return text(disposable()) + text(evidence(settings.major)) + text(scenario) + text(limits(settings)) + text(fixed);
}

std::string hostAuthentication(const ServerSettings& settings)
{
    const std::string database = quotedIdentifier(settings.database);
    const std::string machine = machineAuthentication(settings.major);
    std::string lines = labLine(settings.reach, "all", monitorRole, machine);
    lines += labLine(settings.reach, database, ownerRole, machine);
    lines += settings.reach == ServerReach::ThisComputer ? localLine("all", oncallRole, "scram-sha-256") : "";
    lines += hostLine(settings.reach, "all", oncallRole, "scram-sha-256");
    for (const std::string& role : settings.appRoles) {
        lines += hostLine(settings.reach, database, role, machine);
    }
    return lines + "local all all reject\nhost all all all reject\n";
}

std::string hostAuthenticationWhileBuilding(const ServerSettings& settings)
{
    return localLine("all", bootstrapRole, "peer map=stormlab") + hostAuthentication(settings);
}

std::string userMapWhileBuilding(const ServerSettings& settings)
{
    return "stormlab " + quotedIdentifier(settings.systemUser) + " " + std::string(bootstrapRole) + "\n";
}

} // namespace stormlab
