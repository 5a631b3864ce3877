// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartmark.h"
#include "ui/charts/timechart.h"

#include <QtCharts/QChart>
#include <QtCharts/QChartView>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QCategoryAxis;
class QValueAxis;
QT_END_NAMESPACE

namespace stormlab
{

class PlotOverlay;
class Theme;

/// A Qt chart over time with fixed margins, so that the plots of several charts stand exactly above each other. Seconds
/// on its x axis count from the left edge of the window. Takes no mouse and no focus: the TimeChart around it does.
class TimePlot : public QChartView
{
public:
    enum class Scale {
        Linear,
        Decades, ///< a step for each power of ten, from 1 on: what is below lies on the axis
        None,    ///< neither labels nor grid: what is drawn has no height to read
    };
    struct Look {
        int markRows = 0; ///< at most so many rows for the labels of marks above the plot; 0: lines only
        bool timeAxis = true;
        double headroom = 0; ///< pixels above the highest value
        Scale scale = Scale::Linear;
        double headroomLines = 0; ///< lines of text there, if they are more
    };

    TimePlot(const Theme& theme, const Look& look, QWidget* parent);

    /// What it needs around an area of so many lines of text, so that something can be read off it.
    [[nodiscard]] int heightFor(int lines) const;
    /// Moves and resizes; the area is right from then on, also while the view is hidden.
    void place(const QRect& rect);
    void setWindow(DrillTime from, DrillTime until, TimeLabels labels);
    /// The value axis: 0 (of decades: 1) to `top` and the look's headroom.
    void setTop(double top);
    void setMarks(const std::vector<ChartMark>& marks);
    void setTimeCursor(std::optional<DrillTime> moment);
    /// One sentence instead of values while there is nothing to draw; empty: there is.
    void setNote(const QString& note);
    /// In coordinates of the view.
    [[nodiscard]] QRectF area() const { return m_area; }
    [[nodiscard]] double axisTop() const { return m_axisTop; }
    [[nodiscard]] double xOf(DrillTime time) const;
    [[nodiscard]] double yOf(double value) const;
    /// The x of a series' point.
    [[nodiscard]] double secondsOf(DrillTime time) const;

    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] const Look& look() const { return m_look; }
    /// Rows for the labels of marks as there are now.
    [[nodiscard]] int markRows() const;
    [[nodiscard]] const std::vector<ChartMark>& marks() const { return m_marks; }
    [[nodiscard]] std::optional<DrillTime> timeCursor() const { return m_cursor; }
    [[nodiscard]] const QString& note() const { return m_note; }
    [[nodiscard]] DrillTime from() const { return m_from; }
    [[nodiscard]] DrillTime until() const { return m_until; }
    [[nodiscard]] TimeLabels labels() const { return m_labels; }
    [[nodiscard]] QFont smallFont() const;

    /// Attaches a series to both axes. The chart owns it.
    void add(QAbstractSeries* series);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    /// What is beside the area, for marks and the labels of the axes.
    [[nodiscard]] QMarginsF surroundings() const;
    void relabel();
    void setUpValues();
    void relabelValues();
    void relabelDecades(QCategoryAxis& axis);
    void recolour();
    [[nodiscard]] double scaled(double value) const;
    [[nodiscard]] double headroom() const;

    const Theme& m_theme;
    Look m_look;
    QCategoryAxis* m_time = nullptr;
    QValueAxis* m_value = nullptr;
    PlotOverlay* m_overlay = nullptr;
    QRectF m_area;
    double m_top = 1;
    double m_axisTop = 1;
    DrillTime m_from{0};
    DrillTime m_until{1};
    TimeLabels m_labels = TimeLabels::Relative;
    std::vector<ChartMark> m_marks;
    std::optional<DrillTime> m_cursor;
    QString m_note;
    int m_markRows = 1;
    QStringList m_shownLabels;
};

} // namespace stormlab
