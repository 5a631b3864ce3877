// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drilltime.h"

#include <string>
#include <vector>

namespace stormlab
{

/// One pool of the pooler, as its console shows it (SHOW POOLS of PgBouncer): one for each pair of database and role.
struct PoolerPool {
    std::string database;
    std::string role;
    int clientsActive = 0;  ///< clients that are linked to a server connection, or idle
    int clientsWaiting = 0; ///< clients whose query waits for a server connection
    int serversActive = 0;
    int serversIdle = 0; ///< idle, and those that were just used
    int serversLogin = 0;
    Milliseconds longestWait{0}; ///< of the clients that wait
    friend bool operator==(const PoolerPool&, const PoolerPool&) = default;
};

/// The clients of one application and role, as its console lists them (SHOW CLIENTS).
struct PoolerClients {
    std::string application; ///< application_name; may be empty
    std::string role;
    int idle = 0;                ///< neither working nor waiting
    int working = 0;             ///< linked to a server connection
    int waiting = 0;             ///< for a server connection
    Milliseconds longestWait{0}; ///< of those that wait
    friend bool operator==(const PoolerClients&, const PoolerClients&) = default;
};

/// One look at the pooler's console. While the console cannot be read there is none: the lab's session "pooler" is
/// lost.
struct PoolerSample {
    std::vector<PoolerPool> pools;      ///< by database and role; the pooler's own is left out
    std::vector<PoolerClients> clients; ///< by application and role; those of the console are left out
    friend bool operator==(const PoolerSample&, const PoolerSample&) = default;
};

} // namespace stormlab
