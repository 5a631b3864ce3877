// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenters/progresswording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace stormlab
{

namespace
{

struct ProgressWords {
    Q_DECLARE_TR_FUNCTIONS(stormlab::ProgressWords)
};

} // namespace

QString pointsText(PartPoints points)
{
    return ProgressWords::tr("%1 of %2").arg(points.points).arg(points.max);
}

QString dayText(Milliseconds since1970)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(since1970.count()).date(), QLocale::ShortFormat);
}

QString reachedText(const PointsReached& reached)
{
    return ProgressWords::tr("%1 · %2").arg(pointsText(reached.points), dayText(reached.when));
}

QString bestAndLatestText(const BestAndLatest& kept)
{
    return ProgressWords::tr("best %1 on %2, latest %3 on %4")
        .arg(pointsText(kept.best.points), dayText(kept.best.when), pointsText(kept.latest.points),
             dayText(kept.latest.when));
}

QString outcomeText(const DrillResult& drill)
{
    if (!drill.finished)
        return ProgressWords::tr("stopped half-way");
    return drill.passed ? ProgressWords::tr("%1, passed").arg(pointsText(totalOf(drill)))
                        : ProgressWords::tr("%1, not passed").arg(pointsText(totalOf(drill)));
}

QString dueText(const ScenarioProgress& summary, Milliseconds now)
{
    return summary.isDue(now) ? ProgressWords::tr("since %1").arg(dayText(summary.due))
                              : ProgressWords::tr("on %1").arg(dayText(summary.due));
}

QString dueReason(const ScenarioProgress& summary)
{
    switch (summary.dueAfter) {
    case DueAfter::NotPassed:
        return ProgressWords::tr("not passed");
    case DueAfter::PassedBarely:
        return ProgressWords::tr("passed below %1").arg(goodPercent);
    case DueAfter::PassedWell:
        break;
    }
    return ProgressWords::tr("passed well");
}

QString dueRule()
{
    return ProgressWords::tr(
        "An incident is due again a day after a drill that was not passed, a week after one that was "
        "passed with fewer than 80 of 100 points, and 30 days after a better one. Each further good drill "
        "that comes when it is due doubles the days, up to 180.");
}

QString standingText(const ScenarioProgress& summary, Milliseconds now)
{
    const QString best = ProgressWords::tr("Your best is %1.").arg(pointsText(summary.total.best.points));
    const QString due = summary.isDue(now)
                            ? ProgressWords::tr("It has been due again since %1.").arg(dayText(summary.due))
                            : ProgressWords::tr("It is due again on %1.").arg(dayText(summary.due));
    return best + QLatin1Char(' ') + due;
}

QString continuationText(const Continuation& continuation, const QString& title)
{
    switch (continuation.reason) {
    case Continuation::Reason::Unfinished:
        return ProgressWords::tr("Go on with “%1”, which you stopped half-way.").arg(title);
    case Continuation::Reason::Due:
        return ProgressWords::tr("Go on with “%1”, which is due again.").arg(title);
    case Continuation::Reason::New:
        break;
    }
    return ProgressWords::tr("Go on with “%1”, which is new to you.").arg(title);
}

} // namespace stormlab
