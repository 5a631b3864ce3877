// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scorecard.h"

#include <string>

namespace stormlab
{

/// A scorecard for people who read it in a terminal: verdict, three parts, a line for every check. `rubric`: that of
/// the scenario, which knows what its checks are about; empty where it is not installed.
[[nodiscard]] std::string scorecardText(const Scorecard& scorecard, const Rubric& rubric);

} // namespace stormlab
