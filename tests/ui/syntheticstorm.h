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

/// A drill without a server: the figures of a connection storm, made up from a fixed generator.
struct SyntheticStorm {
    int seconds = 180;
    int stormAt = 74;
    int diagnosedAt = 118;
    int terminatedAt = 135;
    int deployedAt = 150;
    int gapFrom = 0; ///< seconds without samples and reports; none when equal
    int gapUntil = 0;
};

[[nodiscard]] Backend backend(int pid, const std::string& app, BackendState state, int ageSeconds = 1);
/// A sample at 2 Hz of the storm's shape: deploy_worker, checkout_api, billing_batch, reporting, two of the lab.
[[nodiscard]] Sample stormSample(const SyntheticStorm& storm, DrillTime time);
[[nodiscard]] Timeline stormTimeline(const SyntheticStorm& storm);
[[nodiscard]] Scenario syntheticScenario();
[[nodiscard]] SeriesBuilder seriesOf(const TimelineView& view);

/// `applications` apps with random counts, for measuring.
[[nodiscard]] ActivitySeries noisySeries(int applications, int points, Milliseconds interval);

} // namespace stormlab
