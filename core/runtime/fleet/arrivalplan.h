// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/fleet/randomstream.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace stormlab
{

/// When the requests of one app arrive: a Poisson process, fixed by seed, app and rate alone. Deploys and whatever the
/// server does leave it as it is.
class ArrivalPlan
{
public:
    ArrivalPlan(std::uint64_t seed, const std::string& app, double requestsPerSecond);

    /// The next arrival, counted from the start of the fleet; absent when the app gets no requests.
    [[nodiscard]] std::optional<std::chrono::microseconds> next();

private:
    RandomStream m_chance;
    double m_perSecond;
    double m_seconds = 0;
};

} // namespace stormlab
