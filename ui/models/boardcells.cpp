// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/boardcells.h"

#include "core/domain/checkwording.h"
#include "ui/models/classboardmodel.h"
#include "ui/presenters/classwording.h"
#include "ui/presenters/durationwording.h"
#include "ui/presenters/phrasewording.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace stormlab
{

namespace
{

QString clockTime(Milliseconds since1970)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(since1970.count()).time(), QLocale::ShortFormat);
}

QString pointsText(int points, int max)
{
    return ClassBoardModel::tr("%1 of %2").arg(points).arg(max);
}

QString gradingText(const std::optional<ResultGrading>& grading, const ResultFile& result)
{
    if (!grading && (isGoingOn(result) || !result.recording))
        return QStringLiteral("–");
    // One that has never become whole was named where the learner's program had it, and is nowhere else.
    if (!grading)
        return result.recording->sha256.empty() ? ClassBoardModel::tr("none beside it")
                                                : ClassBoardModel::tr("put beside it");
    switch (grading->outcome) {
    case ResultGrading::Outcome::Same:
        return ClassBoardModel::tr("grades the same");
    case ResultGrading::Outcome::Different:
        return ClassBoardModel::tr("differs");
    case ResultGrading::Outcome::NoRecording:
        return ClassBoardModel::tr("none beside it");
    case ResultGrading::Outcome::NotGradable:
        break;
    }
    return ClassBoardModel::tr("not gradable");
}

QString gradingReasons(const ResultGrading& grading)
{
    QStringList lines{inWords(grading.why)};
    for (const GradeDifference& difference : grading.differences)
        lines << ClassBoardModel::tr("%1: claimed %2; graded %3")
                     .arg(inWords(difference.what), inWords(difference.was), inWords(difference.now));
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace

BoardLine BoardRow::line(Milliseconds now) const
{
    return {number,  &result, std::max(now - seen, Milliseconds{0}),
            learner, counts,  grading ? std::optional(grading->outcome) : std::nullopt};
}

std::optional<std::size_t> BoardCells::partOf(int column)
{
    switch (column) {
    case ClassBoardModel::Detect:
        return 0;
    case ClassBoardModel::Fix:
        return 1;
    case ClassBoardModel::Trap:
        return 2;
    default:
        return std::nullopt;
    }
}

bool BoardCells::isFigure(int column)
{
    return partOf(column) || column == ClassBoardModel::Total || column == ClassBoardModel::Hints;
}

QString BoardCells::who(const BoardRow& row) const
{
    return m_named && !row.result.name.empty() ? QString::fromStdString(row.result.name)
                                               : ClassBoardModel::tr("Learner %1").arg(row.learner);
}

QString BoardCells::state(const BoardRow& row) const
{
    const QString state = stateOfAttempt(row);
    return row.counts ? state : ClassBoardModel::tr("%1 (earlier attempt)", "a state").arg(state);
}

QString BoardCells::stateOfAttempt(const BoardRow& row) const
{
    const QString state = stateWords(row.result.state);
    if (row.result.state == ResultState::Finished)
        return row.result.passed ? ClassBoardModel::tr("%1, passed").arg(state)
                                 : ClassBoardModel::tr("%1, not passed").arg(state);
    const bool silent = isSilent(row.line(m_now));
    if (stuckFor(row.line(m_now)))
        return silent ? ClassBoardModel::tr("%1, stuck, no sign").arg(state)
                      : ClassBoardModel::tr("%1, stuck").arg(state);
    return silent ? ClassBoardModel::tr("%1, no sign").arg(state) : state;
}

QString BoardCells::since(const BoardRow& row) const
{
    const auto since = sinceOf(row.line(m_now));
    if (!since)
        return QStringLiteral("–");
    const QString age = ageText(agoOf(row.line(m_now), *since));
    return isGoingOn(row.result) ? ClassBoardModel::tr("%1 (%2)").arg(clockTime(*since), age) : clockTime(*since);
}

QString BoardCells::traps(const BoardRow& row) const
{
    QStringList traps;
    for (const std::string& trap : row.result.traps)
        traps << inWords(checkTitle(m_rubric, trap));
    return traps.isEmpty() ? QStringLiteral("–") : traps.join(QStringLiteral("; "));
}

QString BoardCells::text(const BoardRow& row, int column) const
{
    if (const auto part = partOf(column))
        return QString::number(row.result.parts.at(*part).points);
    switch (column) {
    case ClassBoardModel::Who:
        return who(row);
    case ClassBoardModel::State:
        return state(row);
    case ClassBoardModel::Since:
        return since(row);
    case ClassBoardModel::Total:
        return QString::number(row.result.total);
    case ClassBoardModel::Hints:
        return QString::number(row.result.hints);
    case ClassBoardModel::Traps:
        return traps(row);
    case ClassBoardModel::Duration:
        return timeLabel(row.result.duration);
    case ClassBoardModel::Recording:
        return gradingText(row.grading, row.result);
    default:
        return {};
    }
}

QVariant BoardCells::sortKey(const BoardRow& row, int column) const
{
    switch (column) {
    case ClassBoardModel::State:
        return 2 * static_cast<int>(row.result.state) + (row.counts ? 0 : 1);
    case ClassBoardModel::Since:
        return static_cast<qlonglong>(sinceOf(row.line(m_now)).value_or(Milliseconds{0}).count());
    case ClassBoardModel::Traps:
        return static_cast<int>(row.result.traps.size());
    case ClassBoardModel::Duration:
        return static_cast<qlonglong>(row.result.duration.count());
    case ClassBoardModel::Who:
        // Numbers in their own order, and not "Learner 10" before "Learner 2".
        return row.result.name.empty() || !m_named ? QStringLiteral("%1").arg(row.learner, 6, 10, QLatin1Char('0'))
                                                   : who(row).toCaseFolded();
    default:
        return isFigure(column) ? QVariant(text(row, column).toInt()) : QVariant(text(row, column));
    }
}

QString BoardCells::more(const BoardRow& row, int column) const
{
    // Why may name the file of a recording, which is called after its learner.
    if (column == ClassBoardModel::Recording)
        return row.grading && m_named ? gradingReasons(*row.grading) : QString();
    if (const auto part = partOf(column))
        return pointsText(row.result.parts.at(*part).points, row.result.parts.at(*part).max);
    if (column == ClassBoardModel::Total)
        return pointsText(row.result.total, row.result.max);
    if (column == ClassBoardModel::State && isSilent(row.line(m_now)))
        return ClassBoardModel::tr(
                   "The file was written last at %1: the program has ended, or the folder is out of its reach.")
            .arg(clockTime(row.result.written));
    return column == ClassBoardModel::Traps && !row.result.traps.empty() ? traps(row) : QString();
}

QString BoardCells::points(const BoardRow& row) const
{
    return ClassBoardModel::tr("Detect %1, Fix %2, Trap %3, total %4", "points of a result, each like \"20 of 30\"")
        .arg(more(row, ClassBoardModel::Detect), more(row, ClassBoardModel::Fix), more(row, ClassBoardModel::Trap),
             more(row, ClassBoardModel::Total));
}

} // namespace stormlab
