// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/event.h"
#include "core/domain/samplesealer.h"

#include <cstddef>
#include <deque>

namespace stormlab
{

/// The append-only log of a drill: the single source of truth. One writer, one thread; references stay valid. Samples
/// are packed a minute at a time, on this thread and without changing what they say.
class Timeline
{
public:
    /// Appends and numbers an event. A time before the last event's is raised to it: the log is ordered. A statement
    /// whose time is raised keeps its own in StatementRun::ran, for the server's log is read after the fact and grading
    /// asks what came first.
    const TimelineEvent& append(DrillTime time, EventBody body);

    [[nodiscard]] std::size_t size() const { return m_events.size(); }
    [[nodiscard]] bool empty() const { return m_events.empty(); }
    /// index < size(); the event of sequence index + 1.
    [[nodiscard]] const TimelineEvent& at(std::size_t index) const { return m_events[index]; }
    /// The time of the last event; zero when empty.
    [[nodiscard]] DrillTime endTime() const;
    /// How many events happened at or before the moment. O(log n).
    [[nodiscard]] std::size_t countUntil(DrillTime moment) const;

private:
    std::deque<TimelineEvent> m_events;
    SampleSealer m_sealer;
};

/// The first `size` events of a timeline: all that a reader left of the playhead may see. Cheap to copy; the timeline
/// must outlive it.
class TimelineView
{
public:
    TimelineView(const Timeline& timeline, std::size_t size);
    explicit TimelineView(const Timeline& timeline) : TimelineView(timeline, timeline.size()) {}

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] const TimelineEvent& at(std::size_t index) const { return m_timeline->at(index); }
    [[nodiscard]] DrillTime endTime() const { return empty() ? DrillTime{0} : at(m_size - 1).time; }
    /// A shorter prefix; size <= this->size().
    [[nodiscard]] TimelineView first(std::size_t size) const { return {*m_timeline, size}; }

    class Iterator
    {
    public:
        using value_type = TimelineEvent;
        using difference_type = std::ptrdiff_t;
        Iterator(const TimelineView& view, std::size_t index) : m_view(&view), m_index(index) {}
        const TimelineEvent& operator*() const { return m_view->at(m_index); }
        Iterator& operator++()
        {
            ++m_index;
            return *this;
        }
        friend bool operator==(const Iterator& a, const Iterator& b) { return a.m_index == b.m_index; }

    private:
        const TimelineView* m_view;
        std::size_t m_index;
    };
    [[nodiscard]] Iterator begin() const { return {*this, 0}; }
    [[nodiscard]] Iterator end() const { return {*this, m_size}; }

private:
    const Timeline* m_timeline;
    std::size_t m_size;
};

} // namespace stormlab
