// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace stormlab
{

/// Writes a line to the pod's log, which the lab reads the last line of. A lab that does not read loses it.
void podLog(const std::string& line);

} // namespace stormlab
