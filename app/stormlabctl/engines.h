// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/drill/drillcontroller.h"

#include <functional>

class QObject;

namespace stormlab
{

/// What makes the drills of this program. The composition root fills it; tests fill it otherwise.
struct Engines {
    /// Makes the event source of a drill, with a sandbox of its own.
    DrillController::SourceFactory makeSource;
    /// Removes what a crash has left, beside everything else, and says what it removed. Ends with the context.
    std::function<void(QObject* context)> sweep;
};

} // namespace stormlab
