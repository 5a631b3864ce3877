// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/series.h"

namespace stormlab
{

/// What is counted and looked up of a whole timeline, kept once and given for any beginning of it: a recording of hours
/// can be wound to and fro without reading it again. Its series are those of a SeriesBuilder that was fed the view.
class TimelineIndex
{
public:
    /// Reads what the timeline has got since the last call. Another timeline needs clear() first.
    void read(const Timeline& timeline);
    void clear();

    /// Of a view of the timeline that was read. O(log n) and the events of one second. Valid until the next read().
    [[nodiscard]] ActivityView activity(const TimelineView& view) const;
    [[nodiscard]] ServiceView service(const TimelineView& view) const;
    /// The last sample of the view; nullptr before the first.
    [[nodiscard]] const Sample* lastSample(const TimelineView& view) const;
    /// The last look at the pooler; nullptr before the first.
    [[nodiscard]] const TimelineEvent* lastPooler(const TimelineView& view) const;
    /// The events of the view that are told one by one, which are all but samples and the reports of each second.
    [[nodiscard]] std::span<const TimelineEvent* const> told(const TimelineView& view) const;

private:
    [[nodiscard]] std::size_t samplesIn(const TimelineView& view) const;

    SeriesBuilder m_series;
    std::size_t m_read = 0;
    std::vector<std::size_t> m_samples; ///< by point of the activity: the sample's place in the timeline
    std::vector<const TimelineEvent*> m_poolers;
    std::vector<const TimelineEvent*> m_told;
};

} // namespace stormlab
