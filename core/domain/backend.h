// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drilltime.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stormlab
{

/// The states of pg_stat_activity.state; Starting is a backend whose state is still NULL.
enum class BackendState { Starting, Active, Idle, IdleInTransaction, IdleInTransactionAborted, FastpathCall, Disabled };

/// The server's own word ("idle in transaction"); Starting is "starting".
[[nodiscard]] std::string_view toString(BackendState state);
/// The reverse; a word that no server says is Starting.
[[nodiscard]] BackendState backendStateFromString(std::string_view text);

/// One client backend as pg_stat_activity showed it.
struct Backend {
    int pid = 0;
    std::string applicationName; ///< may be empty: shown as "(no name)"
    std::string role;
    std::string clientAddress; ///< empty for a unix socket
    BackendState state = BackendState::Starting;
    std::string waitEvent;                      ///< "Client/ClientRead" form; empty when not waiting
    std::optional<Milliseconds> stateAge;       ///< this and the other ages: at Sample::answered
    std::optional<Milliseconds> transactionAge; ///< absent outside a transaction
    std::optional<Milliseconds> queryAge;
    std::vector<int> blockedBy; ///< pids, from pg_blocking_pids()
    std::string query;          ///< the last or current statement, cut at 200 bytes

    friend bool operator==(const Backend&, const Backend&) = default;
};

/// True for the application names of the lab's own sessions: those that begin with "stormlab".
[[nodiscard]] bool isLabName(std::string_view applicationName);
/// True for the lab's own sessions.
[[nodiscard]] bool isLabSession(const Backend& backend);

} // namespace stormlab
