// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/liveengines.h"

#include "app/stormlabctl/output.h"
#include "core/runtime/drill/nativesource.h"
#include "core/runtime/sandbox/sandboxregistry.h"

namespace stormlab
{

namespace
{

std::unique_ptr<EventSource> makeSource(const Scenario& scenario, const DrillController::DrillOptions& options)
{
    return makeNativeSource(scenario, options.seed);
}

void sweep(QObject* context)
{
    SandboxRegistry::current().sweepInBackground(context, [](const SweepReport& report) {
        for (const RemovedSandbox& removed : report.removed)
            say("Removed what an earlier drill had left in " + removed.folder + ".");
        for (const Error& error : report.failed)
            say(errorText(error));
    });
}

} // namespace

Engines liveEngines()
{
    return {makeSource, sweep};
}

} // namespace stormlab
