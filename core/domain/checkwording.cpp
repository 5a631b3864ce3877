// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/checkwording.h"

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
    }
    return {};
}

struct Title {
    std::string_view operator()(const DiagnosisPredicate&) const { return "Diagnosis"; }
    std::string_view operator()(const EvidencePredicate&) const { return "Looking before acting"; }
    std::string_view operator()(const ShedPredicate&) const { return "Shedding the load"; }
    std::string_view operator()(const RecoveredPredicate&) const { return "Service is back"; }
    std::string_view operator()(const HoldsPredicate&) const { return "The fix holds"; }
    std::string_view operator()(const BudgetPredicate&) const { return "Connection budget"; }
    std::string_view operator()(const TrapPredicate& trap) const { return titleOf(trap.kind); }
};

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
    if (check != rubric.checks.end())
        return std::string(std::visit(Title{}, check->predicate));
    std::string words = id;
    std::replace(words.begin(), words.end(), '-', ' ');
    return words;
}

std::string_view toString(CheckOutcome outcome)
{
    constexpr std::array<std::string_view, 5> words = {"met", "in part", "not met", "clear", "sprung"};
    return words.at(static_cast<std::size_t>(outcome));
}

} // namespace stormlab
