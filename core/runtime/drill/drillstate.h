// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace stormlab
{

enum class DrillState { Idle, Preparing, Baseline, Incident, Verifying, Finished, Failed };
inline constexpr int drillStateCount = 7;

/// Everything that can be asked of a drill.
enum class DrillCommand { Start, Diagnose, Hint, Deploy, Inject, OpenView, Check, Reset, Finish, Stop };
inline constexpr int drillCommandCount = 10;

/// The one table of which command is legal in which state; menus, control socket and controller all ask it.
[[nodiscard]] bool isLegal(DrillCommand command, DrillState state);

[[nodiscard]] std::string_view toString(DrillState state);
[[nodiscard]] std::string_view toString(DrillCommand command);

} // namespace stormlab
