// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/checkprogress.h"

#include "ui/presenters/durationwording.h"

#include <QCoreApplication>

#include <algorithm>

namespace stormlab
{

CheckProgress checkProgress(const TimelineView& view, const Scenario& scenario, DrillTime now)
{
    for (std::size_t i = view.size(); i > 0; --i) {
        const TimelineEvent& event = view.at(i - 1);
        const Milliseconds passed = std::max(Milliseconds{0}, now - event.time);
        if (std::holds_alternative<VerificationStarted>(event.body)) {
            const Milliseconds limit = scenario.pace.verification;
            return {QCoreApplication::translate("CheckProgress", "Check: the %1 is fired again and watched for %2.")
                        .arg(QString::fromStdString(scenario.trigger), ageText(limit)),
                    std::min(passed, limit), limit};
        }
        if (std::holds_alternative<CheckStarted>(event.body)) {
            const Milliseconds limit = scenario.pace.mitigationLimit;
            return {QCoreApplication::translate("CheckProgress", "Check: waiting until service is back, at most %1.")
                        .arg(ageText(limit)),
                    std::min(passed, limit), limit};
        }
    }
    return {};
}

} // namespace stormlab
