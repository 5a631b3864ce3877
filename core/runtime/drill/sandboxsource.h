// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/drill/drillcontroller.h"
#include "core/runtime/drill/eventsource.h"
#include "core/runtime/engines/enginechoice.h"

#include <memory>

namespace stormlab
{

/// A live source on a sandbox of the chosen engine, under the name in the options: the one place that knows which class
/// of sandbox belongs to which engine. Make it on a thread that lives as long as the program.
[[nodiscard]] std::unique_ptr<EventSource>
makeSandboxSource(const Scenario& scenario, const DrillController::DrillOptions& drill, const ChosenEngine& engine);

} // namespace stormlab
