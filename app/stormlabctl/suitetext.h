// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/stormlabctl/solutionsuite.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace stormlab
{

/// How a solution fared with several seeds.
struct SeedComparison {
    std::string scenario;
    std::string solution;
    std::vector<std::pair<std::uint64_t, std::optional<int>>> totals; ///< by seed; absent without a scorecard
    std::vector<std::string> movedChecks; ///< whose points are not the same with every seed, by id

    [[nodiscard]] bool moved() const;
};

/// Verdicts in the order of their runs: those of one solution follow one another.
[[nodiscard]] std::vector<SeedComparison> compareSeeds(const std::vector<SolutionVerdict>& verdicts);

/// One solution in one line, and one more for everything that is not as expected.
[[nodiscard]] std::string verdictText(const SolutionVerdict& verdict, bool withSeed);

/// What the seeds changed: a line for each solution.
[[nodiscard]] std::string seedText(const std::vector<SeedComparison>& comparisons);

/// The JSON object of `verify`; with seeds, it also says whose points moved.
[[nodiscard]] std::string suiteJson(const std::vector<SolutionVerdict>& verdicts, bool withSeeds);

} // namespace stormlab
