// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/eventfilter.h"

#include "ui/models/eventmodel.h"

namespace stormlab
{

EventFilter::EventFilter(EventModel& events, QObject* parent) : QSortFilterProxyModel(parent), m_events(events)
{
    setSourceModel(&events);
}

void EventFilter::setRange(const std::optional<TimeSpan>& range)
{
    if (range == m_range)
        return;
    m_range = range;
    invalidateFilter();
}

bool EventFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    return !m_range || m_events.hasAnyIn(m_events.index(row, 0), *m_range);
}

} // namespace stormlab
