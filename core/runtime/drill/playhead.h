// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/timeline.h"

#include <QObject>

#include <optional>

namespace stormlab
{

/// The position in a timeline that every pane shows: only what is left of it is visible. It follows the tail until
/// somebody looks back. Main thread; the timeline must outlive it.
class Playhead : public QObject
{
    Q_OBJECT

public:
    explicit Playhead(const Timeline& timeline, QObject* parent = nullptr);

    [[nodiscard]] bool isFollowing() const { return !m_moment; }
    /// The moment that was sought; absent while it follows the tail.
    [[nodiscard]] std::optional<DrillTime> moment() const { return m_moment; }
    [[nodiscard]] TimelineView visible() const { return {m_timeline, m_visible}; }

    /// Moves to a moment and stays there: events that come later are not visible.
    void seek(DrillTime moment);
    /// Moves to the tail and stays with it.
    void follow();
    /// The timeline has grown or was begun anew.
    void timelineChanged();

Q_SIGNALS:
    /// It is at another moment, or more or less is visible.
    void moved();

private:
    void show(std::optional<DrillTime> moment, std::size_t visible);

    const Timeline& m_timeline;
    std::size_t m_visible = 0;
    std::optional<DrillTime> m_moment;
};

} // namespace stormlab
