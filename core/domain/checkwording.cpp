// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/checkwording.h"

#include "core/domain/wording.h"

#include <algorithm>
#include <array>

namespace stormlab
{

namespace
{

Phrase titleOf(TrapKind kind)
{
    switch (kind) {
    case TrapKind::KilledInnocent:
        return worded("Checks", "Ending sessions of uninvolved applications");
    case TrapKind::KilledWorking:
        return worded("Checks", "Ending sessions at work");
    case TrapKind::RaisedCeiling:
        return worded("Checks", "Raising max_connections");
    case TrapKind::RaisedPool:
        return worded("Checks", "Raising the pool");
    case TrapKind::RestartedServer:
        return worded("Checks", "Restarting the server");
    case TrapKind::PointlessIndex:
        return worded("Checks", "An index that does not help");
    case TrapKind::BlockedTraffic:
        return worded("Checks", "A lock that blocks traffic");
    case TrapKind::Blinded:
        return worded("Checks", "Switching the evidence off");
    case TrapKind::BlanketTimeout:
        return worded("Checks", "A timeout that cuts everybody off");
    case TrapKind::ProbeLoosened:
        return worded("Checks", "Loosening the probes");
    case TrapKind::KilledPods:
        return worded("Checks", "Ending pods");
    case TrapKind::UnboundedWait:
        return worded("Checks", "A bounded pool with an unbounded wait");
    }
    return {};
}

struct Title {
    Phrase operator()(const DiagnosisPredicate&) const { return worded("Checks", "Diagnosis"); }
    Phrase operator()(const EvidencePredicate&) const { return worded("Checks", "Looking before acting"); }
    Phrase operator()(const ShedPredicate&) const { return worded("Checks", "Shedding the load"); }
    Phrase operator()(const RecoveredPredicate&) const { return worded("Checks", "Service is back"); }
    Phrase operator()(const HoldsPredicate&) const { return worded("Checks", "The fix holds"); }
    Phrase operator()(const ServedPredicate&) const { return worded("Checks", "Users are served meanwhile"); }
    Phrase operator()(const BreakerPredicate&) const { return worded("Checks", "Circuit breaker"); }
    Phrase operator()(const BudgetPredicate&) const { return worded("Checks", "Connection budget"); }
    Phrase operator()(const TrapPredicate& trap) const { return titleOf(trap.kind); }
};

Phrase lookTitle(Evidence look)
{
    switch (look) {
    case Evidence::ActivityByApplication:
        return worded("Checks", "activity by application");
    case Evidence::Ceiling:
        return worded("Checks", "ceiling");
    case Evidence::States:
        return worded("Checks", "states");
    case Evidence::PoolSizes:
        return worded("Checks", "pool sizes");
    case Evidence::Probes:
        return worded("Checks", "probes");
    case Evidence::Pooler:
        return worded("Checks", "pooler");
    }
    return {};
}

/// What tells a check from another one of its kind.
struct Subject {
    Phrase operator()(const DiagnosisPredicate& diagnosis) const { return listed(diagnosis.apps); }
    Phrase operator()(const EvidencePredicate& evidence) const
    {
        std::vector<Phrase> looks;
        for (const Evidence look : evidence.looks)
            looks.push_back(lookTitle(look));
        return listed(looks);
    }
    Phrase operator()(const ShedPredicate& shed) const { return shed.app; }
    Phrase operator()(const RecoveredPredicate& recovered) const { return listed(recovered.apps); }
    Phrase operator()(const HoldsPredicate& holds) const { return listed(holds.apps); }
    Phrase operator()(const ServedPredicate& served) const { return listed(served.apps); }
    Phrase operator()(const BreakerPredicate& breaker) const { return breaker.app; }
    Phrase operator()(const BudgetPredicate&) const { return {}; }
    Phrase operator()(const TrapPredicate& trap) const { return listed(trap.targets); }
};

Phrase titleOf(const RubricCheck& check)
{
    return std::visit(Title{}, check.predicate);
}

bool sharesLine(const CheckLine& line, const ScoredCheck& check, CheckOutcome outcome)
{
    return line.outcome == outcome && line.check.says == check.says && line.check.evidence.empty() &&
           check.evidence.empty();
}

} // namespace

CheckOutcome outcomeOf(const ScoredCheck& check, Part part)
{
    if (check.sprung)
        return CheckOutcome::Sprung;
    if (check.met)
        return part == Part::Trap ? CheckOutcome::Clear : CheckOutcome::Met;
    return check.points > 0 ? CheckOutcome::InPart : CheckOutcome::NotMet;
}

Phrase partTitle(Part part)
{
    switch (part) {
    case Part::Detect:
        return worded("Checks", "Detect");
    case Part::Fix:
        return worded("Checks", "Fix");
    case Part::Trap:
        return worded("Checks", "Trap");
    }
    return {};
}

Phrase checkTitle(const Rubric& rubric, const std::string& id)
{
    const auto check = std::find_if(rubric.checks.begin(), rubric.checks.end(),
                                    [&id](const RubricCheck& each) { return each.id == id; });
    if (check == rubric.checks.end())
        return spaced(id);
    Phrase title = titleOf(*check);
    const Phrase subject = std::visit(Subject{}, check->predicate);
    int alike = 0;
    int same = 0;
    for (const RubricCheck& each : rubric.checks) {
        const bool isAlike = titleOf(each) == title;
        alike += isAlike ? 1 : 0;
        same += isAlike && std::visit(Subject{}, each.predicate) == subject ? 1 : 0;
    }
    if (alike == 1)
        return title;
    return worded("Checks", "%1 (%2)")(title, same == 1 && !subject.empty() ? subject : Phrase(spaced(id)));
}

CheckNames checkNames(const Scenario& scenario)
{
    return {scenario.rubric, scenario.causes};
}

Phrase withCauseTitles(const Phrase& says, const std::vector<CauseChoice>& causes)
{
    return says.renamed([&causes](const std::string& cause) -> std::optional<Phrase> {
        // The grader says the word of the contract, a mark the same without hyphens.
        const auto choice = std::ranges::find_if(
            causes, [&cause](const CauseChoice& each) { return each.cause == cause || spaced(each.cause) == cause; });
        return choice == causes.end() ? std::nullopt : std::optional<Phrase>(worded("Checks", "“%1”")(choice->says));
    });
}

std::vector<CheckLine> checkLines(const CheckNames& names, const ScoredPart& part)
{
    std::vector<CheckLine> lines;
    for (const ScoredCheck& check : part.checks) {
        const CheckOutcome outcome = outcomeOf(check, part.part);
        const Phrase title = checkTitle(names.rubric, check.id);
        const auto shared = std::find_if(lines.begin(), lines.end(), [&](const CheckLine& line) { //
            return sharesLine(line, check, outcome);
        });
        if (shared == lines.end()) {
            lines.push_back({title, outcome, check});
            continue;
        }
        shared->title = worded("Checks", "%1; %2")(shared->title, title);
        shared->check.points += check.points;
        shared->check.max += check.max;
    }
    for (CheckLine& line : lines)
        line.check.says = withCauseTitles(line.check.says, names.causes);
    return lines;
}

Phrase outcomeWord(CheckOutcome outcome)
{
    constexpr std::array<WordedText, 5> words = {worded("Checks", "met"), worded("Checks", "in part"),
                                                 worded("Checks", "not met"), worded("Checks", "clear"),
                                                 worded("Checks", "sprung")};
    return words.at(static_cast<std::size_t>(outcome));
}

} // namespace stormlab
