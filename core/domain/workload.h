// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drilltime.h"

#include <optional>
#include <string>
#include <vector>

namespace stormlab
{

/// A span from which a duration is drawn uniformly.
struct DurationRange {
    Milliseconds least{0};
    Milliseconds most{0};

    friend bool operator==(const DurationRange&, const DurationRange&) = default;
};

/// One statement of a request, and the slow work outside the database that follows it (a payment call, a file).
struct WorkStep {
    std::string sql;
    DurationRange io; ///< with txn.io=inside the connection is held meanwhile, with outside it is not
    /// So often side by side, each time on a connection of its own where the pool has one; otherwise they queue.
    int parallel = 1;

    friend bool operator==(const WorkStep&, const WorkStep&) = default;
};

/// An app that is a function: the platform starts an environment for each request that meets no idle one, and each
/// serves one request at a time. Between two requests an environment is frozen: its connections stay open, its timers
/// do not run.
struct EnvironmentSpec {
    int most = 1;                      ///< environments at a time; a request beyond them is turned away
    DurationRange coldStart;           ///< before a new environment begins with its first request
    Milliseconds limit{10'000};        ///< a request that takes longer has failed, and its environment is ended
    Milliseconds endsAfter{300'000};   ///< so long after its last request a frozen environment is ended
    std::optional<int> cachePercent{}; ///< a warm environment answers that share without asking the database

    friend bool operator==(const EnvironmentSpec&, const EnvironmentSpec&) = default;
};

/// What one app does all day. A request waits for a connection, runs its steps in order and gives it back.
struct Workload {
    double requestsPerSecond = 0; ///< of the whole app, seeded Poisson arrivals, spread over its instances
    int workers = 0;              ///< per instance: loops that run a request, then rest, for ever (batch, reports)
    DurationRange rest;           ///< between two requests of a worker
    bool transaction = true;      ///< the steps run between BEGIN and COMMIT
    std::vector<WorkStep> steps;
    std::optional<EnvironmentSpec> environments{}; ///< absent: instances serve the requests

    friend bool operator==(const Workload&, const Workload&) = default;
};

} // namespace stormlab
