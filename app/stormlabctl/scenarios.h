// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/domain/scenario.h"

#include <string>
#include <vector>

namespace stormlab
{

/// A scenario by the path of its folder; one with mistakes is BadFile, and the detail tells them all.
[[nodiscard]] Result<Scenario> scenarioAt(const std::string& folder);

/// A scenario by its id or by the path of its folder. An unknown id is refused with the nearest known one.
[[nodiscard]] Result<Scenario> findScenario(const std::string& idOrPath);

/// The installed scenario of that id. For an id that comes from a recording or over a socket, as data from strangers:
/// what looks like a path is not found.
[[nodiscard]] Result<Scenario> installedScenario(const std::string& id);

/// The folders of scenarios that these paths name: a scenario's own, or one that holds some, which stand by name. Where
/// there is none, the path itself: whoever reads it says what is missing.
[[nodiscard]] std::vector<std::string> scenarioFoldersAt(const std::vector<std::string>& paths);

} // namespace stormlab
