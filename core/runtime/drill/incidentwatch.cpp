// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/drill/incidentwatch.h"

#include <algorithm>
#include <optional>
#include <variant>

namespace stormlab
{

namespace
{

// The first second of a storm is a crowd at the door: nobody knows yet who gets in.
constexpr Milliseconds settling{1'500};

bool isFull(const Sample& sample)
{
    return sample.limits.areKnown() && static_cast<int>(sample.backends.size()) >= sample.limits.usable();
}

/// What has been seen of the incident while the events pass by in order.
struct Sighting {
    bool inIncident = false;
    bool fired = false;
    bool shown = false;                   ///< a sample was taken when the storm had settled, or the server was paused
    std::optional<DrillTime> exhaustedAt; ///< when the slots were first full, or a login was first refused

    void look(const Sample& sample)
    {
        if (isFull(sample))
            exhaustedAt = exhaustedAt.value_or(sample.asked);
        shown = shown || (exhaustedAt && sample.asked >= *exhaustedAt + settling);
    }

    void see(const TimelineEvent& event)
    {
        if (const auto* phase = std::get_if<PhaseChanged>(&event.body))
            inIncident = phase->phase == Phase::Incident;
        else if (const auto* inject = std::get_if<InjectFired>(&event.body))
            fired = fired || inject->origin != Origin::Verification;
        else if (const auto* pause = std::get_if<ServerPause>(&event.body))
            shown = shown || (fired && pause->paused);
        else if (const auto* logins = std::get_if<LoginReport>(&event.body); logins && fired && logins->refused() > 0)
            exhaustedAt = exhaustedAt.value_or(event.time);
        else if (const auto* sample = std::get_if<Sample>(&event.body); sample && fired)
            look(*sample);
    }
};

} // namespace

bool isIncidentOn(const Scenario& scenario, const TimelineView& view)
{
    Sighting sighting;
    // A scenario that fires nothing by itself is on as soon as its slots are gone.
    sighting.fired = scenario.injects.empty();
    for (const TimelineEvent& event : view)
        sighting.see(event);
    return sighting.inIncident && sighting.fired && sighting.shown;
}

std::string incidentAwaited(const Scenario& scenario)
{
    const auto first = std::min_element(
        scenario.injects.begin(), scenario.injects.end(), [](const InjectSpec& one, const InjectSpec& other) {
            return one.at.value_or(Milliseconds::max()) < other.at.value_or(Milliseconds::max());
        });
    const bool pauses = first != scenario.injects.end() && first->at && first->kind == InjectSpec::Kind::Pause;
    return pauses ? "the server was not paused" : "no slots ran out";
}

} // namespace stormlab
