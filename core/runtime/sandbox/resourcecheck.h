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

/// For how many drills on such servers at a time there is enough of all that: at least 1, at most `wanted`. Raises the
/// limit on descriptors as far as that is allowed. `companions`: processes of each drill beside its server, see
/// podProcesses(); a pooler of the specification is counted anyhow.
[[nodiscard]] int drillsWithEnough(const SandboxSpec& spec, int companions, int wanted);

} // namespace stormlab
