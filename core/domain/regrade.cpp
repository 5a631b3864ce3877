// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/regrade.h"

#include "core/domain/grader.h"
#include "core/domain/recordingsummary.h"
#include "core/domain/wording.h"

#include <algorithm>
#include <array>
#include <optional>

namespace stormlab
{

namespace
{

Phrase pointsAndWords(const ScoredCheck& check)
{
    return worded("Regrade", "%1 of %2: %3")(check.points, check.max, check.says);
}

const ScoredCheck* findCheck(const Scorecard& card, const std::string& id)
{
    for (const ScoredPart& part : card.parts) {
        const auto found =
            std::find_if(part.checks.begin(), part.checks.end(), [&](const ScoredCheck& one) { return one.id == id; });
        if (found != part.checks.end())
            return &*found;
    }
    return nullptr;
}

Phrase evidenceWords(const ScoredCheck& check)
{
    std::vector<std::string> words;
    for (const std::uint64_t sequence : check.evidence)
        words.push_back(std::to_string(sequence));
    return words.empty() ? worded("Regrade", "no event") : worded("Regrade", "events %1")(commaSeparated(words));
}

class DifferenceFinder
{
public:
    DifferenceFinder(const Scorecard& was, const Scorecard& now) : m_was(was), m_now(now) {}

    std::vector<GradeDifference> find()
    {
        for (const ScoredPart& part : m_now.parts) {
            for (const ScoredCheck& check : part.checks)
                compare(check);
        }
        for (const ScoredPart& part : m_was.parts) {
            for (const ScoredCheck& check : part.checks) {
                if (findCheck(m_now, check.id) == nullptr)
                    m_found.push_back({worded("Regrade", "check %1")(check.id), pointsAndWords(check),
                                       worded("Regrade", "is no longer asked")});
            }
        }
        compareHeads();
        return std::move(m_found);
    }

private:
    void compare(const ScoredCheck& now)
    {
        const ScoredCheck* was = findCheck(m_was, now.id);
        if (was == nullptr)
            m_found.push_back(
                {worded("Regrade", "check %1")(now.id), worded("Regrade", "was not asked"), pointsAndWords(now)});
        else if (was->points != now.points || was->max != now.max || was->met != now.met || was->sprung != now.sprung ||
                 was->says != now.says)
            m_found.push_back({worded("Regrade", "check %1")(now.id), pointsAndWords(*was), pointsAndWords(now)});
        else if (was->evidence != now.evidence)
            m_found.push_back({worded("Regrade", "evidence of %1")(now.id), evidenceWords(*was), evidenceWords(now)});
    }

    void note(const Phrase& what, const Phrase& was, const Phrase& now)
    {
        if (was != now)
            m_found.push_back({what, was, now});
    }

    static Phrase yesNo(bool yes) { return yes ? worded("Regrade", "yes") : worded("Regrade", "no"); }

    static Phrase pointsFor(Part part)
    {
        switch (part) {
        case Part::Detect:
            return worded("Regrade", "points for detect");
        case Part::Fix:
            return worded("Regrade", "points for fix");
        case Part::Trap:
            return worded("Regrade", "points for trap");
        }
        return {};
    }

    static Phrase share(int points, int max) { return worded("Regrade", "%1 of %2")(points, max); }

    void compareHeads()
    {
        note(worded("Regrade", "scenario"), m_was.scenario, m_now.scenario);
        note(worded("Regrade", "version"), m_was.version, m_now.version);
        note(worded("Regrade", "seed"), m_was.seed, m_now.seed);
        note(worded("Regrade", "engine"), m_was.engine, m_now.engine);
        note(worded("Regrade", "server"), m_was.serverVersion, m_now.serverVersion);
        note(worded("Regrade", "total"), share(m_was.total, m_was.max), share(m_now.total, m_now.max));
        note(worded("Regrade", "mitigated"), yesNo(m_was.mitigated), yesNo(m_now.mitigated));
        note(worded("Regrade", "fixed"), yesNo(m_was.fixed), yesNo(m_now.fixed));
        note(worded("Regrade", "passed"), yesNo(m_was.passed), yesNo(m_now.passed));
        note(worded("Regrade", "hints used"), m_was.hintsUsed, m_now.hintsUsed);
        note(worded("Regrade", "taken off"), m_was.takenOff, m_now.takenOff);
        note(worded("Regrade", "duration"), secondsPhrase(m_was.duration), secondsPhrase(m_now.duration));
        for (std::size_t index = 0; index < m_now.parts.size(); ++index)
            note(pointsFor(m_now.parts[index].part), m_was.parts[index].points, m_now.parts[index].points);
    }

    const Scorecard& m_was;
    const Scorecard& m_now;
    std::vector<GradeDifference> m_found;
};

/// How many events come before the drill's own scorecard; absent when there is none.
std::optional<std::size_t> scoredAt(const TimelineView& view)
{
    for (std::size_t index = view.size(); index > 0; --index) {
        if (std::holds_alternative<Scored>(view.at(index - 1).body))
            return index - 1;
    }
    return std::nullopt;
}

std::optional<Error> whyUngradable(const Scenario& scenario, const RecordingSummary& summary)
{
    if (!summary.isDrill())
        return Error{ErrorCode::Illegal,
                     "This is the recording of a server, not of a drill: it has no grade.",
                     {},
                     "It can be replayed, summarised, compared and exported."};
    if (summary.drill->scenario != scenario.id)
        return Error{ErrorCode::Illegal,
                     "The recording is of the scenario “" + summary.drill->scenario + "”, not of “" + scenario.id +
                         "”.",
                     {},
                     "Grade it with its own scenario."};
    return std::nullopt;
}

Phrase changedWords(const Scenario& scenario, const DrillStarted& drill)
{
    if (drill.scenarioVersion != scenario.version)
        return worded("Regrade", "The drill was played with version %1 of the scenario; version %2 is installed.")(
            drill.scenarioVersion, scenario.version);
    return worded("Regrade",
                  "The scenario's files have changed since the drill, though not its version (hash %1 then, %2 "
                  "now).")(drill.scenarioHash, scenario.hash);
}

} // namespace

std::string_view toString(Regrade::Outcome outcome)
{
    constexpr std::array<std::string_view, 4> words = {"same", "not_scored", "scenario_changed", "altered"};
    return words.at(static_cast<std::size_t>(outcome));
}

std::vector<GradeDifference> differences(const Scorecard& was, const Scorecard& now)
{
    return DifferenceFinder(was, now).find();
}

Result<Regrade> regrade(const Scenario& scenario, const TimelineView& view)
{
    const RecordingSummary summary = summarise(view);
    if (const std::optional<Error> why = whyUngradable(scenario, summary))
        return *why;
    const std::optional<std::size_t> end = scoredAt(view);
    Regrade result;
    result.scorecard = grade(scenario, view.first(end.value_or(view.size())));
    if (!end) {
        result.outcome = Regrade::Outcome::NotScored;
        result.why =
            worded("Regrade", "The recording ends before the drill did, so there is no scorecard to compare with.");
        return result;
    }
    const Result<Scorecard> recorded = scorecardFromJson(summary.scored);
    if (!recorded)
        return recorded.error();
    if (recorded.value() == result.scorecard)
        return result;
    result.differences = differences(recorded.value(), result.scorecard);
    const bool same = summary.drill->scenarioHash == scenario.hash;
    result.outcome = same ? Regrade::Outcome::Altered : Regrade::Outcome::ScenarioChanged;
    result.why =
        same ? worded("Regrade", "The scenario is the one that was played, so the recording was altered, or another "
                                 "version of Stormlab graded it.")
             : changedWords(scenario, *summary.drill);
    return result;
}

} // namespace stormlab
