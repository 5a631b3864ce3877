// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenters/eventsearch.h"

#include "core/domain/drillstory.h"
#include "ui/presenters/eventwording.h"

#include <QStringList>

#include <algorithm>
#include <limits>
#include <map>

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

/// Of each event the place of the first one that is told in its row.
std::vector<std::size_t> rowsOf(Told events)
{
    std::vector<std::size_t> rows(events.size());
    std::map<LostKind, std::size_t> last;
    for (std::size_t i = 0; i < events.size(); ++i) {
        rows[i] = i;
        const auto* lost = std::get_if<BackendLost>(&events[i]->body);
        if (lost == nullptr)
            continue;
        const auto [alike, isFirst] = last.try_emplace(lostKindOf(*lost), i);
        if (!isFirst && shareRow(events[alike->second]->time, events[i]->time))
            rows[i] = alike->second;
        else
            alike->second = i;
    }
    return rows;
}

/// Where a search stops: at each row once, at the first of its events that has what is looked for.
class Stops
{
public:
    Stops(Told events, const EventQuery& query)
        : m_events(events),
          m_query(query),
          m_wanted(query.words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)),
          m_rows(rowsOf(events))
    {
    }

    [[nodiscard]] bool isOne(std::size_t place) const
    {
        if (!matches(place))
            return false;
        for (std::size_t earlier = m_rows[place]; earlier < place; ++earlier) {
            if (m_rows[earlier] == m_rows[place] && matches(earlier))
                return false;
        }
        return true;
    }

    [[nodiscard]] bool isNothingWanted() const { return m_wanted.isEmpty(); }

private:
    [[nodiscard]] bool matches(std::size_t place) const
    {
        const TimelineEvent& event = *m_events[place];
        return (!m_query.range || isIn(*m_query.range, event)) && holds(event, m_wanted, m_query.causes);
    }

    Told m_events;
    const EventQuery& m_query;
    const QStringList m_wanted;
    const std::vector<std::size_t> m_rows;
};

} // namespace

const TimelineEvent* findEvent(std::span<const TimelineEvent* const> events, const EventQuery& query,
                               std::uint64_t sequence, int direction)
{
    const Stops stops(events, query);
    if (stops.isNothingWanted())
        return nullptr;
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

FoundEvent findEventAround(std::span<const TimelineEvent* const> events, const EventQuery& query,
                           std::uint64_t sequence, int direction)
{
    if (const TimelineEvent* event = findEvent(events, query, sequence, direction))
        return {event, false};
    if (!query.range)
        return {};
    const std::uint64_t otherEnd = direction > 0 ? 0 : std::numeric_limits<std::uint64_t>::max();
    return {findEvent(events, query, otherEnd, direction), true};
}

} // namespace stormlab
