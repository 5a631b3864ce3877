// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/event.h"
#include "core/domain/scenario.h"

#include <QString>

#include <vector>

namespace stormlab
{

/// What a recording was made of, as far as this computer knows it.
struct RecordedScenario {
    Scenario scenario; ///< with nothing but a title where it is not known
    QString note;      ///< what the replay lacks, and why; empty when nothing
};

/// Pure. `installed`: the scenarios that are there.
[[nodiscard]] RecordedScenario scenarioOf(const std::vector<TimelineEvent>& events,
                                          const std::vector<Scenario>& installed);

} // namespace stormlab
