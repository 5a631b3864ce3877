// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scenario.h"

#include <string>

namespace stormlab
{

/// One line for each cause that there is in any scenario, indented.
[[nodiscard]] std::string causeLines();
/// One line for each client setting that there is in any scenario, indented: its values, and what it does.
[[nodiscard]] std::string settingLines();

/// What can be said and done in a drill of the scenario: its applications, causes and client settings. It gives away
/// no more than the window does.
[[nodiscard]] std::string scenarioText(const Scenario& scenario);
/// The same as one JSON object.
[[nodiscard]] std::string scenarioJson(const Scenario& scenario);

} // namespace stormlab
