// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/event.h"
#include "core/runtime/fleet/pglink.h"

#include <string_view>

namespace stormlab
{

/// The class of a failed login, from libpq's message: libpq gives no SQLSTATE for a login that fails, so this is the
/// one place that knows the server's words (lc_messages=C). What does not come from the server (no "FATAL:") was the
/// network layer: its words are in the system's language and are compared with the system's own.
///
/// A pooler's refusals are told the same way, and it passes the server's on. While it takes no more clients, it has no
/// slot left as a server has none; that it had no server connection in time is any other refusal.
[[nodiscard]] LoginOutcome refusalOf(std::string_view message);

/// What a pooler's last words to a client mean, by its SQLSTATE and its primary message: it gives most of its own the
/// same SQLSTATE (08P01).
[[nodiscard]] LinkEnd endThroughPooler(std::string_view sqlstate, std::string_view message);

} // namespace stormlab
