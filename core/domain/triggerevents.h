// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drillstory.h"
#include "core/domain/phrase.h"

#include <cstdint>
#include <vector>

// What happened while a check fired the trigger again.

namespace stormlab
{

/// The last run of the trigger that went to its end and was not disturbed; nullptr: there is none.
[[nodiscard]] const TriggerRun* lastComplete(const DrillStory& story);

/// What is said where there is none.
[[nodiscard]] Phrase notFiredAgain();

/// From the start of a run that has ended to its end, both included.
[[nodiscard]] std::vector<const TimelineEvent*> eventsOf(const TriggerRun& run, const DrillStory& story);

/// The sequences of the two events between which a run that has ended lies.
[[nodiscard]] std::vector<std::uint64_t> boundsOf(const TriggerRun& run);

} // namespace stormlab
