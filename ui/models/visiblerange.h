// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/timespan.h"

#include <QObject>

#include <optional>

namespace stormlab
{

/// The one range of time that all panes of a drill or a replay show: what came last, moving on with the moment that is
/// shown; all of it; or a stretch that somebody has chosen, to which lists and search keep as well. Main thread.
class VisibleRange : public QObject
{
    Q_OBJECT

public:
    static constexpr Milliseconds usualLength{180'000};
    /// Of a stretch that is chosen, and of what came last.
    static constexpr Milliseconds leastChosen{2'000};
    static constexpr Milliseconds leastLatest{30'000};

    explicit VisibleRange(QObject* parent = nullptr);

    /// Another timeline: it shows what came last in it.
    void clear();
    /// The moment that is shown: now, or where a playhead stands. Says nothing: it comes with each frame.
    void moveTo(DrillTime moment) { m_moment = moment; }
    /// It is a range of a recording from `begin` to `end`, also where the moment is not there yet. What came last is of
    /// a recording as long as usual or longer: to look closer somebody chooses a stretch. The end may come nearer,
    /// where less can be read than the file says: of a stretch that is chosen there remains what lies before it.
    void setRecording(DrillTime begin, DrillTime end);

    [[nodiscard]] TimeSpan span() const;
    [[nodiscard]] DrillTime moment() const { return m_moment; }
    [[nodiscard]] const std::optional<TimeSpan>& chosen() const { return m_chosen; }
    [[nodiscard]] bool isWhole() const { return !m_chosen && !m_length; }
    [[nodiscard]] bool isUsual() const { return !m_chosen && m_length == usualLength; }
    [[nodiscard]] bool canZoomIn() const;

    /// Either end may come first. A stretch that leaves nothing out is all of it.
    void choose(DrillTime one, DrillTime other);
    void showWhole();
    void showUsual();
    /// Half, or twice, as much time. `anchor` keeps its place in a stretch, where it is given; else the moment does.
    void zoomIn(std::optional<DrillTime> anchor = {});
    void zoomOut(std::optional<DrillTime> anchor = {});

Q_SIGNALS:
    /// Somebody wanted another range, all of a recording is more by now, or it is shorter than the chosen range.
    void changed();

private:
    void become(std::optional<TimeSpan> chosen, std::optional<Milliseconds> length);
    /// Keeps what of the chosen stretch is there, or gives it up where that is too short.
    void fitChosen();
    void chooseAround(std::optional<DrillTime> anchor, double factor);
    [[nodiscard]] TimeSpan whole() const;

    std::optional<TimeSpan> m_chosen;
    std::optional<Milliseconds> m_length = usualLength; ///< of what came last; absent: all of it
    bool m_isRecording = false;
    DrillTime m_begin{0};
    DrillTime m_end{0};
    DrillTime m_moment{0};
};

} // namespace stormlab
