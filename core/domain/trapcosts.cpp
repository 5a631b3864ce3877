// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/trapcosts.h"

#include "core/domain/wording.h"

#include <algorithm>

namespace stormlab
{

namespace
{

/// What users feel of a mistake is told of the time right after it.
constexpr Milliseconds aftermath{10'000};
/// The clients of a server that is restarted report their losses a little before or after the restart is seen.
constexpr Milliseconds restartSpan{5'000};

/// A recording is data from strangers: ages that no drill has would overflow when they are added up.
constexpr Milliseconds longestWork = std::chrono::hours{24};

/// What happened to clients, added up.
struct Toll {
    int ended = 0;
    int working = 0;
    Milliseconds work{0};
    Milliseconds oldest{0};
    int refused = 0;
    int failed = 0;

    void add(const BackendLost& lost)
    {
        ++ended;
        if (!lost.workLost)
            return;
        ++working;
        const Milliseconds age = std::clamp(lost.workAge, Milliseconds{0}, longestWork);
        work += age;
        oldest = std::max(oldest, age);
    }
};

Phrase lossSentence(const Toll& toll)
{
    if (toll.working == 0)
        return wordedCount("Costs", "%n session(s) ended, none of them at work.")(toll.ended);
    return wordedCount("Costs",
                       "%n session(s) ended, %1 of them at work: %2 of work was thrown away (the longest had run "
                       "for %3).")(toll.ended, toll.working, secondsPhrase(toll.work), secondsPhrase(toll.oldest));
}

/// Only sessions at work are evidence of this trap, and of those only the ones at work for long enough.
Phrase workLossSentence(const Toll& toll, Milliseconds minimumAge)
{
    const Phrase work = secondsPhrase(toll.work);
    const Phrase oldest = secondsPhrase(toll.oldest);
    if (minimumAge == Milliseconds{0})
        return wordedCount("Costs",
                           "%n session(s) at work ended: %1 of work was thrown away (the longest had run for %2).")(
            toll.ended, work, oldest);
    return wordedCount("Costs",
                       "%n session(s) at work for %3 or more ended: %1 of work was thrown away (the longest had "
                       "run for %2).")(toll.ended, work, oldest, secondsPhrase(minimumAge));
}

Phrase aftermathSentence(const Toll& toll)
{
    return worded("Costs", "In the %1 after it %2 and %3.")(
        secondsPhrase(aftermath), wordedCount("Costs", "%n login(s) (was|were) refused")(toll.refused),
        wordedCount("Costs", "%n request(s) failed")(toll.failed));
}

/// Sessions of a sample that a trap would have hit.
struct Exposed {
    int sessions = 0;
    int working = 0;
    int inTransaction = 0;
    Milliseconds oldest{0};
};

bool isOne(const std::vector<std::string>& names, const std::string& name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

class CostTeller
{
public:
    explicit CostTeller(const DrillStory& story) : m_story(story) { findReference(); }

    Phrase sprung(const TrapPredicate& trap, const ScoredCheck& check) const
    {
        switch (trap.kind) {
        case TrapKind::KilledInnocent:
            return lossSentence(endedBy(check));
        case TrapKind::KilledWorking:
            return workLossSentence(endedBy(check), trap.minimumAge);
        case TrapKind::RestartedServer:
            return lossSentence(endedNear(timeOf(check), restartSpan));
        default:
            return aftermathSentence(after(timeOf(check)));
        }
    }

    /// Empty where the recording has no numbers for it.
    Phrase avoided(const TrapPredicate& trap) const
    {
        if (m_reference == nullptr)
            return {};
        switch (trap.kind) {
        case TrapKind::KilledInnocent:
            return others(exposed(trap, false));
        case TrapKind::KilledWorking:
            return atWork(exposed(trap, true), trap);
        case TrapKind::RaisedCeiling:
        case TrapKind::RestartedServer:
            return ended(exposed({}, false));
        case TrapKind::BlanketTimeout:
            return innocent(exposed(trap, false));
        default:
            return {};
        }
    }

private:
    /// The state of things that the learner met: the last sample before the first act; without an act the fullest one.
    void findReference()
    {
        const std::optional<Moment> act = m_story.firstAct();
        for (const TimelineEvent* event : m_story.events()) {
            const auto* sample = std::get_if<Sample>(&event->body);
            if (sample == nullptr)
                continue;
            const bool fuller = m_reference == nullptr || sample->backends.size() > m_reference->backends.size();
            if (act ? event->time <= act->time : fuller) {
                m_reference = sample;
                m_referenceTime = event->time;
            }
        }
    }

    /// Of the trap's targets, or of everybody but them, the lab and the learner.
    Exposed exposed(const TrapPredicate& trap, bool targets) const
    {
        Exposed result;
        for (const Backend& backend : m_reference->backends.all()) {
            if (isLabSession(backend) || backend.role == "oncall" ||
                isOne(trap.targets, backend.applicationName) != targets)
                continue;
            ++result.sessions;
            const bool open = backend.state == BackendState::IdleInTransaction || backend.transactionAge.has_value();
            result.working += open || backend.state == BackendState::Active ? 1 : 0;
            result.inTransaction += open ? 1 : 0;
            result.oldest = std::max(result.oldest, backend.transactionAge.value_or(Milliseconds{0}));
        }
        return result;
    }

    [[nodiscard]] std::string at() const { return clockText(m_referenceTime); }

    [[nodiscard]] Phrase others(const Exposed& exposed) const
    {
        return wordedCount("Costs",
                           "At %1 %n session(s) of other applications (was|were) connected, %2 of them at work%3.")(
            exposed.sessions, at(), exposed.working, oldest(exposed));
    }

    [[nodiscard]] Phrase innocent(const Exposed& exposed) const
    {
        return wordedCount("Costs",
                           "At %1 %n session(s) of innocent applications (was|were) connected, %2 of them at work%3.")(
            exposed.sessions, at(), exposed.working, oldest(exposed));
    }

    [[nodiscard]] Phrase atWork(const Exposed& exposed, const TrapPredicate& trap) const
    {
        return wordedCount("Costs", "At %1 %n of %2 of %3 (was|were) at work%4.")(
            exposed.working, at(), wordedCount("Costs", "%n session(s)")(exposed.sessions), listed(trap.targets),
            oldest(exposed));
    }

    [[nodiscard]] Phrase ended(const Exposed& exposed) const
    {
        return wordedCount("Costs", "At %1 a restart would have ended %n session(s), %2 of them at work%3.")(
            exposed.sessions, at(), exposed.working, oldest(exposed));
    }

    /// Stands behind what it is about, without a blank between.
    static Phrase oldest(const Exposed& exposed)
    {
        return exposed.inTransaction == 0
                   ? Phrase()
                   : worded("Costs", " (the oldest transaction was %1 old)")(secondsPhrase(exposed.oldest));
    }

    DrillTime timeOf(const ScoredCheck& check) const
    {
        for (const TimelineEvent* event : m_story.events()) {
            if (!check.evidence.empty() && event->sequence == check.evidence.front())
                return momentOf(*event).time;
        }
        return m_story.end();
    }

    Toll endedBy(const ScoredCheck& check) const
    {
        Toll toll;
        for (const TimelineEvent* event : m_story.events()) {
            const auto* lost = std::get_if<BackendLost>(&event->body);
            if (lost != nullptr && std::binary_search(check.evidence.begin(), check.evidence.end(), event->sequence))
                toll.add(*lost);
        }
        return toll;
    }

    Toll endedNear(DrillTime moment, Milliseconds span) const
    {
        Toll toll;
        for (const TimelineEvent* event : m_story.events()) {
            const auto* lost = std::get_if<BackendLost>(&event->body);
            if (lost != nullptr && event->time >= moment - span && event->time <= moment + span)
                toll.add(*lost);
        }
        return toll;
    }

    Toll after(DrillTime moment) const
    {
        Toll toll;
        for (const TimelineEvent* event : m_story.events()) {
            if (event->time < moment || event->time > moment + aftermath)
                continue;
            if (const auto* logins = std::get_if<LoginReport>(&event->body))
                toll.refused = clampedSum(std::int64_t{toll.refused} + logins->refused());
            else if (const auto* second = std::get_if<AppSecond>(&event->body))
                toll.failed = clampedSum(std::int64_t{toll.failed} + second->failed);
        }
        return toll;
    }

    const DrillStory& m_story;
    const Sample* m_reference = nullptr;
    DrillTime m_referenceTime{0};
};

} // namespace

std::vector<TrapCost> trapCosts(const DrillStory& story, const Scorecard& scorecard)
{
    const CostTeller teller(story);
    std::vector<TrapCost> costs;
    for (const ScoredCheck& check : scorecard.parts.at(static_cast<std::size_t>(Part::Trap)).checks) {
        const auto& rubric = story.scenario().rubric.checks;
        const auto found =
            std::find_if(rubric.begin(), rubric.end(), [&](const RubricCheck& one) { return one.id == check.id; });
        const auto* trap = found == rubric.end() ? nullptr : std::get_if<TrapPredicate>(&found->predicate);
        if (trap == nullptr)
            continue;
        const Phrase says = check.sprung ? teller.sprung(*trap, check) : teller.avoided(*trap);
        if (!says.empty())
            costs.push_back({check.id, check.sprung, check.sprung ? check.max - check.points : 0, says});
    }
    return costs;
}

} // namespace stormlab
