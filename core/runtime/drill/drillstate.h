// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/event.h"

#include <optional>
#include <string_view>

namespace stormlab
{

/// Replay: a recording is shown; nothing can be asked of it.
enum class DrillState { Idle, Preparing, Baseline, Incident, Verifying, Finished, Failed, Replay };
inline constexpr int drillStateCount = 8;

/// Everything that can be asked of a drill.
enum class DrillCommand { Start, Diagnose, Hint, Deploy, Inject, OpenView, Check, CancelCheck, Reset, Finish, Stop };
inline constexpr int drillCommandCount = 11;

/// The one table of which command is legal in which state; menus, control socket and controller all ask it.
[[nodiscard]] bool isLegal(DrillCommand command, DrillState state);

/// Whether a drill is under way with its server ready.
[[nodiscard]] bool hasServer(DrillState state);

/// The phase that the timeline tells of; absent for what is no part of a drill.
[[nodiscard]] std::optional<Phase> phaseOf(DrillState state);

[[nodiscard]] std::string_view toString(DrillState state);
[[nodiscard]] std::string_view toString(DrillCommand command);

} // namespace stormlab
