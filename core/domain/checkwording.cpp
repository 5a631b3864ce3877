// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/checkwording.h"

#include "core/domain/diagnosiswording.h"
#include "core/domain/wording.h"

#include <algorithm>
#include <array>

namespace stormlab
{

namespace
{

std::string_view titleOf(TrapKind kind)
{
    switch (kind) {
    case TrapKind::KilledInnocent:
        return "Ending sessions of uninvolved applications";
    case TrapKind::KilledWorking:
        return "Ending sessions at work";
    case TrapKind::RaisedCeiling:
        return "Raising max_connections";
    case TrapKind::RaisedPool:
        return "Raising the pool";
    case TrapKind::RestartedServer:
        return "Restarting the server";
    case TrapKind::PointlessIndex:
        return "An index that does not help";
    case TrapKind::BlockedTraffic:
        return "A lock that blocks traffic";
    case TrapKind::Blinded:
        return "Switching the evidence off";
    case TrapKind::BlanketTimeout:
        return "A timeout that cuts everybody off";
    case TrapKind::ProbeLoosened:
        return "Loosening the probes";
    case TrapKind::KilledPods:
        return "Ending pods";
    case TrapKind::UnboundedWait:
        return "A bounded pool with an unbounded wait";
    }
    return {};
}

struct Title {
    std::string_view operator()(const DiagnosisPredicate&) const { return "Diagnosis"; }
    std::string_view operator()(const EvidencePredicate&) const { return "Looking before acting"; }
    std::string_view operator()(const ShedPredicate&) const { return "Shedding the load"; }
    std::string_view operator()(const RecoveredPredicate&) const { return "Service is back"; }
    std::string_view operator()(const HoldsPredicate&) const { return "The fix holds"; }
    std::string_view operator()(const ServedPredicate&) const { return "Users are served meanwhile"; }
    std::string_view operator()(const BreakerPredicate&) const { return "Circuit breaker"; }
    std::string_view operator()(const BudgetPredicate&) const { return "Connection budget"; }
    std::string_view operator()(const TrapPredicate& trap) const { return titleOf(trap.kind); }
};

/// What tells a check from another one of its kind.
struct Subject {
    std::string operator()(const DiagnosisPredicate& diagnosis) const { return enumerated(diagnosis.apps); }
    std::string operator()(const EvidencePredicate& evidence) const
    {
        std::vector<std::string> looks;
        for (const Evidence look : evidence.looks)
            looks.push_back(spaced(std::string(toString(look))));
        return enumerated(looks);
    }
    std::string operator()(const ShedPredicate& shed) const { return shed.app; }
    std::string operator()(const RecoveredPredicate& recovered) const { return enumerated(recovered.apps); }
    std::string operator()(const HoldsPredicate& holds) const { return enumerated(holds.apps); }
    std::string operator()(const ServedPredicate& served) const { return enumerated(served.apps); }
    std::string operator()(const BreakerPredicate& breaker) const { return breaker.app; }
    std::string operator()(const BudgetPredicate&) const { return {}; }
    std::string operator()(const TrapPredicate& trap) const { return enumerated(trap.targets); }
};

std::string titleOf(const RubricCheck& check)
{
    return std::string(std::visit(Title{}, check.predicate));
}

/// The grader's sentence, with the cause in the words of the scenario.
std::string withCauseTitle(const std::string& says, const std::vector<CauseChoice>& causes)
{
    for (const CauseChoice& choice : causes) {
        const std::string told = namedCause(choice.cause);
        if (says.starts_with(told))
            return namedCause("“" + choice.says + "”") + says.substr(told.size());
    }
    return says;
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

std::string checkTitle(const Rubric& rubric, const std::string& id)
{
    const auto check = std::find_if(rubric.checks.begin(), rubric.checks.end(),
                                    [&id](const RubricCheck& each) { return each.id == id; });
    if (check == rubric.checks.end())
        return spaced(id);
    std::string title = titleOf(*check);
    const std::string subject = std::visit(Subject{}, check->predicate);
    int alike = 0;
    int same = 0;
    for (const RubricCheck& each : rubric.checks) {
        const bool isAlike = titleOf(each) == title;
        alike += isAlike ? 1 : 0;
        same += isAlike && std::visit(Subject{}, each.predicate) == subject ? 1 : 0;
    }
    if (alike == 1)
        return title;
    return title + " (" + (same == 1 && !subject.empty() ? subject : spaced(id)) + ")";
}

CheckNames checkNames(const Scenario& scenario)
{
    return {scenario.rubric, scenario.causes};
}

std::vector<CheckLine> checkLines(const CheckNames& names, const ScoredPart& part)
{
    std::vector<CheckLine> lines;
    for (const ScoredCheck& check : part.checks) {
        const CheckOutcome outcome = outcomeOf(check, part.part);
        const std::string title = checkTitle(names.rubric, check.id);
        const auto shared = std::find_if(lines.begin(), lines.end(), [&](const CheckLine& line) { //
            return sharesLine(line, check, outcome);
        });
        if (shared == lines.end()) {
            lines.push_back({title, outcome, check});
            continue;
        }
        shared->title += "; " + title;
        shared->check.points += check.points;
        shared->check.max += check.max;
    }
    for (CheckLine& line : lines)
        line.check.says = withCauseTitle(line.check.says, names.causes);
    return lines;
}

std::string_view toString(CheckOutcome outcome)
{
    constexpr std::array<std::string_view, 5> words = {"met", "in part", "not met", "clear", "sprung"};
    return words.at(static_cast<std::size_t>(outcome));
}

} // namespace stormlab
