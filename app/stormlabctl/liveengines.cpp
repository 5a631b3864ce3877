// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/liveengines.h"

#include "app/stormlabctl/output.h"
#include "core/runtime/drill/livesource.h"
#include "core/runtime/sandbox/nativesandbox.h"
#include "core/runtime/sandbox/sandboxregistry.h"

#include <QRandomGenerator>

namespace stormlab
{

namespace
{

std::string newSandboxId()
{
    const QString number = QString::number(QRandomGenerator::system()->generate64(), 36);
    return "drill-" + number.left(8).toStdString();
}

std::unique_ptr<EventSource> makeSource(const Scenario& scenario, const DrillController::DrillOptions& options)
{
    LiveSourceOptions live;
    live.drillId = newSandboxId();
    live.seed = options.seed;
    return makeLiveSource(scenario, live,
                          [] { return std::make_unique<NativeSandbox>(NativeSandboxOptions::current()); });
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
