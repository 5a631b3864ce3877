// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/eventmodel.h"

#include "core/domain/drillresult.h"
#include "core/domain/drillstory.h"
#include "core/domain/observedserver.h"
#include "ui/presenters/durationwording.h"

#include <algorithm>

namespace stormlab
{

EventModel::EventModel(QObject* parent) : QAbstractTableModel(parent) {}

void EventModel::show(const TimelineView& view)
{
    if (view.size() < m_seen)
        goBackTo(view.size());
    std::vector<Row> added;
    std::set<std::size_t> grown;
    for (; m_seen < view.size(); ++m_seen)
        take(view.at(m_seen), added, grown);
    // Thousands of sessions may end at once: their words are made when all of them are in.
    for (const std::size_t row : grown) {
        Row& shared = rowAt(row, added);
        shared.words = wordsFor(shared.lost);
    }
    for (auto row = grown.begin(); row != grown.end() && *row < m_rows.size(); ++row)
        Q_EMIT dataChanged(index(static_cast<int>(*row), Says), index(static_cast<int>(*row), Says));
    if (added.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
    std::move(added.begin(), added.end(), std::back_inserter(m_rows));
    endInsertRows();
}

EventModel::Row& EventModel::rowAt(std::size_t row, std::vector<Row>& added)
{
    return row < m_rows.size() ? m_rows[row] : added[row - m_rows.size()];
}

void EventModel::take(const TimelineEvent& event, std::vector<Row>& added, std::set<std::size_t>& grown)
{
    const auto* lost = std::get_if<BackendLost>(&event.body);
    if (lost != nullptr) {
        const std::size_t next = m_rows.size() + added.size();
        const std::size_t joins = m_lostRows.rowOf(*lost, event.time, next);
        if (joins < next) {
            Row& shared = rowAt(joins, added);
            shared.lost.push_back(*lost);
            shared.joined.push_back(event.sequence);
            shared.last = event.sequence;
            shared.lastTime = event.time;
            grown.insert(joins);
            return;
        }
    }
    std::optional<EventWords> words = wordsFor(event.body, m_causes);
    if (!words)
        return;
    added.push_back({event.sequence, event.sequence, event.time, momentOf(event).time, std::move(*words), {}});
    added.back().secret = secretIn(event.body);
    added.back().lastTime = added.back().moment;
    if (lost != nullptr)
        added.back().lost = {*lost};
}

Secrets EventModel::secretIn(const EventBody& body)
{
    if (const auto* started = std::get_if<DrillStarted>(&body))
        m_isObserved = !hasScenario(*started);
    // A file is called after somebody, and a server after its firm.
    if (m_isObserved && !observationIn(body).empty())
        return Secret::Names;
    const bool isAnswer = std::holds_alternative<DiagnosisGiven>(body) || checkResultIn(body) != nullptr;
    return isAnswer ? Secrets(Secret::Answers) : Secrets();
}

void EventModel::goBackTo(std::size_t size)
{
    // Shared rows overlap: one that holds later events goes as a whole, and with it every row that shares events with
    // what has to be added anew.
    m_seen = size;
    auto beyond = m_rows.end();
    for (bool found = true; found;) {
        const auto row = std::find_if(m_rows.begin(), beyond, [this](const Row& each) { return each.last > m_seen; });
        found = row != beyond;
        if (found)
            m_seen = std::min<std::size_t>(m_seen, row->first - 1);
        beyond = row;
    }
    if (beyond == m_rows.end())
        return;
    const auto first = static_cast<int>(std::distance(m_rows.begin(), beyond));
    beginRemoveRows({}, first, rowCount() - 1);
    m_rows.erase(beyond, m_rows.end());
    m_lostRows.forgetFrom(m_rows.size());
    endRemoveRows();
}

void EventModel::begin(std::vector<CauseChoice> causes)
{
    m_causes = std::move(causes);
    m_isObserved = false;
    beginResetModel();
    m_rows.clear();
    m_lostRows = {};
    m_seen = 0;
    endResetModel();
}

DrillTime EventModel::timeOf(const QModelIndex& index) const
{
    return index.isValid() ? m_rows[static_cast<std::size_t>(index.row())].time : DrillTime{0};
}

DrillTime EventModel::momentAt(const QModelIndex& index) const
{
    return index.isValid() ? m_rows[static_cast<std::size_t>(index.row())].moment : DrillTime{0};
}

// A row is no longer than a second, and a range is two at least: where one in between is in it, an end is too.
bool EventModel::hasAnyIn(const QModelIndex& index, const TimeSpan& range) const
{
    if (!index.isValid())
        return false;
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    return range.holds(row.moment) || range.holds(row.lastTime);
}

/// Its last event that is not beyond another.
std::uint64_t EventModel::Row::lastUpTo(std::uint64_t sequence) const
{
    const auto beyond = std::upper_bound(joined.begin(), joined.end(), sequence);
    return beyond == joined.begin() ? first : *std::prev(beyond);
}

QModelIndex EventModel::indexOf(std::uint64_t sequence) const
{
    const auto after = std::upper_bound(m_rows.begin(), m_rows.end(), sequence,
                                        [](std::uint64_t wanted, const Row& row) { return wanted < row.first; });
    if (after == m_rows.begin())
        return {};
    // Shared rows overlap: the event may have joined one that began earlier.
    const auto latest = std::prev(after);
    auto found = latest;
    for (auto row = latest; shareRow(row->time, latest->time); --row) {
        if (row->lastUpTo(sequence) > found->lastUpTo(sequence))
            found = row;
        if (row == m_rows.begin())
            break;
    }
    return index(static_cast<int>(std::distance(m_rows.begin(), found)), 0);
}

int EventModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EventModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool says = index.column() == Says || role == Qt::ToolTipRole;
    return m_mask.shown(says ? row.secret : Secrets(), role, told(row, index, role));
}

QVariant EventModel::told(const Row& row, const QModelIndex& index, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Time)
            return timeLabel(row.moment);
        return index.column() == What ? row.words.what : row.words.says;
    case Qt::ToolTipRole:
        // The sentence too: a narrow column cuts it short.
        return row.words.detail.isEmpty() ? row.words.says : row.words.says + QLatin1Char('\n') + row.words.detail;
    case SequenceRole:
        return QVariant::fromValue<quint64>(row.first);
    case DrillTimeRole:
        return QVariant::fromValue<qint64>(row.time.count());
    default:
        return {};
    }
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Time:
        return tr("time");
    case What:
        return tr("what");
    case Says:
        return tr("says");
    default:
        return {};
    }
}

} // namespace stormlab
