// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/checkprogress.h"

#include "ui/presenters/durationwording.h"

#include <QCoreApplication>

#include <algorithm>

namespace stormlab
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CheckProgress)
};

/// Long enough to be read, and gone before the next thing is done.
constexpr Milliseconds cancelledIsTold{30'000};

CheckProgress firing(const Scenario& scenario, Milliseconds passed)
{
    const int times = triggerTimes(scenario);
    const QString trigger = QString::fromStdString(scenario.trigger);
    const QString each = ageText(scenario.pace.verification);
    const Milliseconds limit = scenario.pace.verification * times;
    return {times == 1 ? Words::tr("Check: the %1 is fired again and watched for %2.").arg(trigger, each)
                       : Words::tr("Check: the %1 is fired again %n time(s) and watched for %2 each time, %3 in all.",
                                   nullptr, times)
                             .arg(trigger, each, ageText(limit)),
            std::min(passed, limit), limit};
}

} // namespace

CheckProgress checkProgress(const TimelineView& view, const Scenario& scenario, DrillTime now)
{
    for (std::size_t i = view.size(); i > 0; --i) {
        const TimelineEvent& event = view.at(i - 1);
        const Milliseconds passed = std::max(Milliseconds{0}, now - event.time);
        if (std::holds_alternative<VerificationStarted>(event.body))
            return firing(scenario, passed);
        if (std::holds_alternative<CheckStarted>(event.body)) {
            const Milliseconds limit = scenario.pace.mitigationLimit;
            return {Words::tr("Check: waiting until service is back and every deploy is rolled out, at most %1.")
                        .arg(ageText(limit)),
                    std::min(passed, limit), limit};
        }
    }
    return {};
}

std::optional<CancelledCheck> cancelledCheckIn(std::span<const TimelineEvent* const> told)
{
    const auto isOfCheck = [](const TimelineEvent* event) {
        return std::holds_alternative<CheckStarted>(event->body) || std::holds_alternative<CheckEnded>(event->body);
    };
    const auto last = std::find_if(told.rbegin(), told.rend(), isOfCheck);
    const auto* ended = last == told.rend() ? nullptr : std::get_if<CheckEnded>(&(*last)->body);
    if (ended == nullptr || !ended->cancelled)
        return std::nullopt;
    const auto isCounted = [](const TimelineEvent* event) {
        const auto* stated = std::get_if<PolicyStated>(&event->body);
        return stated != nullptr && stated->policy.checks.rule != CheckRule::Free;
    };
    return CancelledCheck{ended->number, (*last)->time, std::any_of(told.begin(), told.end(), isCounted)};
}

QString cancelledCheckWords(const CancelledCheck& check, DrillTime now)
{
    if (now - check.ended >= cancelledIsTold)
        return {};
    const QString says = Words::tr("Check %1 was cancelled: it gave no result. The drill goes on.").arg(check.number);
    return check.counts ? says + QLatin1Char(' ') + Words::tr("In this class it counts as a check.") : says;
}

} // namespace stormlab
