// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <map>
#include <string>
#include <vector>

namespace stormlab
{

/// What can be changed on a server by hand, read with every sample so that changes are seen by their effect.
struct ServerState {
    std::string postmasterStart;                 ///< pg_postmaster_start_time() as text
    std::map<std::string, std::string> settings; ///< name → value in force (watched names only)
    std::map<std::string, std::string> pending;  ///< name → value in the files that waits for a restart
    std::map<std::string, int> roleLimits;       ///< role → rolconnlimit; −1 is the server's word for "none"
    /// "role/database/parameter" → value, from pg_db_role_setting; an empty role or database means "all".
    std::map<std::string, std::string> roleSettings;
    std::map<std::string, std::string> indexes; ///< "schema.index" → table, user schemas only
    std::map<std::string, bool> roleLogin;      ///< role → may log in

    friend bool operator==(const ServerState&, const ServerState&) = default;
};

enum class ServerChangeKind { Setting, PendingSetting, RoleLimit, RoleSetting, RoleLogin, Index, Restart };

/// One difference between two looks at the server.
struct ServerChange {
    ServerChangeKind kind = ServerChangeKind::Setting;
    std::string name; ///< parameter, role, "role/database/parameter" or index; "postmaster" for a restart
    std::string from; ///< empty when it was not there
    std::string to;   ///< empty when it is gone

    friend bool operator==(const ServerChange&, const ServerChange&) = default;
};

/// All differences, ordered by kind and name.
[[nodiscard]] std::vector<ServerChange> changesBetween(const ServerState& before, const ServerState& after);

} // namespace stormlab
