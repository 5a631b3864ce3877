// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/timeslider.h"

#include "ui/presenters/durationwording.h"
#include "ui/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace stormlab
{

namespace
{

constexpr int side = 10; ///< room for the handle at both ends
constexpr double handleRadius = 7;
constexpr double grooveHeight = 4;
constexpr double tickHeight = 6;
constexpr double rangeHeight = 26;

} // namespace

TimeSlider::TimeSlider(const Theme& theme, QWidget* parent) : QSlider(Qt::Horizontal, parent), m_theme(theme)
{
    setAccessibleName(tr("Position in the recording"));
    setToolTip(tr("Draw with Shift to choose a range of time; a double click shows all of it"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    // Page up, page down and the wheel move the slider by themselves.
    connect(this, &QSlider::actionTriggered, this, [this] { Q_EMIT sought(m_begin + Milliseconds{sliderPosition()}); });
}

void TimeSlider::setSpan(DrillTime begin, DrillTime end)
{
    m_begin = begin;
    m_end = std::max(begin, end);
    const auto length = static_cast<int>(std::min<std::int64_t>((m_end - m_begin).count(), INT_MAX));
    setRange(0, length);
    setSingleStep(1'000);
    setPageStep(std::max(length / 10, 1));
    describe();
    update();
}

void TimeSlider::setReadUntil(std::optional<DrillTime> moment)
{
    if (moment == m_readUntil)
        return;
    m_readUntil = moment;
    update();
}

void TimeSlider::setMoment(DrillTime moment)
{
    m_moment = moment;
    setValue(static_cast<int>(std::min<std::int64_t>((moment - m_begin).count(), INT_MAX)));
    describe();
}

// A screen reader need not hear of every frame.
void TimeSlider::describe()
{
    QString sentence = tr("%1 of %2").arg(timeLabel(m_moment), timeLabel(m_end));
    if (m_range)
        sentence += tr(", the range from %1 to %2 is chosen").arg(timeLabel(m_range->from), timeLabel(m_range->until));
    if (sentence != accessibleDescription())
        setAccessibleDescription(sentence);
}

void TimeSlider::setChosen(const std::optional<TimeSpan>& range)
{
    if (range == m_range)
        return;
    m_range = range;
    describe();
    update();
}

void TimeSlider::setMarks(const std::vector<DrillTime>& marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    update();
}

void TimeSlider::setBookmarks(const std::vector<DrillTime>& bookmarks)
{
    m_bookmarks = bookmarks;
    update();
}

QSize TimeSlider::sizeHint() const
{
    return {240, 30};
}

double TimeSlider::xOf(DrillTime moment) const
{
    const auto span = static_cast<double>(std::max<std::int64_t>((m_end - m_begin).count(), 1));
    return side + (width() - 2.0 * side) * static_cast<double>((moment - m_begin).count()) / span;
}

DrillTime TimeSlider::momentAt(double x) const
{
    const double part = std::clamp((x - side) / std::max(width() - 2.0 * side, 1.0), 0.0, 1.0);
    const auto span = static_cast<double>((m_end - m_begin).count());
    return m_begin + Milliseconds{static_cast<std::int64_t>(part * span)};
}

void TimeSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    static_cast<void>(letGo());
    const DrillTime moment = momentAt(event->position().x());
    m_hasSought = !(event->modifiers() & Qt::ShiftModifier);
    if (!m_hasSought) {
        m_drawnFrom = m_drawnTo = moment;
        return;
    }
    setSliderDown(true);
    Q_EMIT sought(moment);
}

void TimeSlider::mouseMoveEvent(QMouseEvent* event)
{
    // Of a press that a message has covered no release comes.
    if (!(event->buttons() & Qt::LeftButton)) {
        static_cast<void>(letGo());
        return;
    }
    const DrillTime moment = momentAt(event->position().x());
    if (m_drawnFrom) {
        m_drawnTo = moment;
        update();
    } else if (isSliderDown()) {
        Q_EMIT sought(moment);
    }
}

std::optional<DrillTime> TimeSlider::letGo()
{
    setSliderDown(false);
    if (m_drawnFrom)
        update();
    return std::exchange(m_drawnFrom, std::nullopt);
}

void TimeSlider::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const std::optional<DrillTime> from = letGo();
    if (from && *from != m_drawnTo)
        Q_EMIT rangeChosen(std::min(*from, m_drawnTo), std::max(*from, m_drawnTo));
}

void TimeSlider::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (std::exchange(m_hasSought, false))
        Q_EMIT pressTakenBack();
    Q_EMIT wholeWanted();
}

void TimeSlider::paintRange(QPainter& painter, double middle) const
{
    const auto drawn = [this] {
        return TimeSpan{std::min(*m_drawnFrom, m_drawnTo), std::max(*m_drawnFrom, m_drawnTo)};
    };
    const std::optional<TimeSpan> range = m_drawnFrom ? std::optional(drawn()) : m_range;
    if (!range)
        return;
    QColor fill = m_theme.accent();
    fill.setAlphaF(0.18F);
    painter.setPen(QPen(m_theme.accent(), m_theme.chartLine(1.5)));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(QPointF(xOf(range->from), middle - rangeHeight / 2),
                                   QPointF(xOf(range->until), middle + rangeHeight / 2)),
                            3, 3);
}

void TimeSlider::paintGroove(QPainter& painter, double middle) const
{
    const QRectF groove(side, middle - grooveHeight / 2, width() - 2.0 * side, grooveHeight);
    painter.setPen(QPen(m_theme.fieldBorder(), 1));
    painter.setBrush(m_theme.panel());
    painter.drawRoundedRect(groove, 2, 2);
    painter.setPen(Qt::NoPen);
    // What has been read is a field; behind it is only an outline.
    painter.setBrush(m_theme.fieldBorder());
    if (m_readUntil)
        painter.drawRoundedRect(QRectF(groove.topLeft(), QPointF(xOf(*m_readUntil), groove.bottom())), 2, 2);
    painter.setBrush(m_theme.accent());
    painter.drawRoundedRect(QRectF(groove.topLeft(), QPointF(xOf(m_moment), groove.bottom())), 2, 2);
}

void TimeSlider::paintTicks(QPainter& painter, double middle) const
{
    painter.setPen(QPen(m_theme.text(), m_theme.chartLine(2)));
    for (const DrillTime mark : m_marks)
        painter.drawLine(QPointF(xOf(mark), middle - 4 - tickHeight), QPointF(xOf(mark), middle - 4));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.accent());
    for (const DrillTime bookmark : m_bookmarks) {
        const double x = xOf(bookmark);
        painter.drawPolygon(
            QPolygonF({QPointF(x, middle + 4), QPointF(x + 5, middle + 12), QPointF(x - 5, middle + 12)}));
    }
}

void TimeSlider::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = height() / 2.0;
    const double handle = xOf(m_moment);
    paintRange(painter, middle);
    paintGroove(painter, middle);
    paintTicks(painter, middle);
    painter.setPen(hasFocus() ? QPen(m_theme.text(), m_theme.chartLine(2)) : QPen(m_theme.panel(), 1.5));
    painter.setBrush(m_theme.accent());
    painter.drawEllipse(QPointF(handle, middle), handleRadius, handleRadius);
}

} // namespace stormlab
