// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/drill/sandboxsource.h"

#include "core/runtime/drill/livesource.h"
#include "core/runtime/engines/containersandbox.h"
#include "core/runtime/sandbox/nativesandbox.h"

namespace stormlab
{

namespace
{

std::unique_ptr<Sandbox> makeSandbox(const ChosenEngine& engine, bool everyCore)
{
    if (!engine.container) {
        NativeSandboxOptions native = NativeSandboxOptions::current(engine.postgresFolder);
        native.everyCore = everyCore;
        return std::make_unique<NativeSandbox>(native);
    }
    ContainerSandboxOptions options;
    options.everyCore = everyCore;
    options.engine = *engine.container;
    options.image = engine.image;
    options.volumes = engine.volumes;
    options.unenforced = engine.unenforced;
    options.pauses = engine.pauses;
    return std::make_unique<ContainerSandbox>(options);
}

} // namespace

std::unique_ptr<EventSource> makeSandboxSource(const Scenario& scenario, const DrillController::DrillOptions& drill,
                                               const ChosenEngine& engine)
{
    LiveSourceOptions options;
    options.drillId = drill.sandbox;
    options.seed = drill.seed;
    return makeLiveSource(scenario, options, [engine, every = drill.everyCore] { return makeSandbox(engine, every); });
}

} // namespace stormlab
