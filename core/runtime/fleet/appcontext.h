// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/fleet/appstatistics.h"
#include "core/runtime/fleet/pool.h"

namespace stormlab
{

/// What all that serves the requests of one app shares. Outlives it.
struct AppContext {
    PoolContext pool;
    Workload workload;
    RandomStream requestChance; ///< of requests that arrive
    RandomStream workerChance;  ///< of what workers do
    RandomStream startChance;   ///< of environments: how long they take to start, what their caches know
    AppStatistics statistics;
};

} // namespace stormlab
