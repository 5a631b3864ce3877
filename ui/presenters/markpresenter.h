// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/timeline.h"
#include "ui/charts/chartmark.h"

#include <span>
#include <vector>

namespace stormlab
{

enum class MarkStyle {
    Labels,  ///< words beside the line, for a running drill
    Numbers, ///< numbered from 1 in order of time, for a debrief beside its table
};

/// Injects, acts, diagnoses, deploys, checks, hints and kills of pods in order of time. Acts of one kind within a
/// second are one mark, and so are a wave of kills and what a scenario fires again within a quarter of a minute.
[[nodiscard]] std::vector<ChartMark> marksOf(const TimelineView& view, MarkStyle style = MarkStyle::Labels);
/// The same of events that somebody has picked from a view; samples and reports of seconds have no marks.
[[nodiscard]] std::vector<ChartMark> marksOf(std::span<const TimelineEvent* const> events,
                                             MarkStyle style = MarkStyle::Labels);

/// When each of these marks is first seen, in order and each moment once: a statement's mark stands where it ran, which
/// the lab may have learned a little later.
[[nodiscard]] std::vector<DrillTime> momentsOfMarks(std::span<const TimelineEvent* const> events);

} // namespace stormlab
