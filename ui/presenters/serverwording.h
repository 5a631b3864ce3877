// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/drill/drillstate.h"

#include <QString>

namespace stormlab
{

/// Why there is no server to connect to with psql, a sentence; for a state in which there should be one, that it cannot
/// be reached.
[[nodiscard]] QString whyNoServer(DrillState state);

} // namespace stormlab
