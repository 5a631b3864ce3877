// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/timespan.h"
#include "ui/models/chartfigures.h"

#include <QByteArray>
#include <QImage>
#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

namespace stormlab
{

class ChartLegend;
class RangeDrag;
class Theme;

/// How the time axis is written: "−0:30 … now" before the right edge, or "03:10" since the start of the drill.
enum class TimeLabels { Relative, Absolute };

/// What the right edge of the window is: now, the moment that a replay has reached, or the end of what is over.
enum class TimeEdge { Now, Moment, End };

/// What something can still be read off, in lines of text and letters: the plot of a chart, and each where it has two.
constexpr int leastLinesAlone = 6;
constexpr int leastLinesOfTwo = 3;
constexpr int leastPlotLetters = 16;

/// What all charts over time share: a window of time, one cursor that is shared by all panes, the keyboard (Left,
/// Right: sample by sample; Home, End; Escape takes the cursor away) and a summary for screen
/// readers. The plots of all time charts of the same width begin and end at the same x. Main thread.
class TimeChart : public QWidget
{
    Q_OBJECT

public:
    TimeChart(const Theme& theme, QWidget* parent);
    ~TimeChart() override;

    void setTimeLabels(TimeLabels labels);
    [[nodiscard]] TimeLabels timeLabels() const { return m_labels; }
    /// Without a call the edge of relative labels is now, that of absolute ones the end.
    void setTimeEdge(std::optional<TimeEdge> edge) { m_edge = edge; }
    /// The moment that is shown, where the window may end beyond it or before: of it figures are told, and nothing is
    /// drawn that came later. Holds from the next show() on; absent: the end of the window.
    void setPresent(std::optional<DrillTime> moment) { m_present = m_holds > 0 ? m_present : moment; }
    /// A drag of the mouse chooses a range of time, and a double click asks for all. It only asks: whoever shows the
    /// chart shows the range.
    void setChoosesRange();
    /// A range that was chosen is shown: Escape, where there is no cursor, asks for all. Where the chart chooses none,
    /// nobody would hear that.
    void setRangeIsChosen(bool chosen) { m_isRangeChosen = chosen; }

    using QWidget::setCursor;
    /// Draws the time cursor at a moment, or none. Does not emit cursorMoved().
    void setCursor(std::optional<DrillTime> moment);
    [[nodiscard]] std::optional<DrillTime> timeCursor() const { return m_cursor; }

    [[nodiscard]] DrillTime from() const { return m_from; }
    [[nodiscard]] DrillTime until() const { return m_until; }
    /// The last moment of which something is drawn.
    [[nodiscard]] DrillTime lastMoment() const { return std::min(m_present.value_or(m_until), m_until); }

    /// While it is held it goes on showing what it shows; when it is let go, it asks for what it has missed. So what
    /// somebody asks a picture of stays what they see until they have said where it goes.
    void hold();
    void letGo();

    [[nodiscard]] const Theme& theme() const { return m_theme; }
    /// The chart as it is shown, but for the frame of the keyboard, at the widget's device pixel ratio.
    [[nodiscard]] QImage image();
    /// The same as a document of SVG, in lines, areas and text; its description is the summary.
    [[nodiscard]] QByteArray toSvg();
    /// What screen readers hear is older than what is drawn: a new summary comes within a second.
    [[nodiscard]] bool owesSummary() const { return m_summaryStale; }
    /// The points of the window.
    [[nodiscard]] virtual ChartFigures figures() const = 0;
    /// Room for what is around the plots, at the present width, and for plots that something can be read off.
    [[nodiscard]] QSize minimumSizeHint() const final;
    [[nodiscard]] QString toCsv() const { return stormlab::toCsv(figures()); }

Q_SIGNALS:
    /// It was held and would show something else by now.
    void showWanted();
    /// Something else is drawn, of this moment or another one.
    void figuresChanged();
    /// The person moved the cursor here by mouse or key, or took it away.
    void cursorMoved(std::optional<stormlab::DrillTime> moment);
    /// The person clicked at this moment, or pressed Enter at the cursor.
    void momentPicked(stormlab::DrillTime moment);
    /// That was the first click of two, which together ask for something else.
    void pickTakenBack();
    /// The person drew the mouse from one moment to another.
    void rangeChosen(stormlab::DrillTime from, stormlab::DrillTime until);
    /// The person wants to see all of the time that there is.
    void wholeWanted();

protected:
    /// Before all else that show() does. False while the chart is held: then nothing of it may change.
    [[nodiscard]] bool takeWindow(DrillTime from, DrillTime until);
    /// Asks for a new summary; it is read by screen readers at most once a second.
    void summaryChanged();

    /// The plot's left and right edge in widget coordinates.
    [[nodiscard]] virtual double plotLeft() const = 0;
    [[nodiscard]] virtual double plotRight() const = 0;
    /// Times of the samples in the window, ascending.
    [[nodiscard]] virtual std::vector<DrillTime> sampleTimes() const = 0;
    /// Something that is drawn has changed: window, labels, cursor or theme.
    virtual void refresh() = 0;
    /// Only the cursor has moved.
    virtual void refreshCursor() = 0;
    /// "Now", "At 1:02" at the cursor or the moment of a replay, or "At the end" of what is over.
    [[nodiscard]] QString whenText() const;
    [[nodiscard]] TimeEdge edge() const;
    /// The heading of a legend: `usual`, or of which moment the figures are while there is a cursor. What else is told,
    /// as by the sentence over the charts, is of the moment that is shown.
    void tellMoment(ChartLegend& legend, const QString& usual, const QString& atCursor) const;
    /// Of which figures are told: at the cursor, or the last one.
    [[nodiscard]] DrillTime toldMoment() const { return m_cursor.value_or(lastMoment()); }
    /// Whether figures are told: of the cursor, or of now. What is over has no now.
    [[nodiscard]] bool tellsFigures() const { return m_cursor || edge() != TimeEdge::End; }
    /// How high the chart has to be, if it is so wide.
    [[nodiscard]] virtual int leastHeight(int width) const = 0;
    /// Whoever lays the chart out hears of it if the least size has become another one, as with each line of a legend.
    void leastSizeChanged();
    /// Two or three plain sentences with the present figures.
    [[nodiscard]] virtual QString summary() const = 0;

    bool event(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void updateSummary();
    void moveCursor(std::optional<DrillTime> moment);
    /// Gives up one thing: a range that is being drawn, the cursor, a range that was chosen. False where there is none.
    bool leave();
    void stepCursor(int steps);
    /// Absent outside the plot.
    [[nodiscard]] std::optional<DrillTime> momentAt(double x) const;
    /// The nearest one of the plot.
    [[nodiscard]] DrillTime nearestMoment(double x) const;
    [[nodiscard]] double xOf(DrillTime moment) const;

    const Theme& m_theme;
    TimeLabels m_labels = TimeLabels::Relative;
    std::optional<TimeEdge> m_edge;
    std::optional<DrillTime> m_present;
    DrillTime m_from{0};
    DrillTime m_until{0};
    std::optional<DrillTime> m_cursor;
    QTimer m_summaryTimer;
    bool m_summaryStale = false;
    QSize m_toldLeast;
    bool m_isPictured = false;
    bool m_isRangeChosen = false;
    bool m_hasPicked = false; ///< by the last click
    int m_holds = 0;
    bool m_hasMissed = false;          ///< while it was held
    std::unique_ptr<RangeDrag> m_drag; ///< nullptr where no range can be chosen
};

} // namespace stormlab

Q_DECLARE_METATYPE(std::optional<stormlab::DrillTime>)
