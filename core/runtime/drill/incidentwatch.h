// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scenario.h"
#include "core/domain/timeline.h"

#include <string>

namespace stormlab
{

/// Whether the incident is really on at the end of the prefix: the phase is Incident, the scenario's inject has been
/// fired, the slots have run out, and a sample taken since then shows it; or the server is paused. Slots have run out
/// when the fleet was refused a login or when a sample counts as many backends as an ordinary role may have. A caller
/// who waits for it has to bound the wait: a scenario that neither exhausts slots nor pauses never gets there.
[[nodiscard]] bool isIncidentOn(const Scenario& scenario, const TimelineView& view);

/// What has not happened while it is not on, as the object of "the incident did not come on": "the server was not
/// paused".
[[nodiscard]] std::string incidentAwaited(const Scenario& scenario);

} // namespace stormlab
