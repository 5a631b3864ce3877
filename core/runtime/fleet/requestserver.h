// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/fleet/appstatistics.h"
#include "core/runtime/fleet/timerqueue.h"

#include <functional>

namespace stormlab
{

/// What serves the requests of an app: an instance, or all environments of one version of a function.
class RequestServer
{
public:
    virtual ~RequestServer() = default;

    virtual void start() = 0;
    /// A request came at that moment.
    virtual void serve(Moment arrived) = 0;
    /// Takes no more requests, closes what is idle and lets the rest finish for two seconds; what is not done then is
    /// cut off and has failed. `whenGone` is called once, possibly at once.
    virtual void retire(std::function<void()> whenGone) = 0;
    /// Adds its figures.
    virtual void addTo(PoolsNow& sum) const = 0;
    /// Within its generation.
    [[nodiscard]] virtual int number() const = 0;
};

/// How long what is retired may finish what it has begun.
inline constexpr Milliseconds retirementGrace{2'000};

} // namespace stormlab
