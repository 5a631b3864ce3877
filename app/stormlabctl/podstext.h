// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/control/drillpods.h"

#include <string>
#include <vector>

namespace stormlab
{

/// A table for a terminal, and a sentence where there is nothing to show.
[[nodiscard]] std::string podsText(const std::vector<PodStatus>& pods);

} // namespace stormlab
