// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/timeline.h"

#include <QObject>

namespace stormlab
{

/// The position in a timeline that every pane shows: only what is left of it is visible. It follows the tail until
/// somebody looks back. Main thread; the timeline must outlive it.
class Playhead : public QObject
{
    Q_OBJECT

public:
    explicit Playhead(const Timeline& timeline, QObject* parent = nullptr);

    [[nodiscard]] bool isFollowing() const { return m_following; }
    [[nodiscard]] TimelineView visible() const { return {m_timeline, m_visible}; }

    /// Moves to a moment and stays there.
    void seek(DrillTime moment);
    /// Moves to the tail and stays with it.
    void follow();
    /// The timeline has grown or was begun anew.
    void timelineChanged();

Q_SIGNALS:
    void moved();

private:
    void show(std::size_t visible);

    const Timeline& m_timeline;
    std::size_t m_visible = 0;
    bool m_following = true;
};

} // namespace stormlab
