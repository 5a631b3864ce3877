// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/sandbox/serveraccess.h"

#include "core/runtime/sandbox/poolerconfiguration.h"

namespace stormlab
{

namespace
{

/// libpq's own rule: single quotes around, backslash before a quote or a backslash.
std::string quotedForLibpq(const std::string& value)
{
    std::string text = "'";
    for (const char c : value) {
        if (c == '\'' || c == '\\') {
            text += '\\';
        }
        text += c;
    }
    return text + "'";
}

} // namespace

std::string connectionString(const ServerAccess& access, const std::string& role, const std::string& applicationName,
                             bool overSocket)
{
    const bool socket = overSocket && !access.socketDirectory.empty();
    std::string text = "host=" + quotedForLibpq(socket ? access.socketDirectory : access.host);
    text += " port=" + std::to_string(access.port);
    text += " dbname=" + quotedForLibpq(access.database);
    text += " user=" + quotedForLibpq(role);
    if (const auto password = access.passwords.find(role); password != access.passwords.end()) {
        text += " password=" + quotedForLibpq(password->second);
    }
    text += " application_name=" + quotedForLibpq(applicationName);
    // Nothing to protect on this computer's loopback, and every round trip spared shows in a storm.
    if (access.host == "127.0.0.1" || socket) {
        text += " sslmode=disable gssencmode=disable";
    }
    return text;
}

std::string poolerConsoleString(const ServerAccess& access, const std::string& role, const std::string& applicationName,
                                bool overSocket)
{
    ServerAccess console = access;
    console.port = access.poolerPort;
    console.socketDirectory = access.poolerSocketDirectory;
    console.database = poolerConsole;
    return connectionString(console, role, applicationName, overSocket);
}

} // namespace stormlab
