// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/stormlabctl/arguments.h"
#include "app/stormlabctl/solutionsuite.h"

#include <cstdint>
#include <string>
#include <vector>

namespace stormlab
{

/// What `verify` is about to run.
struct SuitePlan {
    std::vector<SolutionRun> runs; ///< by scenario, solution and seed
    std::size_t jobs = 1;
    bool manySeeds = false;
};

/// From the command line of `verify`: reads all scenarios and solutions, so that a mistake in the last one is told
/// before the first drill begins.
[[nodiscard]] Result<SuitePlan> suitePlanOf(const Arguments& arguments);

/// "1-10", "3", "1,4,7-9": every number once, in order. At most 1,000 of them.
[[nodiscard]] Result<std::vector<std::uint64_t>> seedsIn(const std::string& text);

} // namespace stormlab
