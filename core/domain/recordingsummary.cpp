// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/recordingsummary.h"

namespace stormlab
{

namespace
{

struct Counter {
    RecordingSummary& summary;
    DrillTime time;

    void operator()(const DrillStarted& started) const { summary.drill = started; }
    void operator()(const Sample& sample) const
    {
        ++summary.samples;
        const int backends = static_cast<int>(sample.backends.size());
        if (summary.samples > 1 && backends <= summary.peakBackends)
            return;
        summary.peakBackends = backends;
        summary.peakAt = time;
        summary.usable = sample.limits.areKnown() ? std::optional(sample.limits.usable()) : std::nullopt;
    }
    void operator()(const SampleGap&) const { ++summary.gaps; }
    void operator()(const LoginReport& logins) const
    {
        summary.refusedLogins = clampedSum(std::int64_t{summary.refusedLogins} + logins.refused());
    }
    void operator()(const BackendLost& lost) const { summary.lostWork += lost.workLost ? 1 : 0; }
    void operator()(const Scored& scored) const { summary.scored = scored.scorecard; }
    template <typename Other>
    void operator()(const Other&) const
    {
    }
};

} // namespace

RecordingSummary summarise(const TimelineView& view)
{
    RecordingSummary summary;
    summary.events = view.size();
    summary.length = view.endTime();
    for (const TimelineEvent& event : view)
        std::visit(Counter{summary, event.time}, event.body);
    return summary;
}

} // namespace stormlab
