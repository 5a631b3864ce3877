// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scenario.h"
#include "core/domain/timeline.h"
#include "core/domain/timespan.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace stormlab
{

/// What is looked for among events.
struct EventQuery {
    QString words;                     ///< all of which are to be there, without regard to case
    std::vector<CauseChoice> causes{}; ///< that the scenario offers
    std::optional<TimeSpan> range{};   ///< only what happened in it, and is told of before it is over
};

/// The next event after (direction 1) or before (-1) the event with this sequence whose words, statement or answer hold
/// what is looked for; nullptr when there is none, and for no words. Those that share a row in lists are one, the first
/// of them that has it. `events`: by sequence.
[[nodiscard]] const TimelineEvent* findEvent(std::span<const TimelineEvent* const> events, const EventQuery& query,
                                             std::uint64_t sequence, int direction);

struct FoundEvent {
    const TimelineEvent* event = nullptr;
    bool wentAround = false; ///< it was found from the other end of the range
};

/// The same; in a range it goes on from the other end where nothing follows.
[[nodiscard]] FoundEvent findEventAround(std::span<const TimelineEvent* const> events, const EventQuery& query,
                                         std::uint64_t sequence, int direction);

} // namespace stormlab
