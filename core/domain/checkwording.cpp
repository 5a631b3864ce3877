// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/checkwording.h"

#include <array>

namespace stormlab
{

CheckOutcome outcomeOf(const ScoredCheck& check, Part part)
{
    if (check.sprung)
        return CheckOutcome::Sprung;
    if (check.met)
        return part == Part::Trap ? CheckOutcome::Clear : CheckOutcome::Met;
    return check.points > 0 ? CheckOutcome::InPart : CheckOutcome::NotMet;
}

std::string_view toString(CheckOutcome outcome)
{
    constexpr std::array<std::string_view, 5> words = {"met", "in part", "not met", "clear", "sprung"};
    return words.at(static_cast<std::size_t>(outcome));
}

} // namespace stormlab
