// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scenario.h"
#include "core/runtime/sandbox/serverconfiguration.h"

#include <map>
#include <string>

namespace stormlab
{

/// The database that PgBouncer makes up for its console.
constexpr const char* poolerConsole = "pgbouncer";

/// What decides PgBouncer's files.
struct PoolerSettings {
    PoolerSpec spec;
    ServerReach reach = ServerReach::ThisComputer;
    int port = 0;             ///< its own
    int serverPort = 0;       ///< of the server, on loopback of the same computer or container
    std::string database;     ///< the only one that it knows, beside its console
    std::string folder;       ///< holds its files and its unix socket
    std::string passwordFile; ///< see poolerPasswords()
};

/// The text of pgbouncer.ini. What is not set is PgBouncer's default (https://www.pgbouncer.org/config.html).
[[nodiscard]] std::string poolerConfiguration(const PoolerSettings& settings);

/// The text of its auth_file: the passwords of everybody who may come through it, in the clear, because it logs in to
/// the server with them. The lab's own roles stay out but for the monitor, which reads the console.
[[nodiscard]] std::string poolerPasswords(const std::map<std::string, std::string>& passwords);

} // namespace stormlab
