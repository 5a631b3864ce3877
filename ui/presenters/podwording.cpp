// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenters/podwording.h"

#include "ui/presenters/durationwording.h"
#include "ui/presenters/runtimewording.h"

#include <QCoreApplication>

namespace stormlab
{

namespace
{

struct PodWords {
    Q_DECLARE_TR_FUNCTIONS(stormlab::Pods)
};

QString changeText(const PodTurn& turn)
{
    const QString time = timeLabel(turn.time);
    switch (turn.change) {
    case PodChange::Started:
        return (turn.restarts == 0 ? PodWords::tr("started at %1") : PodWords::tr("started again at %1")).arg(time);
    case PodChange::Killed:
        return PodWords::tr("killed at %1").arg(time);
    case PodChange::Exited:
        return PodWords::tr("ended at %1").arg(time);
    case PodChange::Stopped:
        return PodWords::tr("stopped by a deploy at %1").arg(time);
    }
    return {};
}

QString turnText(const PodTurn& turn)
{
    const QString change = changeText(turn);
    return turn.why.empty() ? change : PodWords::tr("%1: %2").arg(change, wordsOfRuntime(turn.why));
}

} // namespace

QString livenessFigure(const LivenessPoint& probe)
{
    return probe.isAnswered() ? QString::number(probe.took.count()) : PodWords::tr("no answer");
}

QString livenessText(const LivenessPoint& probe)
{
    switch (probe.outcome) {
    case ProbeOutcome::Good:
        return latencyText(probe.took);
    case ProbeOutcome::Bad:
        return PodWords::tr("%1, a bad answer").arg(latencyText(probe.took));
    case ProbeOutcome::TimedOut:
        return PodWords::tr("no answer within %1").arg(latencyText(probe.took));
    case ProbeOutcome::Refused:
        return PodWords::tr("nobody listened");
    }
    return {};
}

QString outcomeText(ProbeOutcome outcome)
{
    switch (outcome) {
    case ProbeOutcome::Good:
        return PodWords::tr("good");
    case ProbeOutcome::Bad:
        return PodWords::tr("bad");
    case ProbeOutcome::TimedOut:
        return PodWords::tr("timed out");
    case ProbeOutcome::Refused:
        return PodWords::tr("refused");
    }
    return {};
}

QString readinessText(Readiness readiness)
{
    switch (readiness) {
    case Readiness::Ready:
        return PodWords::tr("ready");
    case Readiness::NotReady:
        return PodWords::tr("not ready");
    case Readiness::Unknown:
        return PodWords::tr("unknown");
    }
    return {};
}

QString lastTurnText(const PodView& pod)
{
    if (pod.turns.empty())
        return {};
    const PodTurn& last = pod.turns.back();
    if (last.change != PodChange::Started || pod.turns.size() < 2)
        return turnText(last);
    return PodWords::tr("%1 (%2)").arg(turnText(last), turnText(pod.turns[pod.turns.size() - 2]));
}

} // namespace stormlab
