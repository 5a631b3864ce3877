// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/drill/nativesource.h"

#include "core/runtime/drill/drillid.h"
#include "core/runtime/drill/livesource.h"
#include "core/runtime/sandbox/nativesandbox.h"

namespace stormlab
{

std::unique_ptr<EventSource> makeNativeSource(const Scenario& scenario, std::uint64_t seed)
{
    LiveSourceOptions options;
    options.drillId = newDrillId().toStdString();
    options.seed = seed;
    return makeLiveSource(scenario, options,
                          [] { return std::make_unique<NativeSandbox>(NativeSandboxOptions::current()); });
}

} // namespace stormlab
