// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/scenarioparts.h"

#include <algorithm>
#include <array>

namespace stormlab
{

namespace
{

constexpr WholeRange anyPercent{1, 100};
constexpr WholeRange appCount{1, 20};
constexpr int trapKinds = 12;

/// How one predicate is written: its word, its part, its own members, and how they are read.
struct PredicateForm {
    std::string word;
    Part part;
    MemberNames members;
    Predicate (*read)(const DocumentNode&);
};

std::vector<std::string> appNames(const DocumentNode& check, const char* key)
{
    const std::optional<DocumentNode> list = check.member(key);
    return list ? list->distinctTexts(appCount, appRule()) : std::vector<std::string>();
}

Predicate readDiagnosis(const DocumentNode& check)
{
    DiagnosisPredicate predicate;
    check.read("cause", predicate.cause, causeRule());
    predicate.apps = oneOrSeveralApps(check);
    check.read("tolerance_percent", predicate.tolerancePercent, WholeRange{0, 100});
    if (check.member("trigger_cause"))
        check.read("trigger_cause", predicate.trigger, causeRule());
    return predicate;
}

Predicate readEvidence(const DocumentNode& check)
{
    static constexpr std::array<Evidence, 6> kinds = {Evidence::ActivityByApplication,
                                                      Evidence::Ceiling,
                                                      Evidence::States,
                                                      Evidence::PoolSizes,
                                                      Evidence::Probes,
                                                      Evidence::Pooler};
    EvidencePredicate predicate;
    const std::optional<DocumentNode> looks = check.member("looks");
    if (!looks)
        return predicate;
    const auto isLook = [](std::string_view text) {
        return std::any_of(kinds.begin(), kinds.end(), [text](Evidence kind) { return toString(kind) == text; });
    };
    const TextRule rule{60, 1, isLook, "one of activity-by-application, ceiling, states, pool-sizes, probes, pooler"};
    for (const std::string& word : looks->distinctTexts({1, kinds.size()}, rule)) {
        const auto found =
            std::find_if(kinds.begin(), kinds.end(), [&](Evidence kind) { return toString(kind) == word; });
        if (found != kinds.end())
            predicate.looks.push_back(*found);
    }
    return predicate;
}

Predicate readShed(const DocumentNode& check)
{
    ShedPredicate predicate;
    check.read("app", predicate.app, appRule());
    check.read("below", predicate.below, WholeRange{1, 5'000});
    check.read("within_ms", predicate.within, tenMinutes);
    check.read("stays_ms", predicate.stays, tenMinutes);
    return predicate;
}

Predicate readRecovered(const DocumentNode& check)
{
    RecoveredPredicate predicate;
    predicate.apps = appNames(check, "apps");
    check.read("p95_ms", predicate.p95, WholeRange{1, 600'000});
    check.read("lasts_ms", predicate.lasts, WholeRange{1'000, 600'000});
    return predicate;
}

Predicate readHolds(const DocumentNode& check)
{
    HoldsPredicate predicate;
    check.read("peak_percent", predicate.peakPercent, anyPercent);
    check.read("refused", predicate.refused, WholeRange{0, 1'000'000});
    check.read("times", predicate.times, WholeRange{1, 5});
    predicate.apps = appNames(check, "apps");
    if (const std::optional<DocumentNode> p95 = check.member("p95_ms"))
        predicate.p95 = Milliseconds{p95->whole({1, 600'000})};
    if (const std::optional<DocumentNode> liveness = check.member("liveness_ms"))
        predicate.liveness = Milliseconds{liveness->whole({1, 600'000})};
    if (const std::optional<DocumentNode> ready = check.member("ready_within_ms"))
        predicate.readyWithin = Milliseconds{ready->whole({1, 600'000})};
    if (const std::optional<DocumentNode> p99 = check.member("answered_p99_ms"))
        predicate.answeredP99 = Milliseconds{p99->whole({1, 600'000})};
    const bool timed = check.member("p95_ms").has_value() || check.member("answered_p99_ms").has_value();
    if (check.member("apps").has_value() != timed)
        check.mistake(
            "has \"apps\" or a latency (\"p95_ms\", \"answered_p99_ms\") without the other: expected both, or "
            "none");
    predicate.refusedApps = appNames(check, "refused_apps");
    return predicate;
}

Predicate readServed(const DocumentNode& check)
{
    ServedPredicate predicate;
    predicate.apps = appNames(check, "apps");
    check.read("p95_ms", predicate.p95, WholeRange{1, 600'000});
    check.read("percent", predicate.percent, anyPercent);
    return predicate;
}

Predicate readBreaker(const DocumentNode& check)
{
    BreakerPredicate predicate;
    check.read("app", predicate.app, appRule());
    return predicate;
}

Predicate readBudget(const DocumentNode&)
{
    return BudgetPredicate{};
}

Predicate readTrap(const DocumentNode& check)
{
    TrapPredicate predicate;
    const std::string word = check.member("predicate")->text({});
    for (int index = 0; index < trapKinds; ++index) {
        if (toString(static_cast<TrapKind>(index)) == word)
            predicate.kind = static_cast<TrapKind>(index);
    }
    predicate.targets = appNames(check, "targets");
    check.read("minimum_age_ms", predicate.minimumAge, tenMinutes);
    check.read("points_each", predicate.pointsEach, WholeRange{0, 100});
    check.read("fatal", predicate.fatal);
    check.read("longest_ms", predicate.longest, WholeRange{1, 600'000});
    return predicate;
}

std::vector<PredicateForm> allForms()
{
    std::vector<PredicateForm> forms = {
        {"diagnosis", Part::Detect, {{"cause"}, {"app", "apps", "tolerance_percent", "trigger_cause"}}, readDiagnosis},
        {"evidence", Part::Detect, {{"looks"}, {}}, readEvidence},
        {"shed", Part::Fix, {{"app", "below", "within_ms", "stays_ms"}, {}}, readShed},
        {"recovered", Part::Fix, {{"apps", "p95_ms", "lasts_ms"}, {}}, readRecovered},
        {"holds",
         Part::Fix,
         {{},
          {"answered_p99_ms", "apps", "liveness_ms", "p95_ms", "peak_percent", "ready_within_ms", "refused",
           "refused_apps", "times"}},
         readHolds},
        {"served", Part::Fix, {{"apps", "p95_ms"}, {"percent"}}, readServed},
        {"breaker", Part::Fix, {{"app"}, {}}, readBreaker},
        {"budget", Part::Fix, {}, readBudget},
        {"killed_innocent", Part::Trap, {{"targets"}, {"fatal"}}, readTrap},
        {"killed_working", Part::Trap, {{"targets"}, {"fatal", "minimum_age_ms", "points_each"}}, readTrap},
        {"unbounded_wait", Part::Trap, {{"longest_ms", "targets"}, {"fatal"}}, readTrap},
    };
    for (const char* word : {"blanket_timeout", "probe_loosened", "killed_pods", "raised_pool"})
        forms.push_back({word, Part::Trap, {{}, {"fatal", "targets"}}, readTrap});
    for (const char* word : {"raised_ceiling", "restarted_server", "pointless_index", "blocked_traffic", "blinded"})
        forms.push_back({word, Part::Trap, {{}, {"fatal"}}, readTrap});
    for (PredicateForm& form : forms)
        form.members.required.insert(form.members.required.begin(), {"id", "part", "points", "predicate"});
    return forms;
}

const PredicateForm* predicateFormOf(const DocumentNode& check)
{
    static const std::vector<PredicateForm> forms = allForms();
    static const std::vector<std::string> words = [] {
        std::vector<std::string> all;
        for (const PredicateForm& form : forms)
            all.push_back(form.word);
        return all;
    }();
    const std::optional<DocumentNode> predicate = check.member("predicate");
    if (!predicate) {
        // Without its predicate nobody knows which other members are right.
        if (check.value().is_object())
            check.mistake("has no \"predicate\": expected one of the predicates in scenarios/README.md");
        else
            check.expected("an object");
        return nullptr;
    }
    const std::string word = predicate->oneOf(words);
    const auto found =
        std::find_if(forms.begin(), forms.end(), [&](const PredicateForm& form) { return form.word == word; });
    return found == forms.end() ? nullptr : &*found;
}

RubricCheck readCheck(const DocumentNode& node)
{
    RubricCheck check;
    node.read("id", check.id, slugRule());
    node.read("points", check.points, anyPercent);
    const PredicateForm* form = predicateFormOf(node);
    if (form == nullptr)
        return check;
    node.expectMembers(form->members);
    check.part = form->part;
    if (const std::optional<DocumentNode> part = node.member("part"); part)
        (void)part->oneOf({std::string(toString(form->part))});
    check.predicate = form->read(node);
    return check;
}

} // namespace

void readRubric(const DocumentNode& node, Rubric& rubric)
{
    node.expectMembers({{"pass", "checks"}, {}});
    node.read("pass", rubric.pass, anyPercent);
    if (const std::optional<DocumentNode> checks = node.member("checks")) {
        for (const DocumentNode& check : checks->elements({1, 40}))
            rubric.checks.push_back(readCheck(check));
    }
}

} // namespace stormlab
