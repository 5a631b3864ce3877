// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace stormlab
{

/// The server parameters that a scenario may set. A closed list, because a scenario is data from strangers and some
/// parameters run commands (archive_command), open files or would put out the lab's own eyes (log_statement).
[[nodiscard]] bool isTunableParameter(std::string_view name);

/// The parameters that a scenario may let the learner's role change by ALTER SYSTEM: the tunable ones, the ceilings,
/// and the loggings that a learner can be tempted to switch off.
[[nodiscard]] bool isGrantableParameter(std::string_view name);

/// All exact names of the list, for the nearest known one.
[[nodiscard]] const std::vector<std::string>& tunableParameters();

} // namespace stormlab
