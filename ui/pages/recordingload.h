// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drilltime.h"

#include <optional>

namespace stormlab
{

/// How far a recording has been read that one can already look at.
struct RecordingLoad {
    int percent = 0;                 ///< of the file
    std::optional<DrillTime> ends{}; ///< of the whole recording, where its index tells
};

} // namespace stormlab
