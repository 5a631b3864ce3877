// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/control/handoff.h"

#include <string_view>

namespace stormlab
{

namespace
{

constexpr const char* psqlName = "oncall-psql";

std::string percentEncoded(std::string_view text)
{
    static constexpr std::string_view unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
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

LearnerEnvironment psqlEnvironment(const ServerAccess& access)
{
    return {{"PGSERVICEFILE", access.serviceFile}, {"PGPASSFILE", access.passFile}, {"PGAPPNAME", psqlName}};
}

std::string psqlCommand(const ServerAccess& access)
{
    std::string line;
    for (const auto& [name, value] : psqlEnvironment(access))
        line += name + "=" + shellQuoted(value) + " ";
    return line + "psql service=stormlab";
}

std::string connectionUri(const ServerAccess& access)
{
    // A colon within an IPv6 host needs brackets.
    const bool bare = access.host.find(':') != std::string::npos;
    const std::string host = bare ? "[" + access.host + "]" : access.host;
    return "postgresql://oncall:" + percentEncoded(passwordOf(access)) + "@" + host + ":" +
           std::to_string(access.port) + "/" + percentEncoded(access.database) + "?application_name=" + psqlName;
}

std::string keywordDsn(const ServerAccess& access)
{
    return connectionString(access, "oncall", psqlName, false);
}

} // namespace stormlab
