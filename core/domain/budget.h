// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/clientsettings.h"
#include "core/domain/sample.h"

#include <optional>
#include <string>
#include <vector>

namespace stormlab
{

/// One app's share of the connection budget.
struct BudgetLine {
    std::string app;
    int instances = 0;   ///< or environments of a function, as many as there may be
    int pool = 0;        ///< effective maximum of one instance
    int generations = 1; ///< alive at once during a deploy of this app: 1 without overlap, 2 with it; more where
                         ///< deploys follow one another while old generations are still there
    bool given = false;  ///< nobody in the drill can change it: it belongs to another team
    /// The role as which its instances come through the pooler: their connections end there. Empty: they go to the
    /// server.
    std::string pooledAs{};

    [[nodiscard]] int steady() const { return instances * pool; }
    [[nodiscard]] int deploying() const { return instances * pool * generations; }

    friend bool operator==(const BudgetLine&, const BudgetLine&) = default;
};

/// Apps that are deployed at the same time.
using Release = std::vector<std::string>;

/// Σ over apps (instances × pool), and the same while some of them are deployed. Of those that come through the pooler
/// together as one role, the server sees no more than the pooler's own pool for that role.
struct Budget {
    std::vector<BudgetLine> lines;
    int usable = 0;
    std::vector<Release> releases{}; ///< of several apps; that each can be deployed alone goes without saying
    int poolerPool = 0;              ///< server connections of the pooler for each role

    /// At the server, as all of the following.
    [[nodiscard]] int steady() const { return deploying({}); }
    /// The demand during a release: the generations of its apps count, the others are steady.
    [[nodiscard]] int deploying(const Release& release) const;
    /// Of that demand, what the pooler opens.
    [[nodiscard]] int throughPooler(const Release& release) const;
    /// The release that asks for most, a single app's or one of several, among those of the app (empty: of any); empty
    /// without such an app.
    [[nodiscard]] Release worstRelease(const std::string& app = {}) const;
    /// What that release asks for.
    [[nodiscard]] int worstDeploy() const { return deploying(worstRelease()); }
    /// The largest pool that every instance could have, of the lines that are neither given nor pooled, and every
    /// release would still fit; 0 when none does, absent without such instances.
    [[nodiscard]] std::optional<int> largestEvenPool() const;

    friend bool operator==(const Budget&, const Budget&) = default;
};

/// Deploys of one app in a row, each so much after the one before.
struct DeployRow {
    int times = 1;
    Milliseconds apart{1};
};

[[nodiscard]] BudgetLine budgetLine(const std::string& app, const ClientSettings& settings, const DeployRow& row = {});

} // namespace stormlab
