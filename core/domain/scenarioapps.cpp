// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/scenarioapps.h"

namespace stormlab
{

std::map<std::string, int> appSlots(const Scenario& scenario)
{
    std::map<std::string, int> slots;
    for (const AppSpec& app : scenario.fleet)
        slots[app.name] = app.slot;
    return slots;
}

std::vector<std::string> appOrder(const Scenario& scenario)
{
    std::vector<std::string> order;
    for (const AppSpec& app : scenario.fleet)
        order.push_back(app.name);
    return order;
}

} // namespace stormlab
