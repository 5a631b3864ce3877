// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/drillresult.h"

#include "core/domain/observedserver.h"
#include "core/domain/scorecard.h"
#include "core/domain/utctime.h"

namespace stormlab
{

namespace
{

const DrillStarted* startedIn(const TimelineView& view)
{
    for (const TimelineEvent& event : view) {
        if (const auto* started = std::get_if<DrillStarted>(&event.body))
            return started;
    }
    return nullptr;
}

bool isFinished(const TimelineView& view)
{
    for (const TimelineEvent& event : view) {
        if (makesResult(event.body))
            return true;
    }
    return false;
}

} // namespace

bool makesResult(const EventBody& body)
{
    const auto* phase = std::get_if<PhaseChanged>(&body);
    return (phase != nullptr && phase->phase == Phase::Finished) || checkResultIn(body) != nullptr;
}

const CheckEnded* checkResultIn(const EventBody& body)
{
    const auto* check = std::get_if<CheckEnded>(&body);
    return check != nullptr && !check->cancelled ? check : nullptr;
}

PartPoints totalOf(const DrillResult& result)
{
    PartPoints total;
    for (const PartPoints& part : result.parts) {
        total.points += part.points;
        total.max += part.max;
    }
    return total;
}

std::optional<std::string> drillIdOf(const DrillStarted& started)
{
    if (!hasScenario(started) || !started.startedAt)
        return std::nullopt;
    return rfc3339Text(*started.startedAt) + ' ' + started.scenario + ' ' + std::to_string(started.seed);
}

std::optional<std::string> drillIdOf(const TimelineView& view)
{
    const DrillStarted* started = startedIn(view);
    return started == nullptr ? std::nullopt : drillIdOf(*started);
}

std::optional<DrillResult> drillResultOf(const TimelineView& view)
{
    const DrillStarted* started = startedIn(view);
    const std::optional<std::string> drill = started == nullptr ? std::nullopt : drillIdOf(*started);
    const auto* scored = view.empty() ? nullptr : std::get_if<Scored>(&view.at(view.size() - 1).body);
    const auto card = scored == nullptr ? Result<Scorecard>(Error{}) : scorecardFromJson(scored->scorecard);
    if (!drill || !card)
        return std::nullopt;
    DrillResult result;
    result.drill = *drill;
    result.scenario = started->scenario;
    result.version = started->scenarioVersion;
    result.seed = started->seed;
    result.engine = started->engine;
    result.when = *started->startedAt + view.endTime();
    result.duration = card.value().duration;
    result.finished = isFinished(view);
    result.passed = card.value().passed;
    result.hintsUsed = card.value().hintsUsed;
    for (const ScoredPart& part : card.value().parts)
        result.parts.at(static_cast<std::size_t>(part.part)) = {part.points, part.max};
    return result;
}

} // namespace stormlab
