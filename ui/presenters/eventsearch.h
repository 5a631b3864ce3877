// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/timeline.h"
#include "core/domain/timespan.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <span>

namespace stormlab
{

/// The next event after (direction 1) or before (-1) the event with this sequence whose words, statement or answer hold
/// all of these words, without regard to case; nullptr when there is none, and for no words. `events`: by sequence.
/// `range`: only events of that time.
[[nodiscard]] const TimelineEvent* findEvent(std::span<const TimelineEvent* const> events, const QString& words,
                                             std::uint64_t sequence, int direction,
                                             const std::optional<TimeSpan>& range = {});

} // namespace stormlab
