// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/domain/scenario.h"

#include <QString>

namespace stormlab
{

/// Where stormlab-pod is: beside this program, in the folder for programs of programs that is installed with it, or
/// among the programs of the build that a test belongs to. Empty where it is nowhere.
[[nodiscard]] QString podProgramPath();

/// An Error of code NotFound when the scenario has pods and the program is missing.
[[nodiscard]] Result<void> checkPodProgram(const Scenario& scenario);

} // namespace stormlab
