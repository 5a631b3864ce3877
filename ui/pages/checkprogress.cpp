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

QString cancelledCheck(std::span<const TimelineEvent* const> told, const CheckPolicy& policy, DrillTime now)
{
    for (std::size_t i = told.size(); i > 0 && now - told[i - 1]->time < cancelledIsTold; --i) {
        const TimelineEvent& event = *told[i - 1];
        if (std::holds_alternative<CheckStarted>(event.body))
            return {};
        const auto* ended = std::get_if<CheckEnded>(&event.body);
        if (ended == nullptr)
            continue;
        if (!ended->cancelled)
            return {};
        const QString says =
            Words::tr("Check %1 was cancelled: it gave no result. The drill goes on.").arg(ended->number);
        return policy.rule == CheckRule::Free
                   ? says
                   : says + QLatin1Char(' ') + Words::tr("In this class it counts as a check.");
    }
    return {};
}

} // namespace stormlab
