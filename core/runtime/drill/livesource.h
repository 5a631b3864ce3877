// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/drill/eventsource.h"
#include "core/runtime/sandbox/sandbox.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace stormlab
{

/// Makes an empty sandbox of the engine that was chosen.
using SandboxFactory = std::function<std::unique_ptr<Sandbox>()>;

struct LiveSourceOptions {
    std::string drillId; ///< unique on this computer; letters, digits and '-'
    std::uint64_t seed = 0;
    Milliseconds sampleInterval{500};
};

/// The events of a drill as it happens: a sandbox, the fleet that storms it and the sampler that watches it.
[[nodiscard]] std::unique_ptr<EventSource> makeLiveSource(const Scenario& scenario, LiveSourceOptions options,
                                                          const SandboxFactory& makeSandbox);

} // namespace stormlab
