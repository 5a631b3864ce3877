// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/predicates.h"

#include "core/domain/wording.h"
#include "core/domain/wordlist.h"

#include <algorithm>
#include <cstdlib>

namespace stormlab
{

namespace
{

constexpr Milliseconds boardMemory{3'000};

struct GivenDiagnosis {
    const Diagnosis* diagnosis = nullptr;
    Moment moment;
    bool beforeActing = false;
};

/// The last one before the first act counts; without such, the first one after it.
std::optional<GivenDiagnosis> countedDiagnosis(const DrillStory& story)
{
    const std::optional<Moment> act = story.firstAct();
    std::optional<GivenDiagnosis> counted;
    for (const TimelineEvent* event : story.events()) {
        const auto* given = std::get_if<DiagnosisGiven>(&event->body);
        if (given == nullptr)
            continue;
        const Moment moment = momentOf(*event);
        const bool before = !act || moment < *act;
        if (before || !counted)
            counted = GivenDiagnosis{&given->diagnosis, moment, before};
    }
    return counted;
}

struct Proof {
    Moment moment;
    bool counted = false; ///< nothing was seen to be looked at, but the count of the diagnosis was right
};

struct Look {
    Evidence kind;
    std::optional<Proof> proven;
};

bool proves(const StatementFacts& facts, Evidence kind)
{
    const bool activity = contains(facts.relations, "pg_stat_activity");
    switch (kind) {
    case Evidence::ActivityByApplication:
        return activity &&
               (contains(facts.groupedBy, "application_name") || contains(facts.columns, "application_name"));
    case Evidence::Ceiling:
        return contains(facts.settings, "max_connections") ||
               (contains(facts.relations, "pg_settings") &&
                (contains(facts.columns, "name") || contains(facts.columns, "setting")));
    case Evidence::States:
        return activity && contains(facts.columns, "state");
    case Evidence::PoolSizes:
        // Instances of one generation connect together: their start tells them from those of another.
        return activity && contains(facts.columns, "application_name") && contains(facts.columns, "backend_start");
    case Evidence::Probes:
    case Evidence::Pooler:
        // The server knows nothing of them.
        return false;
    }
    return false;
}

std::string_view viewOf(Evidence kind)
{
    switch (kind) {
    case Evidence::ActivityByApplication:
        return "sessions-by-application";
    case Evidence::Ceiling:
        return "limits";
    case Evidence::States:
        return "session-states";
    case Evidence::PoolSizes:
        return "client-settings";
    case Evidence::Probes:
        return "probes";
    case Evidence::Pooler:
        return "pooler";
    }
    return {};
}

/// In percent. A count that is right within more tells nothing of who gave it.
constexpr int mostTellingTolerance = 50;

int toleranceFor(const DrillStory& story)
{
    for (const RubricCheck& check : story.scenario().rubric.checks) {
        if (const auto* predicate = std::get_if<DiagnosisPredicate>(&check.predicate))
            return predicate->tolerancePercent;
    }
    return DiagnosisPredicate{}.tolerancePercent;
}

bool proves(const TimelineEvent& event, Evidence kind, const DrillStory& story)
{
    // A statement that looks and acts in one is an act: it did not look first.
    if (const StatementRun* statement = learnerStatement(event))
        return !statement->facts.acts() && proves(statement->facts, kind);
    if (const auto* opened = std::get_if<ViewOpened>(&event.body))
        return opened->view == viewOf(kind) || (kind == Evidence::Pooler && opened->view == poolerConsoleView);
    const auto* given = std::get_if<DiagnosisGiven>(&event.body);
    // Nobody guesses a count: who says it right has counted. Unless hardly any number is wrong.
    const int tolerance = toleranceFor(story);
    return given != nullptr && kind == Evidence::ActivityByApplication && given->diagnosis.count > 0 &&
           tolerance <= mostTellingTolerance && compareCount(given->diagnosis, event.time, tolerance, story).right;
}

std::optional<Proof> firstProof(Evidence kind, const DrillStory& story)
{
    const std::optional<Moment> act = story.firstAct();
    std::optional<Proof> first;
    for (const TimelineEvent* event : story.events()) {
        const Moment moment = momentOf(*event);
        const bool inTime = moment.time >= story.incident()->time && (!act || moment < *act);
        if (inTime && (!first || moment < first->moment) && proves(*event, kind, story))
            first = Proof{moment, std::holds_alternative<DiagnosisGiven>(event->body)};
    }
    return first;
}

Phrase lookPhrase(Evidence kind)
{
    switch (kind) {
    case Evidence::ActivityByApplication:
        return worded("Looks", "at activity by application");
    case Evidence::Ceiling:
        return worded("Looks", "at the usable limit");
    case Evidence::States:
        return worded("Looks", "at the states of sessions");
    case Evidence::PoolSizes:
        return worded("Looks", "at the pools in effect");
    case Evidence::Probes:
        return worded("Looks", "at the probes of the pods");
    case Evidence::Pooler:
        return worded("Looks", "at the pooler");
    }
    return {};
}

Phrase lookSentence(const std::vector<Look>& looks, bool acted)
{
    std::vector<Phrase> seen;
    std::vector<Phrase> unseen;
    for (const Look& look : looks) {
        const Phrase what = lookPhrase(look.kind);
        if (!look.proven)
            unseen.push_back(what);
        else if (look.proven->counted)
            seen.push_back(
                worded("Looks", "%1 (%2, for your count was right)")(what, clockText(look.proven->moment.time)));
        else
            seen.push_back(worded("Looks", "%1 (%2)")(what, clockText(look.proven->moment.time)));
    }
    const Phrase done = listed(seen);
    const Phrase missing = listed(unseen);
    if (missing.empty())
        return acted ? worded("Looks", "You looked %1 before acting.")(done) : worded("Looks", "You looked %1.")(done);
    if (done.empty())
        return acted ? worded("Looks", "You did not look %1 before acting.")(missing)
                     : worded("Looks", "You did not look %1 yet.")(missing);
    return acted ? worded("Looks", "You looked %1, but not %2 before acting.")(done, missing)
                 : worded("Looks", "You looked %1, but not %2 yet.")(done, missing);
}

} // namespace

CountComparison compareCount(const Diagnosis& diagnosis, DrillTime given, int tolerancePercent, const DrillStory& story)
{
    std::optional<int> nearest;
    for (const TimelineEvent* event : story.events()) {
        const auto* sample = std::get_if<Sample>(&event->body);
        if (sample == nullptr || event->time > given)
            continue;
        const int seen = countOf(*sample, diagnosis.app);
        const bool recent = event->time >= given - boardMemory;
        // Before the window the latest sample stands in, for the case that none falls into the window.
        if (!recent || !nearest ||
            std::abs(std::int64_t{diagnosis.count} - seen) <= std::abs(std::int64_t{diagnosis.count} - *nearest))
            nearest = seen;
    }
    if (!nearest)
        return {};
    const std::int64_t margin = std::max<std::int64_t>(2, std::int64_t{*nearest} * tolerancePercent / 100);
    return {std::abs(std::int64_t{diagnosis.count} - *nearest) <= margin, *nearest};
}

Verdict judge(const DiagnosisPredicate& predicate, int max, const DrillStory& story)
{
    const std::optional<GivenDiagnosis> given = countedDiagnosis(story);
    if (!given)
        return {0, worded("Diagnosis", "No diagnosis was given."), {}};
    const Diagnosis& said = *given->diagnosis;
    const Phrase named = worded("Diagnosis", "You named %1 of %2 with %3 at %4")(
        Phrase::named(said.cause), said.app, wordedCount("Diagnosis", "%n backend(s)")(said.count),
        clockText(given->moment.time));
    const std::vector<std::uint64_t> evidence = {given->moment.sequence};
    if (said.cause == predicate.trigger)
        return {max / 4, worded("Diagnosis", "%1; that set it off, and is not why so much broke.")(named), evidence};
    if (said.cause != predicate.cause)
        return {0, worded("Diagnosis", "%1; that is not what happened.")(named), evidence};
    if (std::find(predicate.apps.begin(), predicate.apps.end(), said.app) == predicate.apps.end())
        return {max / 4, worded("Diagnosis", "%1; the cause is right, the application is not.")(named), evidence};
    if (!given->beforeActing)
        return {max / 2,
                worded("Diagnosis", "%1, but only after acting at %2.")(named, clockText(*story.firstActTold())),
                evidence};
    const CountComparison count = compareCount(said, given->moment.time, predicate.tolerancePercent, story);
    if (!count.right)
        return {max * 3 / 4, worded("Diagnosis", "%1, before acting; the board showed %2.")(named, count.seen),
                evidence};
    return {max, worded("Diagnosis", "%1, before acting.")(named), evidence};
}

Verdict judge(const EvidencePredicate& predicate, int max, const DrillStory& story)
{
    const int looksAsked = static_cast<int>(predicate.looks.size());
    if (!story.incident() || looksAsked == 0)
        return {0, worded("Looks", "The incident has not begun."), {}};
    Verdict verdict;
    std::vector<Look> looks;
    for (const Evidence kind : predicate.looks)
        looks.push_back({kind, firstProof(kind, story)});
    const int share = max / looksAsked;
    for (const Look& look : looks) {
        if (!look.proven)
            continue;
        verdict.points += &look == &looks.back() ? max - share * (looksAsked - 1) : share;
        verdict.evidence.push_back(look.proven->moment.sequence);
    }
    std::sort(verdict.evidence.begin(), verdict.evidence.end());
    verdict.evidence.erase(std::unique(verdict.evidence.begin(), verdict.evidence.end()), verdict.evidence.end());
    verdict.says = lookSentence(looks, story.firstAct().has_value());
    return verdict;
}

} // namespace stormlab
