// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/fleetapp.h"

namespace stormlab
{

LinkTarget targetOf(const FleetOptions& options, const AppSpec& spec)
{
    const auto password = options.passwords.find(spec.role);
    return {options.host,
            options.port,
            options.database,
            spec.role,
            password == options.passwords.end() ? std::string() : password->second,
            spec.name};
}

} // namespace stormlab
