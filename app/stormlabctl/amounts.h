// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drilltime.h"
#include "core/domain/result.h"

#include <cstdint>
#include <string>

// Bounds as people write them, and back.

namespace stormlab
{

/// "90", "90s", "10m", "8h", "2d"; at most 30 days. `what` begins the sentence of the error (Usage).
[[nodiscard]] Result<Milliseconds> durationIn(const std::string& what, const std::string& text);
/// "8 h", "90 s": in the largest unit that divides it.
[[nodiscard]] std::string durationText(Milliseconds duration);

/// "500000", "500kB", "200MB", "2GB" (powers of 1,000); from 1 kB to 100 GB.
[[nodiscard]] Result<std::int64_t> bytesIn(const std::string& what, const std::string& text);
/// "1.4 MB", "200 MB"
[[nodiscard]] std::string bytesText(std::int64_t bytes);

} // namespace stormlab
