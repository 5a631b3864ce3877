// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scenario.h"
#include "core/domain/series.h"
#include "core/domain/timeline.h"

#include <string>
#include <vector>

namespace stormlab
{

/// What a playhead position shows: every pane is a function of these.
struct PlayheadPosition {
    std::vector<std::string> events; ///< as JSON
    ActivitySeries activity;
    std::vector<ServicePoint> service;
    std::string scorecard; ///< as JSON

    friend bool operator==(const PlayheadPosition&, const PlayheadPosition&) = default;
};

/// Of the last event of the view, made from the view alone.
[[nodiscard]] PlayheadPosition playheadPosition(const Scenario& scenario, const TimelineView& view);

} // namespace stormlab
