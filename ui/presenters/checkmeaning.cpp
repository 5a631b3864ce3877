// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenters/checkmeaning.h"

#include "core/domain/opendeploys.h"
#include "ui/presenters/phrasewording.h"

#include <QCoreApplication>

#include <string>
#include <vector>

namespace stormlab
{

namespace
{

struct CheckWords {
    Q_DECLARE_TR_FUNCTIONS(stormlab::CheckMeaning)
};

bool wasFired(const TimelineView& view)
{
    for (std::size_t i = view.size(); i > 0; --i) {
        const EventBody& body = view.at(i - 1).body;
        if (std::holds_alternative<VerificationStarted>(body))
            return true;
        if (std::holds_alternative<CheckStarted>(body))
            return false;
    }
    return false;
}

std::vector<std::string> rollingOut(const TimelineView& view)
{
    OpenDeploys open;
    for (const TimelineEvent& event : view) {
        if (const auto* started = std::get_if<DeployStarted>(&event.body))
            open.started(*started);
        else if (const auto* finished = std::get_if<DeployFinished>(&event.body))
            open.finished(*finished);
    }
    return open.apps();
}

QString unmeasured(const TimelineView& view)
{
    const std::vector<std::string> apps = rollingOut(view);
    if (apps.empty())
        return CheckWords::tr("Mitigated, not measured: service is back, but the trigger was not fired again.");
    const QString still = apps.size() == 1 ? CheckWords::tr("%1 was still being released")
                                           : CheckWords::tr("%1 were still being released");
    return CheckWords::tr("Mitigated, not measured: service is back, but %1, so the trigger was not fired again.")
        .arg(still.arg(inWords(listed(apps))));
}

} // namespace

QString checkMeaning(const Scorecard& scorecard, const TimelineView& view)
{
    if (!scorecard.mitigated)
        return CheckWords::tr("Not mitigated: service was not back in time, so the trigger was not fired again.");
    if (!wasFired(view))
        return unmeasured(view);
    return scorecard.fixed
               ? CheckWords::tr("Mitigated and fixed: service is back, and the trigger, fired again, did no harm.")
               : CheckWords::tr(
                     "Mitigated, not fixed: service is back, but with the trigger fired again a goal was missed.");
}

} // namespace stormlab
