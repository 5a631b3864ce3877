// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/stormlabctl/arguments.h"
#include "app/stormlabctl/foregrounddrill.h"

#include <cstdint>

namespace stormlab
{

/// The value of --seed, or another one when it is not given.
[[nodiscard]] Result<std::uint64_t> seedOf(const Arguments& arguments, std::uint64_t otherwise);
/// Reads --engine and --image. Error: Usage, before anything is started.
[[nodiscard]] Result<void> readEngine(const Arguments& arguments, DrillController::DrillOptions& options);

/// Reads --class, --name and --result into the order: the class says scenario, seed, rules and, where it names one, the
/// engine. Does nothing without --class.
[[nodiscard]] Result<void> readClass(const Arguments& arguments, DrillOrder& order);

/// Reads SCENARIO or --class, --engine, --image, --seed and --record. A seed that is not given is drawn.
/// Usage where the recording would overwrite a file.
[[nodiscard]] Result<DrillOrder> drillOrderOf(const Arguments& arguments);

} // namespace stormlab
