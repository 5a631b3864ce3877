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

std::string wasteWords(const Toll& toll)
{
    return ": " + secondsText(toll.work) + " of work was thrown away (the longest had run for " +
           secondsText(toll.oldest) + ").";
}

std::string lossWords(const Toll& toll)
{
    std::string text = counted(toll.ended, "session") + " ended";
    if (toll.working == 0)
        return text + ", none of them at work.";
    return text + ", " + std::to_string(toll.working) + " of them at work" + wasteWords(toll);
}

/// Only sessions at work are evidence of this trap, and of those only the ones at work for long enough.
std::string workLossWords(const Toll& toll, Milliseconds minimumAge)
{
    return counted(toll.ended, "session") + " at work" +
           (minimumAge > Milliseconds{0} ? " for " + secondsText(minimumAge) + " or more" : "") + " ended" +
           wasteWords(toll);
}

std::string aftermathWords(const Toll& toll)
{
    return "In the " + secondsText(aftermath) + " after it " + counted(toll.refused, "login") +
           (toll.refused == 1 ? " was" : " were") + " refused and " + counted(toll.failed, "request") + " failed.";
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

    std::string sprung(const TrapPredicate& trap, const ScoredCheck& check) const
    {
        switch (trap.kind) {
        case TrapKind::KilledInnocent:
            return lossWords(endedBy(check));
        case TrapKind::KilledWorking:
            return workLossWords(endedBy(check), trap.minimumAge);
        case TrapKind::RestartedServer:
            return lossWords(endedNear(timeOf(check), restartSpan));
        default:
            return aftermathWords(after(timeOf(check)));
        }
    }

    /// Empty where the recording has no numbers for it.
    std::string avoided(const TrapPredicate& trap) const
    {
        if (m_reference == nullptr)
            return {};
        const std::string at = "At " + clockText(m_referenceTime) + " ";
        switch (trap.kind) {
        case TrapKind::KilledInnocent:
            return at + words(exposed(trap, false), "of other applications");
        case TrapKind::KilledWorking:
            return at + workWords(exposed(trap, true), trap);
        case TrapKind::RaisedCeiling:
        case TrapKind::RestartedServer:
            return at + "a restart would have ended " + restartWords(exposed({}, false));
        case TrapKind::BlanketTimeout:
            return at + words(exposed(trap, false), "of innocent applications");
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

    static std::string words(const Exposed& exposed, const std::string& whose)
    {
        return counted(exposed.sessions, "session") + " " + whose + (exposed.sessions == 1 ? " was" : " were") +
               " connected, " + std::to_string(exposed.working) + " of them at work" + oldestWords(exposed) + ".";
    }

    static std::string workWords(const Exposed& exposed, const TrapPredicate& trap)
    {
        return std::to_string(exposed.working) + " of " + counted(exposed.sessions, "session") + " of " +
               enumerated(trap.targets) + (exposed.working == 1 ? " was" : " were") + " at work" +
               oldestWords(exposed) + ".";
    }

    static std::string restartWords(const Exposed& exposed)
    {
        return counted(exposed.sessions, "session") + ", " + std::to_string(exposed.working) + " of them at work" +
               oldestWords(exposed) + ".";
    }

    static std::string oldestWords(const Exposed& exposed)
    {
        return exposed.inTransaction == 0 ? std::string()
                                          : " (the oldest transaction was " + secondsText(exposed.oldest) + " old)";
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
        const std::string says = check.sprung ? teller.sprung(*trap, check) : teller.avoided(*trap);
        if (!says.empty())
            costs.push_back({check.id, check.sprung, check.sprung ? check.max - check.points : 0, says});
    }
    return costs;
}

} // namespace stormlab
