// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenters/eventsearch.h"

#include "core/domain/drillstory.h"
#include "ui/presenters/eventwording.h"

#include <QStringList>

#include <algorithm>
#include <limits>

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

} // namespace

const TimelineEvent* findEvent(std::span<const TimelineEvent* const> events, const EventQuery& query,
                               std::uint64_t sequence, int direction)
{
    const QStringList wanted = query.words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (wanted.isEmpty())
        return nullptr;
    const auto isBefore = [](const TimelineEvent* event, std::uint64_t limit) { return event->sequence < limit; };
    const auto isUpTo = [](const TimelineEvent* event, std::uint64_t limit) { return event->sequence <= limit; };
    const auto matches = [&](const TimelineEvent* event) {
        return (!query.range || isIn(*query.range, *event)) && holds(*event, wanted, query.causes);
    };
    if (direction > 0) {
        const auto first = std::lower_bound(events.begin(), events.end(), sequence, isUpTo);
        const auto found = std::find_if(first, events.end(), matches);
        return found == events.end() ? nullptr : *found;
    }
    const auto last = std::lower_bound(events.begin(), events.end(), sequence, isBefore);
    const auto found = std::find_if(std::make_reverse_iterator(last), events.rend(), matches);
    return found == events.rend() ? nullptr : *found;
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
