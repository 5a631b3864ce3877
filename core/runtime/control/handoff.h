// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/control/learnerenvironment.h"
#include "core/runtime/sandbox/serveraccess.h"

#include <string>

namespace stormlab
{

/// What a psql of the learner's needs to find the sandbox: PGSERVICEFILE, PGPASSFILE and PGAPPNAME.
[[nodiscard]] LearnerEnvironment psqlEnvironment(const ServerAccess& access);

/// One line for a shell: the service file and the passfile carry the secrets, so no password is on a command line.
[[nodiscard]] std::string psqlCommand(const ServerAccess& access);

/// postgresql://oncall:…@host:port/database, with everything escaped that a URI reserves. Contains the password.
[[nodiscard]] std::string connectionUri(const ServerAccess& access);

/// host=… port=… for tools that take keywords. Contains the password.
[[nodiscard]] std::string keywordDsn(const ServerAccess& access);

} // namespace stormlab
