// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/series.h"
#include "core/domain/timeline.h"

#include <QObject>
#include <QTimer>

namespace stormlab
{

class Playhead;

/// Turns the visible part of the timeline into what the panes show, at most ten times a second however fast events
/// come. Main thread; the playhead must outlive it.
class DrillFeed : public QObject
{
    Q_OBJECT

public:
    explicit DrillFeed(Playhead& playhead, QObject* parent = nullptr);

    [[nodiscard]] TimelineView view() const;
    [[nodiscard]] const ActivitySeries& activity() const { return m_series.activity(); }
    [[nodiscard]] const std::vector<ServicePoint>& service() const { return m_series.service(); }
    /// The last sample that is visible; nullptr before the first.
    [[nodiscard]] const Sample* lastSample() const;
    /// Forgets what was read: another timeline begins.
    void clear();
    /// Brings everything up to date now.
    void update();

Q_SIGNALS:
    /// Panes should show the present state.
    void refreshed();

private:
    void later();

    Playhead& m_playhead;
    SeriesBuilder m_series;
    std::size_t m_read = 0;
    std::size_t m_lastSample = 0; ///< index + 1; 0: none
    QTimer m_frame;
};

} // namespace stormlab
