// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/diagnosis.h"
#include "core/domain/scenario.h"
#include "core/runtime/drill/drillstate.h"

#include <string>
#include <vector>

namespace stormlab
{

/// Whether the sandbox of the last drill is being taken down.
enum class Removal { None, UnderWay };

/// The state allows the command; while a drill is being taken down, nothing but to stop it is allowed.
[[nodiscard]] bool isTaken(DrillCommand command, DrillState state, Removal removal);

/// As isTaken(). Illegal, with what to wait for.
[[nodiscard]] Result<void> checkLegal(DrillCommand command, DrillState state, Removal removal);

/// Whether the words of a command make sense in a scenario. Pure; errors (Usage) name what is known and what is near.

/// The cause is one that the scenario offers, the application is one of its fleet.
[[nodiscard]] Result<void> checkDiagnosis(const Scenario& scenario, const Diagnosis& diagnosis);

/// The app may be deployed by the learner, and the changes over its configured settings are known and in range.
[[nodiscard]] Result<void> checkDeploy(const Scenario& scenario, const SettingMap& configured, const std::string& app,
                                       const SettingMap& changes);

/// The scenario has an inject of that name, and it would change something: nothing pauses a paused server again.
[[nodiscard]] Result<void> checkInject(const Scenario& scenario, const std::string& name, bool paused);

} // namespace stormlab
