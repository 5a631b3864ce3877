// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/classboardmodel.h"

#include "core/domain/checkwording.h"
#include "ui/models/rowranges.h"
#include "ui/presenters/classwording.h"
#include "ui/presenters/durationwording.h"
#include "ui/presenters/phrasewording.h"
#include "ui/presenters/plaintip.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace stormlab
{

namespace
{

QString clockTime(Milliseconds since1970)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(since1970.count()).time(), QLocale::ShortFormat);
}

QString gradingText(const std::optional<ResultGrading>& grading, const ResultFile& result)
{
    if (!grading)
        return result.recording ? ClassBoardModel::tr("put beside it") : QStringLiteral("–");
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

QString gradingTip(const ResultGrading& grading)
{
    QStringList lines{inWords(grading.why)};
    for (const GradeDifference& difference : grading.differences)
        lines << ClassBoardModel::tr("%1: claimed %2; graded %3")
                     .arg(inWords(difference.what), inWords(difference.was), inWords(difference.now));
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

std::optional<std::size_t> partOf(int column)
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

bool isFigure(int column)
{
    return partOf(column) || column == ClassBoardModel::Total || column == ClassBoardModel::Hints;
}

} // namespace

ClassBoardModel::ClassBoardModel(Rubric rubric, QObject* parent)
    : QAbstractTableModel(parent), m_rubric(std::move(rubric))
{
}

std::optional<int> ClassBoardModel::rowOf(const QString& file) const
{
    const auto found = m_byFile.constFind(file);
    return found == m_byFile.cend() ? std::nullopt : std::optional(*found);
}

void ClassBoardModel::take(const std::vector<JudgedFile>& files, Milliseconds now)
{
    m_now = now;
    std::vector<Row> fresh;
    QStringList gone;
    for (const JudgedFile& file : files) {
        const std::optional<int> row = rowOf(file.name);
        if (file.result && row)
            replace(*row, *file.result);
        else if (file.result)
            fresh.push_back({file.name, ++m_last, *file.result, now - file.unchanged});
        else if (row)
            gone << file.name;
    }
    removeFiles(gone);
    insert(std::move(fresh));
    reckon();
}

void ClassBoardModel::remove(const QStringList& files)
{
    removeFiles(files);
    reckon();
}

void ClassBoardModel::clear()
{
    if (!m_rows.empty()) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_rows.clear();
        m_byFile.clear();
        endRemoveRows();
    }
    m_last = 0;
    reckon();
}

void ClassBoardModel::replace(int row, const ResultFile& result)
{
    Row& present = *m_rows[static_cast<std::size_t>(row)];
    if (present.result == result)
        return;
    present.result = result;
    present.seen = m_now;
    present.grading.reset();
    Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
}

void ClassBoardModel::insert(std::vector<Row> rows)
{
    if (rows.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    for (Row& row : rows) {
        m_byFile.insert(row.file, rowCount());
        m_rows.push_back(std::make_unique<Row>(std::move(row)));
    }
    endInsertRows();
}

void ClassBoardModel::removeFiles(const QStringList& files)
{
    std::vector<int> rows;
    for (const QString& file : files) {
        if (const std::optional<int> row = rowOf(file))
            rows.push_back(*row);
        m_byFile.remove(file);
    }
    forRangesFromBack(rows, [this](int first, int last) {
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
    });
    for (int row = rows.empty() ? rowCount() : std::ranges::min(rows); row < rowCount(); ++row)
        m_byFile.insert(rowAt(row).file, row);
}

void ClassBoardModel::setNow(Milliseconds now)
{
    m_now = now;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, Since));
    reckon();
}

void ClassBoardModel::setNames(BoardNames names)
{
    if (std::exchange(m_names, names) != names && !m_rows.empty())
        Q_EMIT dataChanged(index(0, Who), index(rowCount() - 1, columns - 1));
}

void ClassBoardModel::setGrading(const QString& file, const ResultFile& result, const ResultGrading& grading)
{
    const std::optional<int> row = rowOf(file);
    if (!row || resultAt(*row) != result)
        return;
    m_rows[static_cast<std::size_t>(*row)]->grading = grading;
    Q_EMIT dataChanged(index(*row, Recording), index(*row, Recording));
}

std::vector<std::pair<QString, ResultFile>> ClassBoardModel::finished() const
{
    std::vector<std::pair<QString, ResultFile>> over;
    for (const auto& row : m_rows) {
        if (row->result.state == ResultState::Finished)
            over.emplace_back(row->file, row->result);
    }
    return over;
}

void ClassBoardModel::reckon()
{
    std::vector<BoardLine> lines;
    lines.reserve(m_rows.size());
    for (const auto& row : m_rows)
        lines.push_back(lineOf(*row));
    BoardTotals totals = totalsOf(lines);
    if (totals == m_totals)
        return;
    m_totals = std::move(totals);
    Q_EMIT totalsChanged();
}

BoardLine ClassBoardModel::lineAt(int row) const
{
    return lineOf(rowAt(row));
}

BoardLine ClassBoardModel::lineOf(const Row& row) const
{
    return {row.number, &row.result, std::max(m_now - row.seen, Milliseconds{0})};
}

int ClassBoardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ClassBoardModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString ClassBoardModel::whoText(const Row& row) const
{
    const bool named = m_names == BoardNames::Shown && !m_mask.hides(Secret::Names) && !row.result.name.empty();
    return named ? QString::fromStdString(row.result.name) : tr("Learner %1").arg(row.number);
}

QString ClassBoardModel::stateText(const Row& row) const
{
    const QString state = stateWords(row.result.state);
    if (row.result.state == ResultState::Finished)
        return row.result.passed ? tr("%1, passed").arg(state) : tr("%1, not passed").arg(state);
    const bool silent = isSilent(lineOf(row));
    if (stuckFor(lineOf(row)))
        return silent ? tr("%1, stuck, no sign").arg(state) : tr("%1, stuck").arg(state);
    return silent ? tr("%1, no sign").arg(state) : state;
}

QString ClassBoardModel::sinceText(const Row& row) const
{
    const auto since = sinceOf(lineOf(row));
    if (!since)
        return QStringLiteral("–");
    const QString age = ageText(agoOf(lineOf(row), *since));
    return isGoingOn(row.result) ? tr("%1 (%2)").arg(clockTime(*since), age) : clockTime(*since);
}

QString ClassBoardModel::trapsText(const Row& row) const
{
    QStringList traps;
    for (const std::string& trap : row.result.traps)
        traps << inWords(checkTitle(m_rubric, trap));
    return traps.isEmpty() ? QStringLiteral("–") : traps.join(QStringLiteral("; "));
}

QString ClassBoardModel::textOf(const Row& row, int column) const
{
    if (const auto part = partOf(column))
        return QString::number(row.result.parts.at(*part).points);
    switch (column) {
    case Who:
        return whoText(row);
    case State:
        return stateText(row);
    case Since:
        return sinceText(row);
    case Total:
        return QString::number(row.result.total);
    case Hints:
        return QString::number(row.result.hints);
    case Traps:
        return trapsText(row);
    case Duration:
        return timeLabel(row.result.duration);
    case Recording:
        return gradingText(row.grading, row.result);
    default:
        return {};
    }
}

QVariant ClassBoardModel::sortKey(const Row& row, int column) const
{
    switch (column) {
    case State:
        return static_cast<int>(row.result.state);
    case Since:
        return static_cast<qlonglong>(sinceOf(lineOf(row)).value_or(Milliseconds{0}).count());
    case Traps:
        return static_cast<int>(row.result.traps.size());
    case Duration:
        return static_cast<qlonglong>(row.result.duration.count());
    case Who:
        // Numbers in their own order, and not "Learner 10" before "Learner 2".
        return row.result.name.empty() || m_names == BoardNames::Hidden || m_mask.hides(Secret::Names)
                   ? QStringLiteral("%1").arg(row.number, 6, 10, QLatin1Char('0'))
                   : whoText(row).toCaseFolded();
    default:
        return isFigure(column) ? QVariant(textOf(row, column).toInt()) : QVariant(textOf(row, column));
    }
}

QString ClassBoardModel::tipOf(const Row& row, int column) const
{
    // Why may name the file of a recording, which is called after its learner.
    if (column == Recording)
        return row.grading && m_names == BoardNames::Shown ? gradingTip(*row.grading) : QString();
    if (const auto part = partOf(column))
        return tr("%1 of %2").arg(row.result.parts.at(*part).points).arg(row.result.parts.at(*part).max);
    if (column == Total)
        return tr("%1 of %2").arg(row.result.total).arg(row.result.max);
    if (column == State && isSilent(lineOf(row)))
        return tr("The file was written last at %1: the program has ended, or the folder is out of its reach.")
            .arg(clockTime(row.result.written));
    return column == Traps && !row.result.traps.empty() ? trapsText(row) : QString();
}

QVariant ClassBoardModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = rowAt(index.row());
    const Secrets secrets = secretsOf(row, index.column());
    // Neither the order of the rows nor what a search finds gives a masked score away.
    if (role == SortRole && m_mask.hides(secrets))
        return row.number;
    return m_mask.shown(secrets, role, told(row, index.column(), role));
}

// A name that is masked is a number instead.
Secrets ClassBoardModel::secretsOf(const Row& row, int column)
{
    if (column == Recording)
        return row.grading ? Secrets(Secret::Scores) : Secrets();
    const bool tells = partOf(column) || column == Total || column == Traps;
    return tells || (column == State && row.result.state == ResultState::Finished) ? Secrets(Secret::Scores)
                                                                                   : Secrets();
}

QVariant ClassBoardModel::told(const Row& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::ToolTipRole:
        return plainTip(tipOf(row, column));
    case Qt::TextAlignmentRole:
        return isFigure(column) || column == Duration ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                      : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case SortRole:
        return sortKey(row, column);
    case StuckRole:
        return stuckFor(lineOf(row)).has_value();
    case DoneRole:
        return row.result.state == ResultState::Finished;
    case SearchRole:
        return m_mask.hides(Secret::Scores)
                   ? whoText(row)
                   : QStringList{whoText(row), stateText(row), trapsText(row)}.join(QLatin1Char('\n'));
    default:
        return {};
    }
}

QVariant ClassBoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return isFigure(section) || section == Duration ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                        : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const std::array<QString, columns> names = {tr("learner"), tr("state"), tr("since"),    tr("Detect"),
                                                tr("Fix"),     tr("Trap"),  tr("total"),    tr("hints"),
                                                tr("traps"),   tr("time"),  tr("recording")};
    return names.at(static_cast<std::size_t>(section));
}

} // namespace stormlab
