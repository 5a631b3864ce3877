// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenters/podwording.h"

#include "ui/presenters/durationwording.h"

#include <QCoreApplication>

namespace stormlab
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(stormlab::Pods)
};

QString changeText(const PodTurn& turn)
{
    const QString time = timeLabel(turn.time);
    switch (turn.change) {
    case PodChange::Started:
        return (turn.restarts == 0 ? Words::tr("started at %1") : Words::tr("started again at %1")).arg(time);
    case PodChange::Killed:
        return Words::tr("killed at %1").arg(time);
    case PodChange::Exited:
        return Words::tr("ended at %1").arg(time);
    case PodChange::Stopped:
        return Words::tr("stopped by a deploy at %1").arg(time);
    }
    return {};
}

QString turnText(const PodTurn& turn)
{
    const QString change = changeText(turn);
    return turn.why.empty() ? change : Words::tr("%1: %2").arg(change, QString::fromStdString(turn.why));
}

} // namespace

QString livenessFigure(const LivenessPoint& probe)
{
    return probe.isAnswered() ? QString::number(probe.took.count()) : Words::tr("no answer");
}

QString livenessText(const LivenessPoint& probe)
{
    switch (probe.outcome) {
    case ProbeOutcome::Good:
        return latencyText(probe.took);
    case ProbeOutcome::Bad:
        return Words::tr("%1, a bad answer").arg(latencyText(probe.took));
    case ProbeOutcome::TimedOut:
        return Words::tr("no answer within %1").arg(latencyText(probe.took));
    case ProbeOutcome::Refused:
        return Words::tr("nobody listened");
    }
    return {};
}

QString outcomeText(ProbeOutcome outcome)
{
    switch (outcome) {
    case ProbeOutcome::Good:
        return Words::tr("good");
    case ProbeOutcome::Bad:
        return Words::tr("bad");
    case ProbeOutcome::TimedOut:
        return Words::tr("timed out");
    case ProbeOutcome::Refused:
        return Words::tr("refused");
    }
    return {};
}

QString readinessText(Readiness readiness)
{
    switch (readiness) {
    case Readiness::Ready:
        return Words::tr("ready");
    case Readiness::NotReady:
        return Words::tr("not ready");
    case Readiness::Unknown:
        return Words::tr("unknown");
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
    return Words::tr("%1 (%2)").arg(turnText(last), turnText(pod.turns[pod.turns.size() - 2]));
}

} // namespace stormlab
