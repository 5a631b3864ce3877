// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/backend.h"

#include <algorithm>
#include <array>

namespace stormlab
{

namespace
{

// In the order of BackendState. "starting" is ours: the server shows NULL.
constexpr std::array<std::string_view, 7> stateNames = {
    "starting", "active", "idle", "idle in transaction", "idle in transaction (aborted)", "fastpath function call",
    "disabled"};

} // namespace

std::string_view toString(BackendState state)
{
    return stateNames.at(static_cast<std::size_t>(state));
}

BackendState backendStateFromString(std::string_view text)
{
    const auto found = std::find(stateNames.begin(), stateNames.end(), text);
    return found == stateNames.end() ? BackendState::Starting
                                     : static_cast<BackendState>(std::distance(stateNames.begin(), found));
}

bool isLabName(std::string_view applicationName)
{
    return applicationName.starts_with("stormlab");
}

bool isLabSession(const Backend& backend)
{
    return isLabName(backend.applicationName);
}

} // namespace stormlab
