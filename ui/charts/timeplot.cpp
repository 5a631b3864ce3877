// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/timeplot.h"

#include "ui/charts/plotoverlay.h"
#include "ui/charts/timeticks.h"
#include "ui/textzoom.h"
#include "ui/theme.h"

#include <QtCharts/QCategoryAxis>
#include <QtCharts/QLegend>
#include <QtCharts/QValueAxis>

#include <QEvent>
#include <QGraphicsLayout>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>

namespace stormlab
{

namespace
{

constexpr double rightMargin = 26;
constexpr double gapToLabels = 10;
constexpr int labelDistance = 96;

} // namespace

TimePlot::TimePlot(const Theme& theme, const Look& look, QWidget* parent)
    : QChartView(parent),
      m_theme(theme),
      m_look(look),
      m_time(new QCategoryAxis),
      m_value(look.scale == Scale::Decades ? new QCategoryAxis : new QValueAxis)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    chart()->legend()->hide();
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_value, Qt::AlignLeft);
    m_time->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_time->setGridLineVisible(false);
    m_time->setLabelsVisible(look.timeAxis);
    m_time->setTruncateLabels(false);
    setUpValues();
    m_overlay = new PlotOverlay(*this, chart());
    m_overlay->setZValue(100);
    recolour();
    connect(&theme, &Theme::changed, this, [this] { recolour(); });
}

void TimePlot::setUpValues()
{
    m_value->setLineVisible(false);
    m_value->setTruncateLabels(false);
    m_value->setLabelsVisible(m_look.scale != Scale::None);
    m_value->setGridLineVisible(m_look.scale != Scale::None);
    if (auto* decades = qobject_cast<QCategoryAxis*>(m_value)) {
        decades->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        return;
    }
    m_value->setTickType(QValueAxis::TicksDynamic);
    m_value->setTickAnchor(0);
    m_value->setLabelFormat(QStringLiteral("%d"));
}

void TimePlot::place(const QRect& rect)
{
    setGeometry(rect.left(), rect.top(), std::max(rect.width(), 1), std::max(rect.height(), 1));
    arrange();
}

void TimePlot::add(QAbstractSeries* series)
{
    chart()->addSeries(series);
    series->attachAxis(m_time);
    series->attachAxis(m_value);
}

void TimePlot::setWindow(DrillTime from, DrillTime until, TimeLabels labels)
{
    until = std::max(until, from + Milliseconds{1});
    if (from == m_from && until == m_until && labels == m_labels)
        return;
    m_from = from;
    m_until = until;
    m_labels = labels;
    relabel();
    m_overlay->update();
}

void TimePlot::setTop(double top)
{
    top = std::max(top, m_look.scale == Scale::Decades ? 10.0 : 1.0);
    const double height = std::max(m_area.height() - headroom(), 1.0);
    const double axisTop = scaled(top) * std::max(m_area.height(), 1.0) / height;
    if (top == m_top && axisTop == m_axisTop)
        return;
    m_top = top;
    m_axisTop = axisTop;
    relabelValues();
}

double TimePlot::headroom() const
{
    return std::max(m_look.headroom, m_look.headroomLines * fontMetrics().lineSpacing());
}

double TimePlot::scaled(double value) const
{
    return m_look.scale == Scale::Decades ? std::log10(std::max(value, 1.0)) : value;
}

void TimePlot::relabelDecades(QCategoryAxis& axis)
{
    const int powers = static_cast<int>(scaled(m_top)) + 1;
    if (axis.count() != powers) {
        for (const QString& label : axis.categoriesLabels())
            axis.remove(label);
        axis.setStartValue(-1);
        for (int power = 0; power < powers; ++power)
            axis.append(QString::number(std::pow(10, power), 'f', 0), power);
    }
    axis.setRange(0, m_axisTop);
}

void TimePlot::relabelValues()
{
    if (auto* decades = qobject_cast<QCategoryAxis*>(m_value)) {
        relabelDecades(*decades);
        return;
    }
    const QFontMetricsF metrics(smallFont());
    const int most = std::clamp(static_cast<int>(m_area.height() / (metrics.height() * 2.2)), 1, 4);
    const double step = valueStep(m_top, most);
    // Each of the two calls lays the axis out again. The one that leaves fewer labels goes first: a range of hundreds
    // with the step of a quiet chart would make hundreds of labels, only to throw them away.
    if (step > m_value->tickInterval())
        m_value->setTickInterval(step);
    m_value->setRange(0, m_axisTop);
    m_value->setTickInterval(step);
}

void TimePlot::setMarks(const std::vector<ChartMark>& marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    // A second row for labels comes when it is needed and then stays: the plot must not jump while somebody reads it.
    const int needed = m_marks.empty() ? 1 : m_overlay->rowsNeeded(m_look.markRows);
    m_markRows = m_marks.empty() ? 1 : std::max(m_markRows, needed);
    arrange();
    m_overlay->update();
}

void TimePlot::setTimeCursor(std::optional<DrillTime> moment)
{
    if (moment == m_cursor)
        return;
    m_cursor = moment;
    m_overlay->update();
}

void TimePlot::setNote(const QString& note)
{
    if (note == m_note)
        return;
    m_note = note;
    m_value->setLabelsVisible(note.isEmpty() && m_look.scale != Scale::None);
    m_value->setGridLineVisible(note.isEmpty() && m_look.scale != Scale::None);
    m_overlay->update();
}

void TimePlot::recolour()
{
    const QFont font = smallFont();
    setBackgroundBrush(m_theme.panel());
    chart()->setBackgroundBrush(m_theme.panel());
    chart()->setBackgroundPen(Qt::NoPen);
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(m_time), static_cast<QAbstractAxis*>(m_value)}) {
        axis->setLabelsFont(font);
        axis->setLabelsBrush(m_theme.mutedText());
        axis->setGridLinePen(QPen(m_theme.grid(), 1));
        axis->setLinePen(QPen(m_theme.panelBorder(), 1));
    }
    m_overlay->update();
}

QFont TimePlot::smallFont() const
{
    return scaledFont(font(), 0.9);
}

int TimePlot::markRows() const
{
    return std::min(m_markRows, m_look.markRows);
}

double TimePlot::secondsOf(DrillTime time) const
{
    return static_cast<double>((time - m_from).count()) / 1000.0;
}

double TimePlot::xOf(DrillTime time) const
{
    return m_area.left() + m_area.width() * secondsOf(time) / secondsOf(m_until);
}

double TimePlot::yOf(double value) const
{
    return m_area.bottom() - m_area.height() * scaled(value) / m_axisTop;
}

void TimePlot::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    arrange();
}

void TimePlot::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        recolour();
        arrange();
    }
}

QMarginsF TimePlot::surroundings() const
{
    const QFontMetricsF metrics(smallFont());
    const double left = std::ceil(metrics.horizontalAdvance(QStringLiteral("00000")) + gapToLabels);
    const double top = std::ceil(markRows() * (metrics.height() + 5) + 4);
    const double bottom = m_look.timeAxis ? std::ceil(metrics.height() + 10) : std::ceil(metrics.height() / 2) + 1;
    return {left, top, rightMargin, bottom};
}

int TimePlot::heightFor(int lines) const
{
    const QMarginsF beside = surroundings();
    return lines * fontMetrics().lineSpacing() + static_cast<int>(std::ceil(beside.top() + beside.bottom()));
}

void TimePlot::arrange()
{
    const QMarginsF beside = surroundings();
    const QRectF area(beside.left(), beside.top(), std::max(width() - beside.left() - beside.right(), 1.0),
                      std::max(height() - beside.top() - beside.bottom(), 1.0));
    if (area == m_area)
        return;
    m_area = area;
    chart()->setPlotArea(m_area);
    m_overlay->place();
    setTop(m_top);
    m_shownLabels.clear();
    relabel();
}

void TimePlot::relabel()
{
    const int most = std::max(static_cast<int>(m_area.width()) / labelDistance, 1);
    const std::vector<TimeTick> ticks = timeTicks(m_from, m_until, m_labels, most);
    // The labels of a window that moves along with now stay where they are, and so does the axis: laying it out again
    // is the dearest part of a frame.
    QStringList shown{QString::number(secondsOf(m_until))};
    for (const TimeTick& tick : ticks)
        shown << tick.label << QString::number(secondsOf(tick.time));
    if (shown == m_shownLabels)
        return;
    m_shownLabels = shown;
    for (const QString& label : m_time->categoriesLabels())
        m_time->remove(label);
    m_time->setStartValue(-1);
    for (const TimeTick& tick : ticks)
        m_time->append(tick.label, secondsOf(tick.time));
    m_time->setRange(0, secondsOf(m_until));
}

} // namespace stormlab
