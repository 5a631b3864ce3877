// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/sandbox/serveraccess.h"

#include <string>
#include <utility>
#include <vector>

namespace stormlab
{

/// The environment in which a learner's tools find the sandbox and stormlabctl finds the drill: PGHOST, PGPORT, PGUSER,
/// PGPASSFILE, PGDATABASE, PGSERVICEFILE, PGAPPNAME, STORMLAB_DRILL, in this order. No passwords.
using LearnerEnvironment = std::vector<std::pair<std::string, std::string>>;

[[nodiscard]] LearnerEnvironment learnerEnvironment(const ServerAccess& access, const std::string& drill);

/// The text as one word of a POSIX shell.
[[nodiscard]] std::string shellQuoted(const std::string& text);

/// One `export NAME='VALUE'` a line, quoted for a POSIX shell.
[[nodiscard]] std::string exportLines(const LearnerEnvironment& environment);

} // namespace stormlab
