// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/clientsettings.h"
#include "core/domain/sample.h"

#include <string>
#include <vector>

namespace stormlab
{

/// One app's share of the connection budget.
struct BudgetLine {
    std::string app;
    int instances = 0;
    int pool = 0;        ///< effective maximum of one instance
    int generations = 1; ///< alive at once during a deploy of this app: 2 with overlap, else 1

    [[nodiscard]] int steady() const { return instances * pool; }
    [[nodiscard]] int deploying() const { return instances * pool * generations; }

    friend bool operator==(const BudgetLine&, const BudgetLine&) = default;
};

/// Σ over apps (instances × pool), and the same while the app with the largest doubling is deployed.
struct Budget {
    std::vector<BudgetLine> lines;
    int usable = 0;

    [[nodiscard]] int steady() const;
    /// The demand while one app is deployed: its generations count, the others are steady.
    [[nodiscard]] int deploying(const std::string& app) const;
    /// The largest of deploying() over all apps.
    [[nodiscard]] int worstDeploy() const;

    friend bool operator==(const Budget&, const Budget&) = default;
};

[[nodiscard]] BudgetLine budgetLine(const std::string& app, const ClientSettings& settings);

} // namespace stormlab
