// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <string>

namespace stormlab
{

/// The name under which the lab's one session appears on a server that is not its own.
inline constexpr const char* foreignApplicationName = "stormlab record";

struct ForeignConnection {
    std::string text;
    bool holdsPassword = false; ///< it was typed, so others may read it in the list of processes
};

/// Makes of what a person typed (keywords and values, or a URI; libpq's environment, service and password files count)
/// the connection string of a session on that server: with the name above, and noticing a way that was cut. Usage where
/// it cannot be understood; no word of it is repeated then, for it may hold a password.
[[nodiscard]] Result<ForeignConnection> foreignConnection(const std::string& typed);

} // namespace stormlab
