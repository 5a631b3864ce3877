// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/liveengines.h"

#include "app/stormlabctl/output.h"
#include "core/runtime/drill/enginesource.h"
#include "core/runtime/drill/sandboxsource.h"
#include "core/runtime/engines/leftoversweep.h"
#include "core/runtime/preferences.h"

namespace stormlab
{

namespace
{

std::unique_ptr<EventSource> makeSource(const Scenario& scenario, const DrillController::DrillOptions& options)
{
    const EngineWish wish = wishFor(QString::fromStdString(options.engine), QString::fromStdString(options.image),
                                    storedEnginePreferences());
    return makeEngineSource(
        wish, [scenario, options](const ChosenEngine& engine) { return makeSandboxSource(scenario, options, engine); });
}

void tell(const SweepReport& report)
{
    for (const RemovedSandbox& removed : report.removed)
        say("Removed what an earlier drill had left: " + removed.folder + ".");
    for (const Error& error : report.failed)
        say(errorText(error));
}

void sweep(QObject* context)
{
    auto* sweep = new LeftoverSweep(context);
    QObject::connect(sweep, &LeftoverSweep::swept, sweep, tell);
    QObject::connect(sweep, &LeftoverSweep::swept, sweep, &QObject::deleteLater);
    sweep->sweep();
}

} // namespace

Engines liveEngines()
{
    return {makeSource, sweep};
}

} // namespace stormlab
