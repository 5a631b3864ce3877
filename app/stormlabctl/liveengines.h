// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/stormlabctl/engines.h"

namespace stormlab
{

/// Real sandboxes on this computer.
[[nodiscard]] Engines liveEngines();

} // namespace stormlab
