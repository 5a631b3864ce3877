// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drilltime.h"

#include <optional>
#include <string>
#include <string_view>

namespace stormlab
{

/// Reads a moment of the calendar as milliseconds since 1970 in UTC, rounded down: "2026-07-30T14:03:11.250+02:00", as
/// PostgreSQL writes it ("2026-07-30 14:03:11.25+02"), with Z for UTC, or as seconds since 1970 ("1785412991.25").
/// Absent for anything else, a time without a zone included, and beyond the years 1970 to 2999.
[[nodiscard]] std::optional<Milliseconds> utcFromText(std::string_view text);

/// "2026-07-30T12:03:11.250Z", as RFC 3339 has it; for moments from 1970 on.
[[nodiscard]] std::string rfc3339Text(Milliseconds since1970);

/// "2026-07-30 12:03:11 UTC", rounded down; for moments from 1970 on.
[[nodiscard]] std::string utcText(Milliseconds since1970);

} // namespace stormlab
