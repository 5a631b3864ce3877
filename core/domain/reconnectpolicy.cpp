// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/reconnectpolicy.h"

#include <algorithm>

namespace stormlab
{

namespace
{

Milliseconds exponentialWait(const ReconnectSettings& settings, int failedAttempts)
{
    Milliseconds wait = std::min(settings.base, settings.cap);
    for (int doubled = 0; doubled < failedAttempts && wait.count() > 0 && wait < settings.cap; ++doubled)
        wait = std::min(wait * 2, settings.cap);
    return wait;
}

Milliseconds plainWait(const ReconnectSettings& settings, int failedAttempts)
{
    switch (settings.policy) {
    case ReconnectPolicy::Immediate:
        return Milliseconds(0);
    case ReconnectPolicy::Fixed:
        return settings.base;
    case ReconnectPolicy::Exponential:
        return exponentialWait(settings, failedAttempts);
    }
    return Milliseconds(0);
}

/// Uniform over the whole milliseconds 0…most, both ends included.
Milliseconds drawn(Milliseconds most, const UniformRandom& random)
{
    const double steps = static_cast<double>(most.count() + 1);
    return std::min(most, Milliseconds(static_cast<Milliseconds::rep>(random() * steps)));
}

} // namespace

Milliseconds reconnectDelay(const ReconnectSettings& settings, int failedAttempts, const UniformRandom& random)
{
    const Milliseconds wait = plainWait(settings, failedAttempts);
    switch (settings.jitter) {
    case Jitter::None:
        return wait;
    case Jitter::Full:
        return drawn(wait, random);
    case Jitter::Equal:
        return wait - wait / 2 + drawn(wait / 2, random);
    }
    return wait;
}

} // namespace stormlab
