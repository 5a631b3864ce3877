// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scorecard.h"

#include <string>
#include <string_view>

namespace stormlab
{

/// How a check came out. Window, documents and terminal ask here, so that half a check's points are nowhere nothing.
enum class CheckOutcome {
    Met,
    InPart, ///< some of the points
    NotMet, ///< also a trap that was not sprung because nothing was done
    Clear,  ///< a trap that was not sprung
    Sprung,
};

[[nodiscard]] CheckOutcome outcomeOf(const ScoredCheck& check, Part part);
/// "met", "in part", "not met", "clear", "sprung"
[[nodiscard]] std::string_view toString(CheckOutcome outcome);

/// What the check of that id is about: "Ending sessions at work". Of an id that the rubric does not have: its words.
[[nodiscard]] std::string checkTitle(const Rubric& rubric, const std::string& id);

} // namespace stormlab
