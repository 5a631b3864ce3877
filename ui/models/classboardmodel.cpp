// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/classboardmodel.h"

#include "ui/models/rowranges.h"
#include "ui/presenters/plaintip.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <array>
#include <utility>

namespace stormlab
{

ClassBoardModel::ClassBoardModel(BoardSubject subject, QObject* parent)
    : QAbstractTableModel(parent), m_subject(std::move(subject))
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
    std::vector<const ResultFile*> results;
    for (const JudgedFile& file : files) {
        if (file.result)
            results.push_back(&*file.result);
    }
    m_learners.add(std::move(results));
    std::vector<BoardRow> fresh;
    QStringList gone;
    for (const JudgedFile& file : files) {
        const std::optional<int> row = rowOf(file.name);
        if (file.result && row)
            replace(*row, *file.result);
        else if (file.result)
            fresh.push_back({file.name, *file.result, now - file.unchanged, m_learners.of(*file.result)});
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

void ClassBoardModel::settle()
{
    if (std::exchange(m_settled, true) || m_rows.empty())
        return;
    std::vector<const ResultFile*> results;
    for (const auto& row : m_rows)
        results.push_back(&row->result);
    m_learners.clear();
    m_learners.add(std::move(results));
    bool changed = false;
    for (const auto& row : m_rows) {
        const int learner = m_learners.of(row->result);
        changed = std::exchange(row->learner, learner) != learner || changed;
    }
    if (changed)
        Q_EMIT dataChanged(index(0, Who), index(rowCount() - 1, Who));
}

void ClassBoardModel::clear()
{
    if (!m_rows.empty()) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_rows.clear();
        m_byFile.clear();
        endRemoveRows();
    }
    m_learners.clear();
    m_settled = false;
    reckon();
}

void ClassBoardModel::replace(int row, const ResultFile& result)
{
    BoardRow& present = *m_rows[static_cast<std::size_t>(row)];
    if (present.result == result)
        return;
    present.result = result;
    present.seen = m_now;
    present.learner = m_learners.of(result);
    present.grading.reset();
    Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
}

void ClassBoardModel::insert(std::vector<BoardRow> rows)
{
    if (rows.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    for (BoardRow& row : rows) {
        m_byFile.insert(row.file, rowCount());
        m_rows.push_back(std::make_unique<BoardRow>(std::move(row)));
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

bool ClassBoardModel::isBefore(int row, int other) const
{
    return beganBefore(resultAt(row), resultAt(other));
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
        lines.push_back(row->line(m_now));
    reckonAttempts(lines);
    tellWhichCount(lines);
    BoardTotals totals = totalsOf(lines);
    if (totals == m_totals)
        return;
    m_totals = std::move(totals);
    Q_EMIT totalsChanged();
}

void ClassBoardModel::tellWhichCount(const std::vector<BoardLine>& lines)
{
    for (int row = 0; row < rowCount(); ++row) {
        const bool counts = lines[static_cast<std::size_t>(row)].counts;
        if (std::exchange(m_rows[static_cast<std::size_t>(row)]->counts, counts) != counts)
            Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
    }
}

BoardLine ClassBoardModel::lineAt(int row) const
{
    return rowAt(row).line(m_now);
}

int ClassBoardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ClassBoardModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ClassBoardModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const BoardRow& row = rowAt(index.row());
    const Secrets secrets = secretsOf(row, index.column());
    // Neither the order of the rows nor what a search finds gives a masked score away: where all are worth the same,
    // the filter orders them by beganBefore().
    if (role == SortRole && m_mask.hides(secrets))
        return 0;
    return m_mask.shown(secrets, role, told(row, index.column(), role));
}

// A name that is masked is a number instead.
Secrets ClassBoardModel::secretsOf(const BoardRow& row, int column)
{
    if (column == Recording)
        return row.grading ? Secrets(Secret::Scores) : Secrets();
    const bool tells = BoardCells::partOf(column) || column == Total || column == Traps;
    return tells || (column == State && row.result.state == ResultState::Finished) ? Secrets(Secret::Scores)
                                                                                   : Secrets();
}

QVariant ClassBoardModel::told(const BoardRow& row, int column, int role) const
{
    const BoardCells told = cells();
    switch (role) {
    case Qt::DisplayRole:
        return told.text(row, column);
    case Qt::ToolTipRole:
        return plainTip(told.more(row, column));
    case Qt::AccessibleDescriptionRole:
        return told.more(row, column);
    case Qt::TextAlignmentRole:
        return BoardCells::isFigure(column) || column == Duration ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                                  : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case SortRole:
        return told.sortKey(row, column);
    case StuckRole:
        return row.counts && stuckFor(row.line(m_now)).has_value();
    case DoneRole:
        return row.counts && row.result.state == ResultState::Finished;
    case Qt::ForegroundRole:
        return row.counts ? QVariant() : QGuiApplication::palette().brush(QPalette::PlaceholderText);
    case SearchRole:
        return m_mask.hides(Secret::Scores)
                   ? told.text(row, Who)
                   : QStringList{told.text(row, Who), told.text(row, State), told.text(row, Traps)}.join(
                         QLatin1Char('\n'));
    default:
        return {};
    }
}

BoardCells ClassBoardModel::cells() const
{
    return {m_subject, m_names == BoardNames::Shown && !m_mask.hides(Secret::Names), m_now};
}

QString ClassBoardModel::aboutRow(int row) const
{
    const BoardRow& of = rowAt(row);
    const BoardCells told = cells();
    const QString sum = tr("%1. %2.", "a state, and the points").arg(told.text(of, State), told.points(of));
    QStringList lines{
        tr("%1: %2", "a learner, and the points")
            .arg(told.text(of, Who), m_mask.shown(Secret::Scores, Qt::AccessibleDescriptionRole, sum).toString())};
    for (const int column : {State, Traps, Recording}) {
        const QString more = told.more(of, column);
        if (!more.isEmpty() && !m_mask.hides(secretsOf(of, column)))
            lines << more;
    }
    return lines.join(QLatin1Char('\n'));
}

QVariant ClassBoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return BoardCells::isFigure(section) || section == Duration ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                                    : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const std::array<QString, columns> names = {tr("learner"), tr("state"), tr("since"),    tr("Detect"),
                                                tr("Fix"),     tr("Trap"),  tr("total"),    tr("hints"),
                                                tr("traps"),   tr("time"),  tr("recording")};
    return names.at(static_cast<std::size_t>(section));
}

} // namespace stormlab
