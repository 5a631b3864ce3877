// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <map>
#include <string>

namespace stormlab
{

/// How to reach a ready sandbox. Passwords are random per sandbox and never leave this computer.
struct ServerAccess {
    std::string host = "127.0.0.1"; ///< loopback; the fleet and the learner come this way
    int port = 0;
    std::string socketDirectory; ///< unix socket folder; empty when there is none (remote); control comes this way
    std::string database;
    std::map<std::string, std::string> passwords; ///< role → password: stormlab_monitor, lab_owner, oncall, app_*
    std::string serverVersion;                    ///< "15.18"
    int serverVersionNumber = 0;                  ///< 150018
    std::string serviceFile;                      ///< PGSERVICEFILE with [stormlab]: `psql service=stormlab`
    std::string passFile;                         ///< PGPASSFILE, 0600
    int poolerPort = 0;                ///< of the PgBouncer before the server, on host; 0 where there is none
    std::string poolerSocketDirectory; ///< its unix socket's folder; empty when there is none (remote)

    friend bool operator==(const ServerAccess&, const ServerAccess&) = default;
};

/// A libpq connection string for one role; over the unix socket where asked and there is one. Values are quoted.
[[nodiscard]] std::string connectionString(const ServerAccess& access, const std::string& role,
                                           const std::string& applicationName, bool overSocket);

/// The same for the console of the pooler, which must be there.
[[nodiscard]] std::string poolerConsoleString(const ServerAccess& access, const std::string& role,
                                              const std::string& applicationName, bool overSocket);

} // namespace stormlab
