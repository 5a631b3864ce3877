// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace stormlab
{

struct Scenario;

/// How many processes the pods of a drill are at most, see AppDemand.
[[nodiscard]] int podProcesses(const Scenario& scenario);

} // namespace stormlab
