// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/podroom.h"

#include "core/domain/appdemand.h"

namespace stormlab
{

int podProcesses(const Scenario& scenario)
{
    constexpr int processesPerPod = 2; // itself and its engine
    int pods = 0;
    for (const AppSpec& app : scenario.fleet)
        pods += appDemand(scenario, app).pods;
    return pods * processesPerPod;
}

} // namespace stormlab
