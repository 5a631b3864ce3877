// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scenario.h"

#include <vector>

namespace stormlab
{

/// The causes to choose from, in the order of their words: that of the file may give the right one away.
[[nodiscard]] std::vector<CauseChoice> causesToChooseFrom(const Scenario& scenario);

} // namespace stormlab
