// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/sandbox/postgresroles.h"

#include <QRandomGenerator>

#include <string_view>

namespace stormlab
{

namespace
{

constexpr int reserveByRole = 16; ///< first version with pg_use_reserved_connections and scram_iterations
constexpr int grantsOnParameters = 15;
constexpr int passwordLength = 24;

std::string doubled(const std::string& text, char quote)
{
    std::string result(1, quote);
    for (const char c : text) {
        result += c;
        if (c == quote) {
            result += c;
        }
    }
    return result + quote;
}

/// "work_mem" and "extension.setting" alike.
std::string parameterName(const std::string& name)
{
    const auto dot = name.find('.');
    return dot == std::string::npos
               ? quotedIdentifier(name)
               : quotedIdentifier(name.substr(0, dot)) + "." + quotedIdentifier(name.substr(dot + 1));
}

std::string passwordOf(const RolesRequest& request, const std::string& role)
{
    const auto found = request.passwords.find(role);
    return found == request.passwords.end() ? "null" : quotedLiteral(found->second);
}

std::string login(const RolesRequest& request, const std::string& role, const std::string& attributes = {})
{
    return "alter role " + quotedIdentifier(role) + " login" + attributes + " password " + passwordOf(request, role) +
           ";\n";
}

/// An on-call engineer who is no superuser still owns what the applications own and may rein in their roles.
std::string ordinaryOncall(const RolesRequest& request)
{
    const bool roleGrants = request.major >= reserveByRole;
    std::string sql = login(request, oncallRole, " createrole");
    sql += "grant pg_monitor, pg_signal_backend, lab_owner to oncall;\n";
    if (roleGrants && request.oncall.reserve) {
        sql += "grant pg_use_reserved_connections to oncall;\n";
    }
    if (request.major >= grantsOnParameters) {
        for (const std::string& parameter : request.oncall.alterSystem) {
            sql += "grant alter system on parameter " + parameterName(parameter) + " to oncall;\n";
        }
    }
    for (const std::string& role : request.appRoles) {
        sql += roleGrants
                   ? "grant " + quotedIdentifier(role) + " to oncall with admin true, inherit false, set false;\n"
                   : std::string();
    }
    return sql;
}

std::string oncallStatements(const RolesRequest& request)
{
    const bool superuser = request.major < reserveByRole && request.oncall.reserve;
    std::string sql = superuser ? login(request, oncallRole, " superuser") : ordinaryOncall(request);
    sql += "alter role oncall set log_statement = 'all';\n";
    return sql;
}

/// The lab's own roles and the applications'.
std::string machineStatements(const RolesRequest& request)
{
    const bool iterations = request.major >= reserveByRole;
    std::string sql = iterations ? "set scram_iterations = 1;\n" : "set password_encryption = 'md5';\n";
    sql += login(request, ownerRole);
    sql += login(request, monitorRole, request.major < reserveByRole ? " superuser" : "");
    for (const std::string& role : request.appRoles) {
        sql += "create role " + quotedIdentifier(role) + " login password " + passwordOf(request, role) + ";\n";
    }
    return sql + (iterations ? "reset scram_iterations;\n" : "reset password_encryption;\n");
}

} // namespace

std::string quotedIdentifier(const std::string& name)
{
    return doubled(name, '"');
}

std::string quotedLiteral(const std::string& text)
{
    return doubled(text, '\'');
}

std::string templateStatements(int major)
{
    std::string sql = "create role stormlab_monitor\n"
                      "create role lab_owner\n"
                      "create role oncall\n"
                      "grant pg_monitor to stormlab_monitor\n"
                      "create extension pg_stat_statements\n"
                      "revoke create on schema public from public\n"
                      "alter schema public owner to lab_owner\n"
                      "grant execute on function pg_reload_conf() to oncall\n";
    if (major >= reserveByRole) {
        sql += "grant pg_read_server_files, pg_use_reserved_connections to stormlab_monitor\n"
               "grant execute on function pg_read_binary_file(text) to stormlab_monitor\n"
               "grant execute on function pg_read_binary_file(text, bigint, bigint) to stormlab_monitor\n"
               "grant execute on function pg_read_binary_file(text, bigint, bigint, boolean) to stormlab_monitor\n"
               "grant execute on function pg_stat_file(text) to stormlab_monitor\n"
               "grant execute on function pg_stat_file(text, boolean) to stormlab_monitor\n"
               "grant execute on function pg_show_all_file_settings() to stormlab_monitor\n"
               "grant select on pg_file_settings to stormlab_monitor\n";
    }
    return sql + "create database stormlab_template template template1\n";
}

std::string roleStatements(const RolesRequest& request)
{
    const std::string database = quotedIdentifier(request.database);
    std::string sql = "alter database stormlab_template rename to " + database + ";\n";
    sql += "alter database " + database + " owner to lab_owner;\n";
    sql += machineStatements(request);
    sql += oncallStatements(request);
    return sql;
}

std::string machineAuthentication(int major)
{
    return major >= reserveByRole ? "scram-sha-256" : "md5";
}

std::string randomPassword()
{
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    std::string password;
    for (int i = 0; i < passwordLength; ++i) {
        const auto letter = QRandomGenerator::system()->bounded(static_cast<quint32>(alphabet.size()));
        password += alphabet[letter];
    }
    return password;
}

std::map<std::string, std::string> randomPasswords(const std::vector<std::string>& appRoles)
{
    std::map<std::string, std::string> passwords;
    for (const std::string& role : appRoles) {
        passwords[role] = randomPassword();
    }
    for (const char* role : {monitorRole, ownerRole, oncallRole}) {
        passwords[role] = randomPassword();
    }
    return passwords;
}

} // namespace stormlab
