// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/timeline.h"

#include <vector>

namespace stormlab
{

/// Copies of all events, as a recording gives them.
[[nodiscard]] std::vector<TimelineEvent> eventsOf(const Timeline& timeline);

} // namespace stormlab
