// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scenario.h"
#include "core/domain/scorecard.h"

#include <string>
#include <string_view>
#include <vector>

namespace stormlab
{

/// How a check came out. Window, documents and terminal all ask here, so that a check that was met in part is told so
/// everywhere.
enum class CheckOutcome {
    Met,
    InPart, ///< some of the points
    NotMet, ///< also a trap that was not sprung because nothing was done
    Clear,  ///< a trap that was not sprung
    Sprung,
};

/// `part`: that of the check; only those of Part::Trap are clear.
[[nodiscard]] CheckOutcome outcomeOf(const ScoredCheck& check, Part part);
/// "met", "in part", "not met", "clear", "sprung"
[[nodiscard]] Phrase outcomeWord(CheckOutcome outcome);

/// "Detect", "Fix", "Trap"
[[nodiscard]] Phrase partTitle(Part part);

/// What the check of that id is about: "Ending sessions at work". Of several checks of one kind, each by what it looks
/// at: "Shedding the load (deploy_worker)". Of an id that the rubric does not have: its words.
[[nodiscard]] Phrase checkTitle(const Rubric& rubric, const std::string& id);

/// What a scenario calls its checks and its causes. Both may be empty where it is not installed.
struct CheckNames {
    Rubric rubric;
    std::vector<CauseChoice> causes;

    friend bool operator==(const CheckNames&, const CheckNames&) = default;
};

[[nodiscard]] CheckNames checkNames(const Scenario& scenario);

/// The same sentence of a grade or of a mark, with the cause in the words of its scenario, in quotes. A cause that is
/// not among these stays the word of the contract.
[[nodiscard]] Phrase withCauseTitles(const Phrase& says, const std::vector<CauseChoice>& causes);

/// A line of a scorecard as people read it.
struct CheckLine {
    Phrase title; ///< of several checks: "Raising max_connections; Restarting the server"
    CheckOutcome outcome = CheckOutcome::NotMet;
    ScoredCheck check; ///< its sentence calls a cause by the words of the scenario; points of several are added up

    friend bool operator==(const CheckLine&, const CheckLine&) = default;
};

/// The lines of a part. Checks that came out the same, by the same sentence and without evidence, share one: what holds
/// for seven traps is said once.
[[nodiscard]] std::vector<CheckLine> checkLines(const CheckNames& names, const ScoredPart& part);

} // namespace stormlab
