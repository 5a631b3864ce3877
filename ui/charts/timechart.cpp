// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/timechart.h"

#include "ui/charts/chartaccessible.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/rangedrag.h"
#include "ui/keys/keytable.h"
#include "ui/presenters/durationwording.h"
#include "ui/theme.h"

#include <QBuffer>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QSvgGenerator>

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

namespace stormlab
{

namespace
{

constexpr double cornerRadius = 6;
constexpr int leastChartWidth = 320;
constexpr int besideThePlot = 40; ///< to the right of it

struct CursorStep {
    Key key;
    int samples; ///< forward
};
constexpr std::array cursorSteps{CursorStep{Key::ChartBack, -1}, CursorStep{Key::ChartForward, 1},
                                 CursorStep{Key::ChartFarBack, -10}, CursorStep{Key::ChartFarForward, 10}};

/// How far the press moves the cursor; 0 where it does not.
int stepOf(const QKeyEvent& event)
{
    const auto* const step =
        std::ranges::find_if(cursorSteps, [&event](const CursorStep& each) { return isPressOf(each.key, event); });
    return step == cursorSteps.end() ? 0 : step->samples;
}

bool isShorter(const QString& one, const QString& other)
{
    return one.size() < other.size();
}

} // namespace

TimeChart::TimeChart(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    m_summaryTimer.setSingleShot(true);
    m_summaryTimer.setInterval(std::chrono::seconds{1});
    connect(&m_summaryTimer, &QTimer::timeout, this, &TimeChart::updateSummary);
    for (const auto change : {&Theme::changed, &Theme::textResized})
        connect(&theme, change, this, [this] { refresh(); });
}

TimeChart::~TimeChart() = default;

void TimeChart::setChoosesRange()
{
    m_drag = std::make_unique<RangeDrag>(this);
}

void TimeChart::setTimeLabels(TimeLabels labels)
{
    if (labels == m_labels)
        return;
    m_labels = labels;
    refresh();
}

void TimeChart::setCursor(std::optional<DrillTime> moment)
{
    if (moment == m_cursor)
        return;
    m_cursor = moment;
    refreshCursor();
    summaryChanged();
}

// A chart that was never laid out has a width that says nothing, and its legend would seem to need many lines.
QSize TimeChart::minimumSizeHint() const
{
    const int plot = static_cast<int>(plotLeft()) + leastPlotLetters * fontMetrics().averageCharWidth();
    const int least = std::max(leastChartWidth, plot + besideThePlot);
    return {least, leastHeight(testAttribute(Qt::WA_Resized) ? std::max(width(), least) : sizeHint().width())};
}

void TimeChart::leastSizeChanged()
{
    const QSize least = minimumSizeHint();
    if (std::exchange(m_toldLeast, least) != least)
        updateGeometry();
}

QImage TimeChart::image()
{
    const QScopedValueRollback<bool> pictured(m_isPictured, true);
    return grab().toImage();
}

QByteArray TimeChart::toSvg()
{
    const QScopedValueRollback<bool> pictured(m_isPictured, true);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(size());
    svg.setViewBox(rect());
    svg.setResolution(logicalDpiX()); // points of text are as many pixels as on the screen
    // The generator writes them as they are.
    svg.setTitle(accessibleName().toHtmlEscaped());
    svg.setDescription(summary().toHtmlEscaped());
    QPainter painter(&svg);
    render(&painter, {}, {}, QWidget::DrawChildren);
    painter.end();
    return bytes;
}

void TimeChart::hold()
{
    ++m_holds;
}

void TimeChart::letGo()
{
    if (--m_holds == 0 && std::exchange(m_hasMissed, false))
        Q_EMIT showWanted();
}

bool TimeChart::takeWindow(DrillTime from, DrillTime until)
{
    m_hasMissed = m_holds > 0;
    if (m_hasMissed)
        return false;
    m_from = from;
    m_until = std::max(until, from);
    return true;
}

QString TimeChart::whenText() const
{
    if (m_cursor)
        return tr("At %1").arg(timeLabel(*m_cursor));
    if (edge() == TimeEdge::Moment)
        return tr("At %1").arg(timeLabel(lastMoment()));
    return edge() == TimeEdge::Now ? tr("Now") : tr("At the end");
}

// Of a replay in tenths of a second, as two samples may lie in one: the sentence may be of the other. While a drill
// goes on, it is how long ago that was.
void TimeChart::tellMoment(ChartLegend& legend, const QString& usual, const QString& atCursor) const
{
    const bool isAgo = edge() == TimeEdge::Now;
    const QString when = m_cursor ? isAgo ? agoText(m_until - *m_cursor) : preciseTimeLabel(*m_cursor) : QString();
    const QString longest = preciseTimeLabel(std::chrono::minutes{10});
    legend.setHeading(m_cursor ? atCursor.arg(when) : usual, std::max(usual, atCursor.arg(longest), isShorter));
}

TimeEdge TimeChart::edge() const
{
    return m_edge.value_or(m_labels == TimeLabels::Relative ? TimeEdge::Now : TimeEdge::End);
}

void TimeChart::summaryChanged()
{
    m_summaryStale = true;
    if (!m_summaryTimer.isActive())
        updateSummary();
}

void TimeChart::updateSummary()
{
    if (!m_summaryStale)
        return;
    m_summaryStale = false;
    m_summaryTimer.start();
    setAccessibleDescription(summary());
}

void TimeChart::moveCursor(std::optional<DrillTime> moment)
{
    if (moment == m_cursor)
        return;
    setCursor(moment);
    Q_EMIT cursorMoved(moment);
}

void TimeChart::stepCursor(int steps)
{
    const std::vector<DrillTime> times = sampleTimes();
    if (times.empty())
        return;
    // Without a cursor the first step from the right edge lands on the last sample, that from the left on the first.
    const DrillTime start = m_cursor.value_or(steps < 0 ? m_until + Milliseconds{1} : m_from - Milliseconds{1});
    const auto at = steps < 0 ? std::lower_bound(times.begin(), times.end(), start)
                              : std::upper_bound(times.begin(), times.end(), start);
    const auto wanted = std::distance(times.begin(), at) + (steps < 0 ? steps : steps - 1);
    moveCursor(times[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(wanted, 0, std::ssize(times) - 1))]);
}

std::optional<DrillTime> TimeChart::momentAt(double x) const
{
    const bool isInPlot = plotLeft() < plotRight() && x >= plotLeft() && x <= plotRight();
    return isInPlot ? std::optional(nearestMoment(x)) : std::nullopt;
}

DrillTime TimeChart::nearestMoment(double x) const
{
    const double width = std::max(plotRight() - plotLeft(), 1.0);
    const double part = std::clamp((x - plotLeft()) / width, 0.0, 1.0);
    return m_from + Milliseconds{static_cast<std::int64_t>(part * static_cast<double>((m_until - m_from).count()))};
}

double TimeChart::xOf(DrillTime moment) const
{
    const auto span = static_cast<double>(std::max<std::int64_t>((m_until - m_from).count(), 1));
    const double x = plotLeft() + (plotRight() - plotLeft()) * static_cast<double>((moment - m_from).count()) / span;
    return std::clamp(x, plotLeft(), std::max(plotLeft(), plotRight()));
}

void TimeChart::mouseMoveEvent(QMouseEvent* event)
{
    const double x = event->position().x();
    const std::optional<DrillTime> moment = momentAt(x);
    // Nothing is known yet of what came after the moment that is shown.
    moveCursor(moment && *moment <= lastMoment() ? moment : std::nullopt);
    if (!m_drag)
        return;
    // Of a press that a message has covered no release comes.
    if (!(event->buttons() & Qt::LeftButton))
        static_cast<void>(m_drag->finish());
    else if (m_drag->moveTo(x))
        m_drag->show(xOf(*m_drag->start()), std::clamp(x, plotLeft(), std::max(plotLeft(), plotRight())));
}

void TimeChart::mousePressEvent(QMouseEvent* event)
{
    QWidget::mousePressEvent(event);
    const double x = event->position().x();
    const std::optional<DrillTime> moment = momentAt(x);
    m_hasPicked = false;
    if (event->button() != Qt::LeftButton || !moment)
        return;
    if (m_drag)
        m_drag->begin(x, *moment);
    else
        Q_EMIT momentPicked(*moment);
}

void TimeChart::mouseReleaseEvent(QMouseEvent* event)
{
    QWidget::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || !m_drag || !m_drag->start())
        return;
    const DrillTime pressed = *m_drag->start();
    const std::optional<DrillTime> from = m_drag->finish();
    // Moments, not places: while a drill goes on, the window moves on under the mouse.
    const DrillTime until = nearestMoment(event->position().x());
    m_hasPicked = !from;
    if (from)
        Q_EMIT rangeChosen(std::min(*from, until), std::max(*from, until));
    else
        Q_EMIT momentPicked(pressed);
}

void TimeChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (!m_drag || event->button() != Qt::LeftButton) {
        QWidget::mouseDoubleClickEvent(event);
        return;
    }
    if (std::exchange(m_hasPicked, false))
        Q_EMIT pickTakenBack();
    Q_EMIT wholeWanted();
}

// A chart that has the keyboard hears its keys itself, also where a window uses them for something else.
bool TimeChart::event(QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QWidget::event(event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (stepOf(key) != 0 || isPressOf(Key::ChartFirst, key) || isPressOf(Key::ChartLast, key))
        event->accept();
    return true;
}

void TimeChart::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    moveCursor({});
}

void TimeChart::keyPressEvent(QKeyEvent* event)
{
    const std::vector<DrillTime> times = sampleTimes();
    const bool isFirst = isPressOf(Key::ChartFirst, *event);
    if (const int step = stepOf(*event); step != 0)
        stepCursor(step);
    else if ((isFirst || isPressOf(Key::ChartLast, *event)) && !times.empty())
        moveCursor(isFirst ? times.front() : times.back());
    else if (isPressOf(Key::ChartLeave, *event) && leave())
        event->accept();
    else if (isPressOf(Key::ChartPick, *event) && m_cursor)
        Q_EMIT momentPicked(*m_cursor);
    else
        QWidget::keyPressEvent(event);
}

bool TimeChart::leave()
{
    if (m_drag && m_drag->isDrawn())
        static_cast<void>(m_drag->finish());
    else if (m_cursor)
        moveCursor({});
    else if (m_drag && m_isRangeChosen)
        Q_EMIT wholeWanted();
    else
        return false;
    return true;
}

void TimeChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void TimeChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void TimeChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isFramed = hasFocus() && !m_isPictured;
    painter.setPen(isFramed ? QPen(m_theme.accent(), 2) : QPen(m_theme.panelBorder(), m_theme.lineWidth()));
    painter.setBrush(m_theme.panel());
    const double inset = isFramed ? 1 : m_theme.lineWidth() / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), cornerRadius, cornerRadius);
}

} // namespace stormlab
