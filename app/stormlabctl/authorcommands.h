// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/stormlabctl/commandtable.h"

#include <vector>

namespace stormlab
{

/// The part of the command table for those who write scenarios or look after the lab on a computer.
[[nodiscard]] std::vector<Command> authorCommands();

} // namespace stormlab
