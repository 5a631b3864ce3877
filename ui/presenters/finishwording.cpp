// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenters/finishwording.h"

#include <QCoreApplication>

namespace stormlab
{

namespace
{

struct FinishWords {
    Q_DECLARE_TR_FUNCTIONS(stormlab::FinishWording)
};

bool needsTheTrigger(const Predicate& predicate)
{
    return std::holds_alternative<HoldsPredicate>(predicate) || std::holds_alternative<ServedPredicate>(predicate) ||
           std::holds_alternative<BreakerPredicate>(predicate);
}

} // namespace

bool wasChecked(const TimelineView& view)
{
    for (const TimelineEvent& event : view) {
        const auto* ended = std::get_if<CheckEnded>(&event.body);
        if (ended != nullptr && !ended->cancelled)
            return true;
    }
    return false;
}

int pointsOfTheCheck(const Rubric& rubric)
{
    int points = 0;
    for (const RubricCheck& check : rubric.checks)
        points += needsTheTrigger(check.predicate) ? check.points : 0;
    return points;
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
