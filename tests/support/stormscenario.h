// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scenario.h"

namespace stormlab
{

/// A connection storm as a value, with short times: baseline 0, everything else long enough not to end by itself.
[[nodiscard]] Scenario stormScenario();

/// The same; its injects "freeze" and "thaw" pause and resume the database by hand, and a pause ends by itself after
/// three seconds.
[[nodiscard]] Scenario pausableScenario();

} // namespace stormlab
