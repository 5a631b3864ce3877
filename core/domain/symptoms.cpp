// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/symptoms.h"

#include "core/domain/recoverywatch.h"

#include <algorithm>
#include <utility>

namespace stormlab
{

namespace
{

/// A drill's samples come twice a second; a server that has not answered for this long is worth a sentence. Recordings
/// of real servers may be sampled at their leisure.
constexpr Milliseconds silence{2'000};
constexpr int missedSamples = 2;
/// Reports come once a second; one that is older tells nothing about now.
constexpr Milliseconds reportAge{2'500};
constexpr Milliseconds underWay{500};
/// People notice from here on.
constexpr Milliseconds longWait{500};

/// Collects symptoms while the events pass by from the last to the first.
class Rearview
{
public:
    Rearview(Symptoms& symptoms, DrillTime now) : m_symptoms(symptoms), m_now(now) {}

    void see(const TimelineEvent& event)
    {
        if (const auto* sample = std::get_if<Sample>(&event.body))
            see(*sample, event.time);
        else if (const auto* gap = std::get_if<SampleGap>(&event.body))
            see(*gap);
        else if (const auto* availability = std::get_if<ServerAvailability>(&event.body))
            see(*availability, event.time);
        else if (const auto* reach = std::get_if<ReachChanged>(&event.body))
            see(*reach, event.time);
        else if (const auto* pause = std::get_if<ServerPause>(&event.body))
            notePause(pause->paused ? std::optional(event.time) : std::nullopt);
        else if (const auto* second = std::get_if<AppSecond>(&event.body))
            see(*second, event.time);
        else if (const auto* logins = std::get_if<LoginReport>(&event.body))
            see(*logins, event.time);
    }

    [[nodiscard]] bool isComplete(DrillTime time) const
    {
        const bool told = m_symptoms.cadence.has_value() && m_now - time > reportAge;
        // A sample that was under way when the server was paused may be told just after the pause.
        return told && m_symptoms.sampled - time > underWay;
    }

    /// The figure of the last full second stays while the present one is still filling up, so that it does not flicker;
    /// a wave that rises shows at once. The service chart counts by the same seconds.
    [[nodiscard]] int refused() const { return std::max(m_refusedBefore, m_refusedNow); }

private:
    void see(const Sample& sample, DrillTime time)
    {
        if (m_later && !m_symptoms.cadence)
            m_symptoms.cadence = *m_later - time;
        m_later = time;
        if (m_symptoms.sample != nullptr)
            return;
        m_symptoms.sample = &sample;
        m_symptoms.sampled = time;
    }

    /// A sample after the server went away is news of its return.
    void see(const ServerAvailability& availability, DrillTime time)
    {
        // A server that ended or was started again is not paused any more.
        notePause(std::nullopt);
        if (m_availabilityKnown || m_symptoms.sample != nullptr)
            return;
        m_availabilityKnown = true;
        if (!availability.stopped)
            return;
        m_symptoms.stopped = time;
        m_symptoms.cannotRead = availability.why;
    }

    void see(const ReachChanged& reach, DrillTime time)
    {
        if (m_reachKnown || m_symptoms.sample != nullptr)
            return;
        m_reachKnown = true;
        if (!reach.lost)
            return;
        m_symptoms.lost = time;
        m_symptoms.cannotRead = reach.why;
    }

    void notePause(std::optional<DrillTime> since)
    {
        if (!std::exchange(m_pauseKnown, true))
            m_symptoms.paused = since;
    }

    void see(const SampleGap& gap)
    {
        m_later.reset();
        const bool explained = m_availabilityKnown || m_reachKnown;
        if (m_symptoms.sample == nullptr && !explained && m_symptoms.cannotRead.empty())
            m_symptoms.cannotRead = gap.why;
    }

    void see(const AppSecond& second, DrillTime time)
    {
        const bool news = m_now - time <= reportAge && m_symptoms.apps.try_emplace(second.app, &second).second;
        const AppSecond*& longest = m_symptoms.waitsLongest;
        if (news && second.longestWait && (longest == nullptr || second.longestWait > longest->longestWait))
            longest = &second;
    }

    void see(const LoginReport& logins, DrillTime time)
    {
        const auto ago =
            std::chrono::floor<std::chrono::seconds>(m_now) - std::chrono::floor<std::chrono::seconds>(time);
        if (ago > std::chrono::seconds{1})
            return;
        int& sum = ago.count() == 1 ? m_refusedBefore : m_refusedNow;
        sum = clampedSum(std::int64_t{sum} + logins.refused());
    }

    Symptoms& m_symptoms;
    DrillTime m_now;
    std::optional<DrillTime> m_later; ///< the sample after this place, where no gap lies between
    bool m_availabilityKnown = false;
    bool m_reachKnown = false;
    bool m_pauseKnown = false;
    int m_refusedBefore = 0; ///< in the clock second before
    int m_refusedNow = 0;    ///< in the present one so far
};

/// "4 s", "41 s", "12 min"
Phrase lastingPhrase(Milliseconds time)
{
    const auto seconds = time.count() / 1'000;
    if (seconds < 10)
        return secondsPhrase(time);
    return seconds < 120 ? worded("Duration", "%1 s")(seconds) : worded("Duration", "%1 min")(seconds / 60);
}

/// "97 of 97 usable slots taken and 2 in reserve (3 by the lab)."
Phrase slotsSentence(const Sample& sample)
{
    const int total = static_cast<int>(sample.backends.size());
    const int usable = sample.limits.usable();
    const int lab = labSessionsOf(sample);
    if (!sample.limits.areKnown())
        return wordedCount("Status", "%n session(s) (the limit is not known).")(total);
    const int reserve = total - usable;
    if (reserve > 0 && lab > 0)
        return worded("Status", "%1 of %1 usable slots taken and %2 in reserve (%3 by the lab).")(usable, reserve, lab);
    if (reserve > 0)
        return worded("Status", "%1 of %1 usable slots taken and %2 in reserve.")(usable, reserve);
    if (lab > 0)
        return worded("Status", "%1 of %2 usable slots taken (%3 by the lab).")(total, usable, lab);
    return worded("Status", "%1 of %2 usable slots taken.")(total, usable);
}

Phrase refusalSentence(int refused)
{
    return refused == 0 ? Phrase() : wordedCount("Status", "%n login(s) refused in the last second.")(refused);
}

/// The app whose users suffer most: the longest wait for a connection, or else the slowest answers. What is slow is
/// said by the scenario, where it says when service is back: some work takes its time on the best of days.
Phrase sufferingSentence(const Symptoms& symptoms, const RecoveredPredicate& service)
{
    const AppSecond* waits = symptoms.waitsLongest;
    if (waits != nullptr && waits->longestWait >= longWait)
        return worded("Status", "%1 waits %2.")(waits->app, lastingPhrase(*waits->longestWait));
    const AppSecond* slow = nullptr;
    for (const std::string& name : service.apps) {
        const auto found = symptoms.apps.find(name);
        const AppSecond* second = found == symptoms.apps.end() ? nullptr : found->second;
        if (second != nullptr && second->p95 > service.p95 && (slow == nullptr || second->p95 > slow->p95))
            slow = second;
    }
    return slow == nullptr ? Phrase() : worded("Status", "%1 answers in %2.")(slow->app, lastingPhrase(*slow->p95));
}

/// "3 circuit breakers are open."
Phrase breakerSentence(const Symptoms& symptoms)
{
    int open = 0;
    for (const auto& [name, second] : symptoms.apps)
        open = clampedSum(std::int64_t{open} + std::max(0, second->breakersOpen.value_or(0)));
    return open == 0 ? Phrase() : wordedCount("Status", "%n circuit breaker(s) (is|are) open.")(open);
}

Phrase phaseSentence(const Symptoms& symptoms)
{
    if (symptoms.phase != nullptr && symptoms.phase->phase == Phase::Baseline)
        return worded("Status", "Baseline.");
    if (symptoms.phase != nullptr && symptoms.phase->phase == Phase::Verifying)
        return symptoms.triggered ? worded("Status", "The trigger is fired again.")
                                  : worded("Status", "Checking whether service is back.");
    return {};
}

StatusLine servedLine(const Symptoms& symptoms, const Scenario& scenario)
{
    const Sample& sample = *symptoms.sample;
    const Phrase suffering = sufferingSentence(symptoms, recoveryOf(scenario));
    const Phrase breakers = breakerSentence(symptoms);
    const bool podsAreWell = std::ranges::all_of(symptoms.pods, &PodSymptoms::areWell);
    const bool served =
        symptoms.refused == 0 && suffering.empty() && podsAreWell && breakers.empty() && !symptoms.apps.empty();
    StatusLine line{
        Phrase::sentences({phaseSentence(symptoms), slotsSentence(sample), refusalSentence(symptoms.refused), suffering,
                           breakers, podSentences(symptoms.pods),
                           served ? worded("Status", "Every application is served.") : Phrase()}),
        Alarm::Calm};
    const auto total = static_cast<std::int64_t>(sample.backends.size());
    const bool full = sample.limits.usable() > 0 && total * 10 >= std::int64_t{sample.limits.usable()} * 9;
    const bool waits = symptoms.waitsLongest != nullptr && symptoms.waitsLongest->longestWait >= longWait;
    const bool podsAnswer = std::ranges::all_of(
        symptoms.pods, [](const PodSymptoms& app) { return app.silent + app.failing + app.down == 0; });
    if (symptoms.refused > 0 || !podsAnswer)
        line.alarm = Alarm::Critical;
    else if (full || waits || !podsAreWell)
        line.alarm = Alarm::Warning;
    return line;
}

/// Pods are asked by their kubelet, which goes on while the server is silent.
StatusLine silentLine(const Symptoms& symptoms, Milliseconds silent)
{
    return {Phrase::sentences({worded("Status", "The server has not answered for %1.")(lastingPhrase(silent)),
                               podSentences(symptoms.pods)}),
            Alarm::Critical};
}

std::optional<StatusLine> endOfDrill(const PhaseChanged* phase)
{
    if (phase != nullptr && phase->phase == Phase::Failed)
        return StatusLine{phase->says.empty() ? worded("Status", "The drill failed.")
                                              : worded("Status", "The drill failed: %1")(Phrase::named(phase->says)),
                          Alarm::Critical};
    if (phase != nullptr && phase->phase == Phase::Finished)
        return StatusLine{phase->says.empty() ? worded("Status", "The drill is over.") : Phrase::named(phase->says),
                          Alarm::Silent};
    return std::nullopt;
}

/// Called with one event after the other from the end; false when there is nothing more to learn.
bool learns(PresentPhase& present, const EventBody& body)
{
    present.phase = std::get_if<PhaseChanged>(&body);
    present.triggered = present.triggered || std::holds_alternative<VerificationStarted>(body);
    return present.phase == nullptr;
}

} // namespace

PresentPhase presentPhase(std::span<const TimelineEvent* const> told)
{
    PresentPhase present;
    for (std::size_t left = told.size(); left > 0 && learns(present, told[left - 1]->body);)
        --left;
    return present;
}

PresentPhase presentPhase(const TimelineView& view)
{
    PresentPhase present;
    for (std::size_t left = view.size(); left > 0 && learns(present, view.at(left - 1).body);)
        --left;
    return present;
}

Symptoms symptomsAt(const TimelineView& view, DrillTime now)
{
    ProbeSeries probes;
    for (const TimelineEvent& event : view)
        probes.add(event);
    return symptomsAt(view, now, presentPhase(view), probes.all());
}

Symptoms symptomsAt(const TimelineView& view, DrillTime now, const PresentPhase& phase, const ProbeView& probes)
{
    Symptoms symptoms;
    symptoms.pods = podSymptoms(probes);
    symptoms.phase = phase.phase;
    symptoms.triggered = phase.triggered;
    Rearview rearview(symptoms, now);
    for (std::size_t index = view.size(); index > 0; --index) {
        const TimelineEvent& event = view.at(index - 1);
        rearview.see(event);
        if (rearview.isComplete(event.time))
            break;
    }
    symptoms.refused = rearview.refused();
    return symptoms;
}

StatusLine statusLine(const Symptoms& symptoms, const Scenario& scenario, DrillTime now)
{
    if (const std::optional<StatusLine> end = endOfDrill(symptoms.phase))
        return *end;
    if (symptoms.stopped)
        return {worded("Status", "PostgreSQL stopped %1 ago.")(lastingPhrase(now - *symptoms.stopped)),
                Alarm::Critical};
    if (symptoms.lost)
        return {worded("Status", "The connection to the server was lost %1 ago.")(lastingPhrase(now - *symptoms.lost)),
                Alarm::Critical};
    const bool preparing = symptoms.phase == nullptr || symptoms.phase->phase == Phase::Preparing;
    if (symptoms.sample == nullptr && !preparing)
        return {worded("Status", "The server has not been sampled yet."), Alarm::Silent};
    if (symptoms.sample == nullptr)
        return {worded("Status", "The sandbox of “%1” is being prepared.")(scenario.title), Alarm::Silent};
    const DrillTime answered = symptoms.paused.value_or(symptoms.sampled);
    const Milliseconds patience = std::max(silence, missedSamples * symptoms.cadence.value_or(Milliseconds{0}));
    if (symptoms.paused || now - answered >= patience)
        return silentLine(symptoms, now - answered);
    return servedLine(symptoms, scenario);
}

} // namespace stormlab
