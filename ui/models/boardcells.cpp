// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/boardcells.h"

#include "core/domain/checkwording.h"
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

} // namespace

BoardLine BoardRow::line(Milliseconds now) const
{
    return {&result, std::max(now - seen, Milliseconds{0}), learner, counts,
            grading ? std::optional(grading->outcome) : std::nullopt};
}

QString BoardCells::pointsText(int points, int max)
{
    return tr("%1 of %2").arg(points).arg(max);
}

QString BoardCells::noRecording() const
{
    return m_subject.keepsRecordings ? tr("none beside it") : tr("not handed in");
}

QString BoardCells::gradingText(GradedAgain outcome) const
{
    switch (outcome) {
    case GradedAgain::Same:
        return tr("grades the same");
    case GradedAgain::Different:
        return tr("differs");
    case GradedAgain::NoRecording:
        return noRecording();
    case GradedAgain::NotGradable:
        break;
    }
    return tr("not gradable");
}

QString BoardCells::gradingReasons(const ResultGrading& grading)
{
    QStringList lines{inWords(grading.why)};
    for (const GradeDifference& difference : grading.differences)
        lines << tr("%1: claimed %2; graded %3")
                     .arg(inWords(difference.what), inWords(difference.was), inWords(difference.now));
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

std::optional<std::size_t> BoardCells::partOf(int column)
{
    switch (column) {
    case Detect:
        return 0;
    case Fix:
        return 1;
    case Trap:
        return 2;
    default:
        return std::nullopt;
    }
}

bool BoardCells::isFigure(int column)
{
    return partOf(column) || column == Total || column == Hints;
}

QString BoardCells::who(const BoardRow& row) const
{
    return m_named && !row.result.name.empty() ? QString::fromStdString(row.result.name)
                                               : tr("Learner %1").arg(row.learner);
}

QString BoardCells::state(const BoardRow& row) const
{
    const QString state = stateOfAttempt(row);
    return row.counts ? state : tr("%1 (earlier attempt)", "a state").arg(state);
}

QString BoardCells::stateOfAttempt(const BoardRow& row) const
{
    const QString state = stateWords(row.result.state);
    if (row.result.state == ResultState::Finished)
        return row.result.passed ? tr("%1, passed").arg(state) : tr("%1, not passed").arg(state);
    const bool silent = isSilent(row.line(m_now));
    if (stuckFor(row.line(m_now)))
        return silent ? tr("%1, stuck, no sign").arg(state) : tr("%1, stuck").arg(state);
    return silent ? tr("%1, no sign").arg(state) : state;
}

QString BoardCells::since(const BoardRow& row) const
{
    const auto since = sinceOf(row.line(m_now));
    if (!since)
        return QStringLiteral("–");
    const QString age = ageText(agoOf(row.line(m_now), *since));
    return isGoingOn(row.result) ? tr("%1 (%2)").arg(clockTime(*since), age) : clockTime(*since);
}

QString BoardCells::traps(const BoardRow& row) const
{
    QStringList traps;
    for (const std::string& trap : row.result.traps)
        traps << inWords(checkTitle(m_subject.rubric, trap));
    return traps.isEmpty() ? QStringLiteral("–") : traps.join(QStringLiteral("; "));
}

QString BoardCells::recording(const BoardRow& row) const
{
    if (row.grading)
        return gradingText(row.grading->outcome);
    if (isGoingOn(row.result) || !row.result.recording)
        return QStringLiteral("–");
    // One that has never become whole was named where the learner's program had it, and is nowhere else.
    const bool isBeside = m_subject.keepsRecordings && !row.result.recording->sha256.empty();
    return isBeside ? tr("put beside it") : noRecording();
}

QString BoardCells::text(const BoardRow& row, int column) const
{
    if (const auto part = partOf(column))
        return QString::number(row.result.parts.at(*part).points);
    switch (column) {
    case Who:
        return who(row);
    case State:
        return state(row);
    case Since:
        return since(row);
    case Total:
        return QString::number(row.result.total);
    case Hints:
        return QString::number(row.result.hints);
    case Traps:
        return traps(row);
    case Duration:
        return timeLabel(row.result.duration);
    case Recording:
        return recording(row);
    default:
        return {};
    }
}

QVariant BoardCells::sortKey(const BoardRow& row, int column) const
{
    switch (column) {
    case State:
        return 2 * static_cast<int>(row.result.state) + (row.counts ? 0 : 1);
    case Since:
        return static_cast<qlonglong>(sinceOf(row.line(m_now)).value_or(Milliseconds{0}).count());
    case Traps:
        return static_cast<int>(row.result.traps.size());
    case Duration:
        return static_cast<qlonglong>(row.result.duration.count());
    case Who:
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
    if (column == Recording)
        return row.grading && m_named ? gradingReasons(*row.grading) : QString();
    if (const auto part = partOf(column))
        return pointsText(row.result.parts.at(*part).points, row.result.parts.at(*part).max);
    if (column == Total)
        return pointsText(row.result.total, row.result.max);
    if (column == State && isSilent(row.line(m_now)))
        return tr("The file was written last at %1: the program has ended, or the folder is out of its reach.")
            .arg(clockTime(row.result.written));
    return column == Traps && !row.result.traps.empty() ? traps(row) : QString();
}

QString BoardCells::points(const BoardRow& row) const
{
    return tr("Detect %1, Fix %2, Trap %3, total %4", "points of a result, each like \"20 of 30\"")
        .arg(more(row, Detect), more(row, Fix), more(row, Trap), more(row, Total));
}

} // namespace stormlab
