// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drilltime.h"
#include "core/domain/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace stormlab
{

/// What a class says about hints.
enum class HintRule {
    Free,
    Priced,  ///< each costs points
    Delayed, ///< none before a time of the incident
    None,
};

struct HintPolicy {
    HintRule rule = HintRule::Free;
    int price = 0;           ///< Priced: points off for each
    Milliseconds opensAt{0}; ///< Delayed: after the incident began
    friend bool operator==(const HintPolicy&, const HintPolicy&) = default;
};

/// What a class says about checks.
enum class CheckRule {
    Free,
    Limited, ///< at most so many
    Priced,  ///< each after the first costs points: without any check nothing can be shown to be fixed
};

struct CheckPolicy {
    CheckRule rule = CheckRule::Free;
    int price = 0; ///< Priced: points off for each after the first
    int most = 0;  ///< Limited
    friend bool operator==(const CheckPolicy&, const CheckPolicy&) = default;
};

/// The rules of a class for a drill. Without a class everything is free.
struct DrillPolicy {
    HintPolicy hints;
    CheckPolicy checks;
    /// After the incident began; then the drill is finished and graded as it is.
    std::optional<Milliseconds> timeBox{};
    friend bool operator==(const DrillPolicy&, const DrillPolicy&) = default;
};

/// "free", "priced", "delayed", "none"
[[nodiscard]] std::string_view toString(HintRule rule);
/// "free", "limited", "priced"
[[nodiscard]] std::string_view toString(CheckRule rule);

/// Points off for so many hints and checks.
[[nodiscard]] int takenOff(const DrillPolicy& policy, int hints, int checks);

/// Whether the next hint may be shown. Illegal where the class forbids it, with when it opens. `incident`: when it
/// began; absent before.
[[nodiscard]] Result<void> hintAllowed(const DrillPolicy& policy, std::optional<DrillTime> incident, DrillTime now);
/// How long until hints open; zero where they are open, where nothing is to be waited for, or before the incident.
[[nodiscard]] Milliseconds hintsOpenIn(const DrillPolicy& policy, std::optional<DrillTime> incident, DrillTime now);
/// Whether one more check may be made after so many.
[[nodiscard]] Result<void> checkAllowed(const DrillPolicy& policy, int checks);

/// "Each hint costs 5 points. At most 3 checks. 30 minutes." For terminals and messages.
[[nodiscard]] std::string policyText(const DrillPolicy& policy);

} // namespace stormlab
