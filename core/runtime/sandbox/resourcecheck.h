// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/domain/scenario.h"

namespace stormlab
{

/// Is there enough memory, and may we have enough descriptors and processes, for a storm on this server? Raises the
/// limit on descriptors as far as that is allowed. Error: Resources.
[[nodiscard]] Result<void> checkResources(const SandboxSpec& spec);

} // namespace stormlab
