// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/timespan.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace stormlab
{

class EventModel;

/// The events of a range of time, by when they happened, which is what their rows show; of a row that tells of several
/// it is enough that one of them is in it.
class EventFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// The model must outlive it.
    explicit EventFilter(EventModel& events, QObject* parent = nullptr);

    /// Absent: all events.
    void setRange(const std::optional<TimeSpan>& range);
    [[nodiscard]] const std::optional<TimeSpan>& range() const { return m_range; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    EventModel& m_events;
    std::optional<TimeSpan> m_range;
};

} // namespace stormlab
