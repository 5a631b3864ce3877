// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/recordingsummary.h"

#include "core/domain/observedserver.h"
#include "core/domain/utctime.h"

namespace stormlab
{

namespace
{

struct Counter {
    RecordingSummary& summary;
    DrillTime time;

    void operator()(const DrillStarted& started) const { summary.drill = started; }
    void operator()(const PhaseChanged& change) const
    {
        if (!summary.isDrill() && summary.observed.empty())
            summary.observed = observationIn(change);
    }
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

std::vector<Phrase> drillFacts(const DrillStarted& drill)
{
    return {worded("Report", "Drill %1 version %2")(drill.scenario, drill.scenarioVersion),
            worded("Report", "seed %1")(drill.seed), Phrase(drill.engine + " PostgreSQL " + drill.serverVersion)};
}

std::vector<Phrase> serverFacts(const std::optional<DrillStarted>& server)
{
    if (server && isImported(*server))
        return {worded("Report", "Activity of a real server, imported from CSV")};
    const Phrase recorded = worded("Report", "Recording of a real server");
    if (!server || server->serverVersion.empty())
        return {recorded};
    return {recorded, Phrase("PostgreSQL " + server->serverVersion)};
}

} // namespace

std::vector<Phrase> originFacts(const RecordingSummary& summary)
{
    std::vector<Phrase> facts = summary.isDrill() ? drillFacts(*summary.drill) : serverFacts(summary.drill);
    if (summary.drill && summary.drill->startedAt)
        facts.push_back(worded("Report", "begun %1")(utcText(*summary.drill->startedAt)));
    return facts;
}

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
