// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/drill/handoff.h"

#include <array>
#include <string_view>

namespace stormlab
{

namespace
{

// A single quote ends the quoting, is escaped, and begins it again: the only rule POSIX shells have.
std::string shellQuoted(std::string_view text)
{
    std::string quoted = "'";
    for (const char c : text) {
        if (c == '\'')
            quoted += "'\\''";
        else
            quoted += c;
    }
    return quoted + "'";
}

std::string percentEncoded(std::string_view text)
{
    static constexpr std::string_view unreserved =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string encoded;
    for (const char c : text) {
        if (unreserved.find(c) != std::string_view::npos) {
            encoded += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        encoded += '%';
        encoded += digits[byte >> 4U];
        encoded += digits[byte & 0x0FU];
    }
    return encoded;
}

std::string passwordOf(const ServerAccess& access)
{
    const auto found = access.passwords.find("oncall");
    return found == access.passwords.end() ? std::string() : found->second;
}

} // namespace

std::vector<std::pair<std::string, std::string>> handOffVariables(const ServerAccess& access)
{
    return {{"PGSERVICEFILE", access.serviceFile}, {"PGPASSFILE", access.passFile}, {"PGAPPNAME", handOffName}};
}

std::string psqlCommand(const ServerAccess& access)
{
    std::string line;
    for (const auto& [name, value] : handOffVariables(access))
        line += name + "=" + shellQuoted(value) + " ";
    return line + "psql service=stormlab";
}

std::string connectionUri(const ServerAccess& access)
{
    // A colon within an IPv6 host needs brackets.
    const bool bare = access.host.find(':') != std::string::npos;
    const std::string host = bare ? "[" + access.host + "]" : access.host;
    return "postgresql://oncall:" + percentEncoded(passwordOf(access)) + "@" + host + ":" +
           std::to_string(access.port) + "/" + percentEncoded(access.database) + "?application_name=" + handOffName;
}

std::string keywordDsn(const ServerAccess& access)
{
    return connectionString(access, "oncall", handOffName, false);
}

std::string environmentLines(const ServerAccess& access)
{
    const std::array<std::pair<std::string, std::string>, 6> variables = {
        {{"PGHOST", access.host},
         {"PGPORT", std::to_string(access.port)},
         {"PGUSER", "oncall"},
         {"PGDATABASE", access.database},
         {"PGPASSFILE", access.passFile},
         {"PGAPPNAME", handOffName}}};
    std::string lines;
    for (const auto& [name, value] : variables)
        lines += "export " + name + "=" + shellQuoted(value) + "\n";
    return lines;
}

} // namespace stormlab
