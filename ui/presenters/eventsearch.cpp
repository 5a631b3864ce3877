// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenters/eventsearch.h"

#include "core/domain/drillstory.h"
#include "ui/presenters/eventwording.h"
#include "ui/presenters/lostrows.h"

#include <QStringList>

#include <algorithm>
#include <limits>
#include <optional>
#include <unordered_map>
#include <utility>

namespace stormlab
{

namespace
{

// Where a replay keeps to a range, it never gets to what is told of only after it: that is not listed there either.
bool isIn(const TimeSpan& range, const TimelineEvent& event)
{
    return range.holds(momentOf(event).time) && event.time <= range.until;
}

bool holds(const TimelineEvent& event, const QStringList& wanted, const std::vector<CauseChoice>& causes)
{
    const std::optional<EventWords> words = wordsFor(event.body, causes);
    if (!words)
        return false;
    QString all = words->what + QLatin1Char(' ') + words->says + QLatin1Char(' ') + words->detail;
    // What is told in one line is cut short; the statement itself is not.
    if (const auto* statement = std::get_if<StatementRun>(&event.body))
        all += QLatin1Char(' ') + QString::fromStdString(statement->text);
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

using Told = std::span<const TimelineEvent* const>;

/// Where a search stops: at each row once, at the first of its events that has what is looked for.
class Stops
{
public:
    Stops(Told events, const EventQuery& query)
        : m_events(events),
          m_query(query),
          m_wanted(query.words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts))
    {
    }

    [[nodiscard]] bool isOne(std::size_t place)
    {
        return std::holds_alternative<BackendLost>(m_events[place]->body) ? firstInRowOf(place) == place
                                                                          : matches(place);
    }

    [[nodiscard]] bool isNothingWanted() const { return m_wanted.isEmpty(); }
    [[nodiscard]] Told events() const { return m_events; }

private:
    /// Lost backends that share a row.
    struct Row {
        std::vector<std::size_t> places;
        bool isSearched = false;
        std::optional<std::size_t> first; ///< of them that has what is looked for
    };

    [[nodiscard]] std::optional<std::size_t> firstInRowOf(std::size_t place)
    {
        if (m_rows.empty())
            fold();
        Row& row = m_rows[m_rowOf.at(place)];
        if (!std::exchange(row.isSearched, true)) {
            const auto found = std::ranges::find_if(row.places, [this](std::size_t each) { return matches(each); });
            row.first = found == row.places.end() ? std::nullopt : std::optional(*found);
        }
        return row.first;
    }

    void fold()
    {
        LostRows rows;
        for (std::size_t place = 0; place < m_events.size(); ++place) {
            const auto* lost = std::get_if<BackendLost>(&m_events[place]->body);
            if (lost == nullptr)
                continue;
            const std::size_t row = rows.rowOf(*lost, m_events[place]->time, m_rows.size());
            if (row == m_rows.size())
                m_rows.emplace_back();
            m_rows[row].places.push_back(place);
            m_rowOf.emplace(place, row);
        }
    }

    [[nodiscard]] bool matches(std::size_t place) const
    {
        const TimelineEvent& event = *m_events[place];
        return (!m_query.range || isIn(*m_query.range, event)) && holds(event, m_wanted, m_query.causes);
    }

    Told m_events;
    const EventQuery& m_query;
    const QStringList m_wanted;
    std::vector<Row> m_rows;                              ///< none before a search comes to a lost backend
    std::unordered_map<std::size_t, std::size_t> m_rowOf; ///< by place
};

const TimelineEvent* find(Stops& stops, std::uint64_t sequence, int direction)
{
    if (stops.isNothingWanted())
        return nullptr;
    const Told events = stops.events();
    const auto isBefore = [](const TimelineEvent* event, std::uint64_t limit) { return event->sequence < limit; };
    const auto isUpTo = [](const TimelineEvent* event, std::uint64_t limit) { return event->sequence <= limit; };
    const auto placeOf = [&](auto found) { return static_cast<std::size_t>(std::distance(events.begin(), found)); };
    if (direction > 0) {
        for (auto i = placeOf(std::lower_bound(events.begin(), events.end(), sequence, isUpTo)); i < events.size();
             ++i) {
            if (stops.isOne(i))
                return events[i];
        }
        return nullptr;
    }
    for (auto i = placeOf(std::lower_bound(events.begin(), events.end(), sequence, isBefore)); i > 0; --i) {
        if (stops.isOne(i - 1))
            return events[i - 1];
    }
    return nullptr;
}

} // namespace

const TimelineEvent* findEvent(std::span<const TimelineEvent* const> events, const EventQuery& query,
                               std::uint64_t sequence, int direction)
{
    Stops stops(events, query);
    return find(stops, sequence, direction);
}

FoundEvent findEventAround(std::span<const TimelineEvent* const> events, const EventQuery& query,
                           std::uint64_t sequence, int direction)
{
    Stops stops(events, query);
    if (const TimelineEvent* event = find(stops, sequence, direction))
        return {event, false};
    if (!query.range)
        return {};
    const std::uint64_t otherEnd = direction > 0 ? 0 : std::numeric_limits<std::uint64_t>::max();
    return {find(stops, otherEnd, direction), true};
}

} // namespace stormlab
