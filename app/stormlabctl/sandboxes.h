// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/runtime/drill/drillcontroller.h"

#include <string>

class QObject;

namespace stormlab
{

/// Checks an engine's name and image before anything is started.
[[nodiscard]] Result<void> checkEngine(const std::string& engine, const std::string& image);

/// Makes the live sources of drills, each with a sandbox of its own. The engine has been checked.
[[nodiscard]] DrillController::SourceFactory liveSources();

/// Removes what a crash has left, beside everything else, and says what it removed. Ends with the context.
void sweepQuietly(QObject* context);

} // namespace stormlab
