// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/domain/scorecard.h"

#include <string>
#include <string_view>

namespace stormlab
{

/// A scorecard for people who read it in a terminal: verdict, three parts, a line for every check.
[[nodiscard]] std::string scorecardText(const Scorecard& scorecard);

/// Reads the contract's JSON object back.
[[nodiscard]] Result<Scorecard> scorecardFromJson(std::string_view text);

} // namespace stormlab
