// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/playheadposition.h"

#include "core/domain/eventcodec.h"
#include "core/domain/grader.h"

namespace stormlab
{

PlayheadPosition playheadPosition(const Scenario& scenario, const TimelineView& view)
{
    PlayheadPosition position;
    SeriesBuilder series;
    for (const TimelineEvent& event : view) {
        position.events.push_back(toJson(event));
        series.add(event);
    }
    position.activity = series.activity();
    position.service = series.service();
    position.scorecard = toJson(grade(scenario, view));
    return position;
}

} // namespace stormlab
