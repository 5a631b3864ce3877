// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/timespan.h"

#include <QSlider>

#include <optional>
#include <vector>

namespace stormlab
{

class Theme;

/// The length of a recording with the playhead on it. Marks are ticks above the groove, bookmarks flags below. A click
/// or a drag goes to that moment; a drag with Shift chooses a range of time, which is framed, and a double click all.
class TimeSlider : public QSlider
{
    Q_OBJECT

public:
    explicit TimeSlider(const Theme& theme, QWidget* parent = nullptr);

    void setSpan(DrillTime begin, DrillTime end);
    /// What lies behind it has yet to be read; absent when all is there.
    void setReadUntil(std::optional<DrillTime> moment);
    /// Does not emit sought().
    void setMoment(DrillTime moment);
    /// The range that is chosen; absent: none is.
    void setChosen(const std::optional<TimeSpan>& range);
    void setMarks(const std::vector<DrillTime>& marks);
    void setBookmarks(const std::vector<DrillTime>& bookmarks);
    [[nodiscard]] const std::vector<DrillTime>& marks() const { return m_marks; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The person wants to be there.
    void sought(stormlab::DrillTime moment);
    /// That was the first click of two, which together ask for something else; it began with sliderPressed().
    void pressTakenBack();
    void rangeChosen(stormlab::DrillTime from, stormlab::DrillTime until);
    void wholeWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] DrillTime momentAt(double x) const;
    /// Ends what a press has begun. Where a range begins that was being drawn; absent: none was.
    [[nodiscard]] std::optional<DrillTime> letGo();
    void paintRange(QPainter& painter, double middle) const;
    void describe();
    [[nodiscard]] double xOf(DrillTime moment) const;
    void paintGroove(QPainter& painter, double middle) const;
    void paintTicks(QPainter& painter, double middle) const;

    const Theme& m_theme;
    DrillTime m_begin{0};
    DrillTime m_end{0};
    DrillTime m_moment{0};
    std::optional<DrillTime> m_readUntil;
    std::optional<TimeSpan> m_range;
    std::optional<DrillTime> m_drawnFrom; ///< where a range that is being drawn begins
    DrillTime m_drawnTo{0};
    bool m_hasSought = false; ///< by the last click
    std::vector<DrillTime> m_marks;
    std::vector<DrillTime> m_bookmarks;
};

} // namespace stormlab
