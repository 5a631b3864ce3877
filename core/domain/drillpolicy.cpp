// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/drillpolicy.h"

#include "core/domain/wording.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace stormlab
{

namespace
{

constexpr std::array<std::string_view, 4> hintWords = {"free", "priced", "delayed", "none"};
constexpr std::array<std::string_view, 3> checkWords = {"free", "limited", "priced"};

int minutesOf(Milliseconds span)
{
    return static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(span).count());
}

std::string hintText(const HintPolicy& hints)
{
    switch (hints.rule) {
    case HintRule::Free:
        return "Hints are free.";
    case HintRule::Priced:
        return "Each hint costs " + counted(hints.price, "point") + ".";
    case HintRule::Delayed:
        return "Hints open " + counted(minutesOf(hints.opensAt), "minute") + " after the incident began.";
    case HintRule::None:
        return "There are no hints.";
    }
    return {};
}

std::string checkText(const CheckPolicy& checks)
{
    switch (checks.rule) {
    case CheckRule::Free:
        return "Checks are free.";
    case CheckRule::Limited:
        return "At most " + counted(checks.most, "check") + ".";
    case CheckRule::Priced:
        return "Each check after the first costs " + counted(checks.price, "point") + ".";
    }
    return {};
}

/// What is left of a wait, rounded up: "0:00" would be no wait.
DrillTime leftOf(Milliseconds wait)
{
    constexpr Milliseconds second{1'000};
    return DrillTime{(wait + second - Milliseconds{1}) / second * second};
}

} // namespace

std::string_view toString(HintRule rule)
{
    return hintWords.at(static_cast<std::size_t>(rule));
}

std::string_view toString(CheckRule rule)
{
    return checkWords.at(static_cast<std::size_t>(rule));
}

int takenOff(const DrillPolicy& policy, int hints, int checks)
{
    const std::int64_t forHints = policy.hints.rule == HintRule::Priced ? std::int64_t{policy.hints.price} * hints : 0;
    const std::int64_t forChecks =
        policy.checks.rule == CheckRule::Priced ? std::int64_t{policy.checks.price} * std::max(0, checks - 1) : 0;
    // No drill has more points than this to lose.
    constexpr std::int64_t most = 1'000;
    return static_cast<int>(std::clamp(forHints + forChecks, std::int64_t{0}, most));
}

Result<void> hintAllowed(const DrillPolicy& policy, std::optional<DrillTime> incident, DrillTime now)
{
    if (policy.hints.rule == HintRule::None)
        return Error{ErrorCode::Illegal, "This class has no hints.", {}, "Look at the board, and ask the server."};
    if (policy.hints.rule != HintRule::Delayed)
        return {};
    if (!incident)
        return Error{ErrorCode::Illegal,
                     "Hints open " + clockText(policy.hints.opensAt) + " after the incident began.",
                     {},
                     "Wait until the incident is on."};
    const Milliseconds wait = *incident + policy.hints.opensAt - now;
    if (wait <= Milliseconds{0})
        return {};
    return Error{ErrorCode::Illegal,
                 "The next hint opens in " + clockText(leftOf(wait)) + ".",
                 {},
                 "The class delays hints; go on with what the board shows."};
}

Milliseconds hintsOpenIn(const DrillPolicy& policy, std::optional<DrillTime> incident, DrillTime now)
{
    if (policy.hints.rule != HintRule::Delayed || !incident)
        return Milliseconds{0};
    return std::max(policy.hints.opensAt - (now - *incident), Milliseconds{0});
}

Result<void> checkAllowed(const DrillPolicy& policy, int checks)
{
    if (policy.checks.rule != CheckRule::Limited || checks < policy.checks.most)
        return {};
    return Error{ErrorCode::Illegal,
                 policy.checks.most == 1
                     ? "The only check of this class has been made."
                     : "All " + std::to_string(policy.checks.most) + " checks of this class have been made.",
                 {},
                 "Finish the drill to see what it is worth."};
}

std::string policyText(const DrillPolicy& policy)
{
    const std::string time = policy.timeBox ? counted(minutesOf(*policy.timeBox), "minute") + " from the incident on."
                                            : "There is no time limit.";
    return hintText(policy.hints) + " " + checkText(policy.checks) + " " + time;
}

} // namespace stormlab
