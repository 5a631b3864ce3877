// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/drill/drillcontroller.h"
#include "ui/pages/drillactions.h"

#include <functional>
#include <string>

namespace stormlab
{

/// What the hand-off of a drill's connection to other programs needs.
struct HandOff {
    DrillController& controller;
    std::function<Result<void>(const ServerAccess&)> openTerminal; ///< opens a terminal with psql
    std::function<std::string()> controlSocket;                    ///< the drill's; empty when there is none
    std::function<void(const Error&)> tell;                        ///< shows what did not work
};

/// Lets the actions copy the connection in each of its forms, or open a terminal with it. Without a server they do
/// nothing. `context` bounds their life.
void connectHandOff(QObject& context, DrillActions& actions, const HandOff& handOff);

} // namespace stormlab
