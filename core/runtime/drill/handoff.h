// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/sandbox/serveraccess.h"

#include <string>
#include <utility>
#include <vector>

namespace stormlab
{

/// How learners see their own psql in pg_stat_activity.
inline constexpr const char* handOffName = "oncall-psql";

/// Name and value of every variable that lets `psql service=stormlab` reach the sandbox as `oncall`.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> handOffVariables(const ServerAccess& access);

/// One line for a shell: the service file and the passfile carry the secrets, so no password is on a command line.
[[nodiscard]] std::string psqlCommand(const ServerAccess& access);

/// postgresql://oncall:…@host:port/database, with everything escaped that a URI reserves. Contains the password.
[[nodiscard]] std::string connectionUri(const ServerAccess& access);

/// host=… port=… for tools that take keywords. Contains the password.
[[nodiscard]] std::string keywordDsn(const ServerAccess& access);

/// `export NAME=value` lines for a POSIX shell.
[[nodiscard]] std::string environmentLines(const ServerAccess& access);

} // namespace stormlab
