// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/podroom.h"

#include "core/domain/clientsettings.h"
#include "core/domain/scenario.h"

namespace stormlab
{

int podProcesses(const Scenario& scenario)
{
    constexpr int processesPerPod = 2; // itself and its engine
    constexpr int generations = 2;
    int processes = 0;
    for (const AppSpec& app : scenario.fleet) {
        const Result<ClientSettings> settings = effectiveSettings(app.settings);
        if (app.pods && settings)
            processes += settings.value().instances * processesPerPod * generations;
    }
    return processes;
}

} // namespace stormlab
