// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/clientsettings.h"
#include "core/domain/workload.h"
#include "core/runtime/fleet/randomstream.h"

#include <string>
#include <variant>
#include <vector>

namespace stormlab
{

/// What a request does, one act after another.
struct Acquire {
    friend bool operator==(const Acquire&, const Acquire&) = default;
};
struct Release {
    friend bool operator==(const Release&, const Release&) = default;
};
struct Begin {
    friend bool operator==(const Begin&, const Begin&) = default;
};
struct Commit {
    friend bool operator==(const Commit&, const Commit&) = default;
};
struct RunStep {
    std::size_t step = 0; ///< index into Workload::steps
    friend bool operator==(const RunStep&, const RunStep&) = default;
};
struct Wait {
    Milliseconds time{0}; ///< slow work outside the database
    friend bool operator==(const Wait&, const Wait&) = default;
};
using RequestAct = std::variant<Acquire, Release, Begin, Commit, RunStep, Wait>;
using RequestScript = std::vector<RequestAct>;
/// Stages one after another, each of scripts that run side by side.
using RequestPlan = std::vector<std::vector<RequestScript>>;

/// The acts of the next request. Inside: a step's slow work follows it, with the connection (and the transaction) held.
/// Outside: the slow work of all steps comes first, before a connection is taken; its total is the same, as both draw
/// the same numbers.
[[nodiscard]] RequestScript requestScript(const Workload& workload, IoPlacement io, RandomStream& chance);
/// What the next request does: one script, or, where steps run in parallel, a stage for each step, whose scripts take a
/// connection each. Outside: a stage without connections comes first, as long as the slow work of all stages together.
[[nodiscard]] RequestPlan requestPlan(const Workload& workload, IoPlacement io, RandomStream& chance);
/// The same request answered from a cache: its slow work is done, its statements are not run.
[[nodiscard]] RequestPlan withoutDatabase(const RequestPlan& plan);

} // namespace stormlab
