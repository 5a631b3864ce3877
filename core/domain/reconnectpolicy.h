// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/clientsettings.h"

#include <functional>

namespace stormlab
{

/// A uniform random number in [0, 1).
using UniformRandom = std::function<double()>;

/// The wait before attempt n+1 when attempt n (counted from 0) has failed.
///
/// immediate: none. fixed: base. exponential: min(cap, base·2ⁿ). Jitter full: uniform in [0, wait]; equal: wait/2 plus
/// uniform in [0, wait/2]. The random source is asked exactly once when there is jitter, never otherwise.
[[nodiscard]] Milliseconds reconnectDelay(const ReconnectSettings& settings, int failedAttempts,
                                          const UniformRandom& random);

} // namespace stormlab
