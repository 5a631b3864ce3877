// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/clientsettings.h"

namespace stormlab
{

/// Whether changes make sense over what was configured: a minimum of the pool that they set may not lie above the
/// maximum that then holds. A maximum set below a minimum that was there before is fine, it wins. What is no valid
/// setting is told by effectiveSettings() and passed over here.
[[nodiscard]] Result<void> checkPoolBounds(const SettingMap& configured, const SettingMap& changes);

} // namespace stormlab
