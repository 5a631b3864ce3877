// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/clampedsum.h"
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

/// How many connections the server accepts.
struct Limits {
    int maxConnections = 0;
    int superuserReserved = 0; ///< superuser_reserved_connections
    int reserved = 0;          ///< reserved_connections; 0 before PostgreSQL 16

    /// What an ordinary role can use: an ordinary login is refused beyond it.
    [[nodiscard]] int usable() const { return clampedSum(std::int64_t{maxConnections} - superuserReserved - reserved); }

    friend bool operator==(const Limits&, const Limits&) = default;
};

/// One look at the server: limits and every client backend, the lab's own included.
struct Sample {
    DrillTime asked{0};    ///< when the statement was sent
    DrillTime answered{0}; ///< when its answer was complete
    Limits limits;
    std::vector<Backend> backends; ///< ordered by pid

    friend bool operator==(const Sample&, const Sample&) = default;
};

/// True for the lab's own sessions: application names that begin with "stormlab".
[[nodiscard]] bool isLabSession(const Backend& backend);

/// How many backends of the sample carry this application name.
[[nodiscard]] int countOf(const Sample& sample, std::string_view applicationName);

} // namespace stormlab
