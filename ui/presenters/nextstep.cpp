// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenters/nextstep.h"

#include "core/domain/drillresult.h"
#include "core/domain/drillstory.h"

#include <optional>

namespace stormlab
{

namespace
{

/// How the last check ended.
struct Checked {
    Moment moment;
    bool fixed = false;
};

} // namespace

NextStep nextStep(const Scenario& scenario, const TimelineView& view)
{
    bool diagnosed = false;
    std::optional<Checked> checked;
    for (const TimelineEvent& event : view) {
        diagnosed = diagnosed || std::holds_alternative<DiagnosisGiven>(event.body);
        if (const CheckEnded* ended = checkResultIn(event.body))
            checked = Checked{momentOf(event), ended->fixed};
    }
    const DrillStory story(scenario, view);
    const bool acted = !story.acts().empty() && (!checked || checked->moment < story.acts().back().moment);
    if (checked && checked->fixed && !acted)
        return NextStep::Finish;
    if (!diagnosed)
        return NextStep::Diagnose;
    return acted ? NextStep::Check : NextStep::Act;
}

} // namespace stormlab
