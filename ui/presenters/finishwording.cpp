// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenters/finishwording.h"

#include "core/domain/drillresult.h"
#include "core/domain/predicates.h"

#include <QCoreApplication>

namespace stormlab
{

namespace
{

struct FinishWords {
    Q_DECLARE_TR_FUNCTIONS(stormlab::FinishWording)
};

/// Points that nobody earns without a check.
int pointsOfTheCheck(const Rubric& rubric)
{
    int points = 0;
    for (const RubricCheck& check : rubric.checks)
        points += needsTrigger(check.predicate) ? check.points : 0;
    return points;
}

} // namespace

bool wasChecked(const TimelineView& view)
{
    for (const TimelineEvent& event : view) {
        if (checkResultIn(event.body) != nullptr)
            return true;
    }
    return false;
}

QString uncheckedCosts(const Rubric& rubric)
{
    const QString tried = FinishWords::tr("No check has come to its end in this drill, so nobody knows whether what "
                                          "you did holds. Without one the drill is not passed.");
    const int points = pointsOfTheCheck(rubric);
    return points == 0 ? tried
                       : tried + QLatin1Char(' ') +
                             FinishWords::tr("%n point(s) of 100 can be earned by a check only.", nullptr, points);
}

} // namespace stormlab
