// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drillstory.h"
#include "core/domain/scorecard.h"

#include <string>
#include <vector>

namespace stormlab
{

/// What a trap has cost, or would have cost, told with the numbers of this recording.
struct TrapCost {
    std::string id; ///< of the check
    bool sprung = false;
    int pointsLost = 0;
    Phrase says;

    friend bool operator==(const TrapCost&, const TrapCost&) = default;
};

/// One for every trap of the scenario for which the recording has numbers, in the order of the rubric.
[[nodiscard]] std::vector<TrapCost> trapCosts(const DrillStory& story, const Scorecard& scorecard);

} // namespace stormlab
