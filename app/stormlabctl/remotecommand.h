// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/control/controlprotocol.h"

#include <functional>
#include <string>

namespace stormlab
{

/// What to do with the answer of a drill.
struct RemoteCommand {
    ControlRequest request;
    bool json = false; ///< print the answer as it is
    /// Prints the result for people.
    std::function<void(const std::string& resultJson)> show;
    /// The exit code of a result; without it ExitDone.
    std::function<int(const std::string& resultJson)> judge;
};

/// Finds the running drill, asks it, prints the answer and returns the exit code. Runs the event loop.
int askDrill(const RemoteCommand& command);

} // namespace stormlab
