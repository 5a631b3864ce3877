// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

namespace stormlab
{

/// The whole program: a pod ("--parent PID"), or the engine of one ("--engine --parent PID"). Finds its order as
/// descriptor 0, tells events on 1, logs on 2; a pod's listening socket, or an engine's link to its pod, is 3. Ends
/// with its parent. Returns the exit code.
[[nodiscard]] int runPodProgram(const std::vector<std::string>& arguments);

} // namespace stormlab
