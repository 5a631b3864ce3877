// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scenario.h"

namespace stormlab
{

/// The most that an app is in a drill whose learner deploys nothing: by its own settings and those with which injects
/// release it, with the generations that are there at once.
struct AppDemand {
    int connections = 0; ///< of all copies, to the server or the pooler
    int pods = 0;        ///< 0 where it does not run as pods
    int requests = 0;    ///< under way at once when nothing is answered: what comes within the longest wait

    friend bool operator==(const AppDemand&, const AppDemand&) = default;
};

[[nodiscard]] AppDemand appDemand(const Scenario& scenario, const AppSpec& app);

} // namespace stormlab
