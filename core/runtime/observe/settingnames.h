// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/statementfacts.h"

#include <string>
#include <vector>

// Private to this folder.
namespace stormlab
{

/// Which parameters the rows of pg_settings are about that meet these conditions on its column "name". Patterns are
/// matched with the parameters that incidents are about. {"*"} when no condition narrows the name.
[[nodiscard]] std::vector<std::string> settingNamesIn(const std::vector<Comparison>& conditions);

} // namespace stormlab
