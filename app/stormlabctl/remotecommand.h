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
    /// The result in words for people; an error when it cannot be read.
    std::function<Result<std::string>(const std::string& resultJson)> words;
    /// The exit code of a result; without it ExitDone.
    std::function<int(const std::string& resultJson)> judge;
};

/// Finds the running drill, asks it, prints the answer and returns the exit code. Runs the event loop. Ctrl+C ends the
/// asking, not what was asked for.
int askDrill(const RemoteCommand& command);

} // namespace stormlab
