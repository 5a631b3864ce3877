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

/// One look at the pooler's console. While the console cannot be read there is none: the lab's session "pooler" is
/// lost.
struct PoolerSample {
    std::vector<PoolerPool> pools; ///< by database and role; the pooler's own is left out
    friend bool operator==(const PoolerSample&, const PoolerSample&) = default;
};

} // namespace stormlab
