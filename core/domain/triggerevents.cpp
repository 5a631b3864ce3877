// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/triggerevents.h"

#include <algorithm>

namespace stormlab
{

const TriggerRun* lastComplete(const DrillStory& story)
{
    const auto& all = story.triggerRuns();
    const auto found = std::find_if(all.rbegin(), all.rend(), [](const TriggerRun& one) { return one.complete; });
    return found == all.rend() ? nullptr : &*found;
}

Phrase notFiredAgain()
{
    return worded("Grading", "The trigger has not been fired again to the end.");
}

std::vector<const TimelineEvent*> eventsOf(const TriggerRun& run, const DrillStory& story)
{
    std::vector<const TimelineEvent*> events;
    for (const TimelineEvent* event : story.events()) {
        if (event->sequence >= run.started.sequence && event->sequence <= run.ended->sequence)
            events.push_back(event);
    }
    return events;
}

std::vector<std::uint64_t> boundsOf(const TriggerRun& run)
{
    return {run.started.sequence, run.ended->sequence};
}

} // namespace stormlab
