// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/event.h"

#include <string_view>

namespace stormlab
{

/// The class of a failed login, from libpq's message: libpq gives no SQLSTATE for a login that fails, so this is the
/// one place that knows the server's words (lc_messages=C). What does not come from the server (no "FATAL:") was the
/// network layer: its words are in the system's language and are compared with the system's own.
[[nodiscard]] LoginOutcome refusalOf(std::string_view message);

} // namespace stormlab
