// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace stormlab
{

/// Time since the start of the drill, in milliseconds. Never wall-clock time: a recording replays the same anywhere.
using DrillTime = std::chrono::milliseconds;

using Milliseconds = std::chrono::milliseconds;

} // namespace stormlab
