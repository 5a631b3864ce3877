// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drilltime.h"

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

    friend bool operator==(const WorkStep&, const WorkStep&) = default;
};

/// What one app does all day. A request waits for a connection, runs its steps in order and gives it back.
struct Workload {
    double requestsPerSecond = 0; ///< of the whole app, seeded Poisson arrivals, spread over its instances
    int workers = 0;              ///< per instance: loops that run a request, then rest, for ever (batch, reports)
    DurationRange rest;           ///< between two requests of a worker
    bool transaction = true;      ///< the steps run between BEGIN and COMMIT
    std::vector<WorkStep> steps;

    friend bool operator==(const Workload&, const Workload&) = default;
};

} // namespace stormlab
