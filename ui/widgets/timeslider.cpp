// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/timeslider.h"

#include "ui/presenters/durationwording.h"
#include "ui/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace stormlab
{

namespace
{

constexpr int side = 10; ///< room for the handle at both ends
constexpr double handleRadius = 7;
constexpr double grooveHeight = 4;
constexpr double tickHeight = 6;

} // namespace

TimeSlider::TimeSlider(const Theme& theme, QWidget* parent) : QSlider(Qt::Horizontal, parent), m_theme(theme)
{
    setAccessibleName(tr("Position in the recording"));
    setFocusPolicy(Qt::StrongFocus);
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
    const QString sentence = tr("%1 of %2").arg(timeLabel(m_moment), timeLabel(m_end));
    if (sentence != accessibleDescription())
        setAccessibleDescription(sentence);
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

void TimeSlider::seekTo(double x)
{
    const double part = std::clamp((x - side) / std::max(width() - 2.0 * side, 1.0), 0.0, 1.0);
    const auto span = static_cast<double>((m_end - m_begin).count());
    Q_EMIT sought(m_begin + Milliseconds{static_cast<std::int64_t>(part * span)});
}

void TimeSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setSliderDown(true);
    seekTo(event->position().x());
}

void TimeSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (isSliderDown())
        seekTo(event->position().x());
}

void TimeSlider::mouseReleaseEvent(QMouseEvent*)
{
    setSliderDown(false);
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
    painter.setPen(QPen(m_theme.text(), 2));
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
    paintGroove(painter, middle);
    paintTicks(painter, middle);
    painter.setPen(hasFocus() ? QPen(m_theme.text(), 2) : QPen(m_theme.panel(), 1.5));
    painter.setBrush(m_theme.accent());
    painter.drawEllipse(QPointF(handle, middle), handleRadius, handleRadius);
}

} // namespace stormlab
