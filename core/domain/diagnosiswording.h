// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace stormlab
{

/// How the grader's sentence on a diagnosis begins: "You named reconnect-storm of ", before the application. It is
/// recorded with the cause's contract word; whoever shows it puts the scenario's words there.
[[nodiscard]] inline std::string namedCause(std::string_view cause)
{
    return "You named " + std::string(cause) + " of ";
}

} // namespace stormlab
