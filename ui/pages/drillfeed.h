// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/symptoms.h"
#include "core/domain/timelineindex.h"
#include "ui/charts/chartmark.h"
#include "ui/models/visiblerange.h"
#include "ui/pages/checkprogress.h"
#include "ui/presenters/nextstep.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>
#include <vector>

namespace stormlab
{

class DrillController;

/// Turns the visible part of the timeline into what the panes show, at most once a frame however fast events come or
/// the playhead moves. Everything it gives is of the part left of the playhead. Main thread; the controller must
/// outlive it.
class DrillFeed : public QObject
{
    Q_OBJECT

public:
    DrillFeed(DrillController& controller, std::chrono::milliseconds frame, QObject* parent = nullptr);

    [[nodiscard]] TimelineView view() const;
    /// The moment that is shown: now, or where the playhead has been put.
    [[nodiscard]] DrillTime moment() const;
    [[nodiscard]] ActivityView activity() const { return m_index.activity(view()); }
    [[nodiscard]] ServiceView service() const { return m_index.service(view()); }
    [[nodiscard]] ProbeView probes() const { return m_index.probes(view()); }
    /// The last sample that is visible; nullptr before the first.
    [[nodiscard]] const Sample* lastSample() const { return m_index.lastSample(view()); }
    /// The last look at the pooler that is visible; nullptr before the first.
    [[nodiscard]] const TimelineEvent* lastPooler() const { return m_index.lastPooler(view()); }
    /// What the server had to give then; absent before the first sample.
    [[nodiscard]] std::optional<Limits> limits() const;
    /// All visible events but samples and the reports of each second.
    [[nodiscard]] std::span<const TimelineEvent* const> told() const { return m_index.told(view()); }
    /// The same of the whole timeline: for going somewhere, never for showing.
    [[nodiscard]] std::span<const TimelineEvent* const> toldOfAll() const;
    [[nodiscard]] const std::vector<ChartMark>& marks() const { return m_marks; }
    /// In which what is visible ends.
    [[nodiscard]] const PresentPhase& phase() const { return m_phase; }
    /// The last check that is visible, if it was cancelled.
    [[nodiscard]] const std::optional<CancelledCheck>& cancelledCheck() const { return m_cancelled; }
    /// What the learner does next. It is only worked out where it is asked for, as a replay does not.
    [[nodiscard]] NextStep next();
    /// What of the time all panes show.
    [[nodiscard]] VisibleRange& range() { return m_range; }
    [[nodiscard]] const VisibleRange& range() const { return m_range; }
    /// Forgets what was read: another timeline begins.
    void clear();
    /// Brings everything up to date now.
    void update();
    /// Reads what the timeline has got, for toldOfAll(), without showing anything.
    void readOn();

Q_SIGNALS:
    /// Panes should show the present state.
    void refreshed();

private:
    void later();

    DrillController& m_controller;
    const std::chrono::milliseconds m_frameTime;
    VisibleRange m_range;
    TimelineIndex m_index;
    std::size_t m_toldCount = 0; ///< of which the following four are
    std::vector<ChartMark> m_marks;
    PresentPhase m_phase;
    std::optional<CancelledCheck> m_cancelled;
    std::optional<NextStep> m_next; ///< absent until it is asked for
    QTimer m_frame;
    QElapsedTimer m_sinceFrame;
};

} // namespace stormlab
