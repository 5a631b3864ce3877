// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scenario.h"

#include <map>
#include <string>
#include <vector>

namespace stormlab
{

/// The colours of a scenario's applications on charts, by application.
[[nodiscard]] std::map<std::string, int> appSlots(const Scenario& scenario);

/// Its applications, in the order in which it tells of them.
[[nodiscard]] std::vector<std::string> appOrder(const Scenario& scenario);

} // namespace stormlab
