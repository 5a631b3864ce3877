// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/plotoverlay.h"

#include "ui/presenters/durationwording.h"
#include "ui/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace stormlab
{

namespace
{

constexpr double dotRadius = 3.5;
constexpr double badgeRadius = 9;
constexpr double labelGap = 8;

/// The middle of a pixel, so that a line of one pixel is crisp.
double crisp(double coordinate)
{
    return std::floor(coordinate) + 0.5;
}

} // namespace

PlotOverlay::PlotOverlay(const TimePlot& plot, QGraphicsItem* parent) : QGraphicsItem(parent), m_plot(plot) {}

void PlotOverlay::place()
{
    prepareGeometryChange();
}

QRectF PlotOverlay::boundingRect() const
{
    return QRectF(QPointF(0, 0), QSizeF(m_plot.size()));
}

void PlotOverlay::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    paintMarks(*painter);
    paintCursor(*painter);
    paintNote(*painter);
}

std::vector<ChartMark> PlotOverlay::visibleMarks() const
{
    std::vector<ChartMark> visible;
    for (const ChartMark& mark : m_plot.marks()) {
        if (mark.time >= m_plot.from() && mark.time <= m_plot.until())
            visible.push_back(mark);
    }
    return visible;
}

std::vector<MarkBox> PlotOverlay::boxesOf(const std::vector<ChartMark>& marks) const
{
    const QFontMetricsF metrics(m_plot.smallFont());
    std::vector<MarkBox> boxes;
    for (const ChartMark& mark : marks) {
        const double width = mark.number > 0 ? 2 * badgeRadius : metrics.horizontalAdvance(mark.label) + labelGap;
        boxes.push_back({crisp(m_plot.xOf(mark.time)), width});
    }
    return boxes;
}

std::vector<MarkPlace> PlotOverlay::placesOf(const std::vector<MarkBox>& boxes, int rows) const
{
    return placeMarks(boxes, m_plot.area().left(), m_plot.width(), rows);
}

int PlotOverlay::rowsNeeded(int most) const
{
    const std::vector<MarkBox> boxes = boxesOf(visibleMarks());
    for (int rows = 1; rows < most; ++rows) {
        const std::vector<MarkPlace> places = placesOf(boxes, rows);
        if (std::all_of(places.begin(), places.end(), [](const MarkPlace& place) { return place.row.has_value(); }))
            return rows;
    }
    return most;
}

double PlotOverlay::rowCentre(const MarkPlace& place) const
{
    const double height = QFontMetricsF(m_plot.smallFont()).height() + 5;
    return place.row ? (*place.row + 0.5) * height : m_plot.area().top() - dotRadius;
}

void PlotOverlay::paintMarks(QPainter& painter) const
{
    painter.setFont(m_plot.smallFont());
    const std::vector<ChartMark> visible = visibleMarks();
    const std::vector<MarkBox> boxes = boxesOf(visible);
    const std::vector<MarkPlace> places = placesOf(boxes, m_plot.markRows());
    const bool labelled = m_plot.markRows() > 0;
    const QRectF area = m_plot.area();
    painter.setRenderHint(QPainter::Antialiasing, false);
    QPen pen(m_plot.theme().limitLine(), 1, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({1.0, 2.0});
    painter.setPen(pen);
    for (std::size_t i = 0; i < visible.size(); ++i) {
        const double top = labelled ? rowCentre(places[i]) : area.top();
        painter.drawLine(QPointF(boxes[i].x, top), QPointF(boxes[i].x, area.bottom()));
    }
    for (std::size_t i = 0; labelled && i < visible.size(); ++i) {
        if (visible[i].number > 0 && places[i].row)
            paintBadge(painter, visible[i], boxes[i].x, places[i]);
        else
            paintLabel(painter, visible[i], boxes[i].x, places[i]);
    }
}

void PlotOverlay::paintLabel(QPainter& painter, const ChartMark& mark, double x, const MarkPlace& place) const
{
    const Theme& theme = m_plot.theme();
    const QFontMetricsF metrics(painter.font());
    const double y = rowCentre(place);
    if (place.row) {
        const double width = metrics.horizontalAdvance(mark.label);
        const QRectF box(place.left ? x - labelGap - width : x + labelGap, y - metrics.height() / 2, width,
                         metrics.height());
        painter.fillRect(box.adjusted(-2, 0, 2, 0), theme.panel());
        painter.setPen(theme.text());
        painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, mark.label);
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.text());
    painter.drawEllipse(QPointF(x, y), dotRadius, dotRadius);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void PlotOverlay::paintBadge(QPainter& painter, const ChartMark& mark, double x, const MarkPlace& place) const
{
    const Theme& theme = m_plot.theme();
    const double y = rowCentre(place);
    const QFont plain = painter.font();
    QFont bold = plain;
    bold.setBold(true);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(theme.panel(), 1.5));
    painter.setBrush(theme.text());
    painter.drawEllipse(QPointF(x, y), badgeRadius, badgeRadius);
    painter.setPen(theme.panel());
    painter.setFont(bold);
    painter.drawText(QRectF(x - badgeRadius, y - badgeRadius, 2 * badgeRadius, 2 * badgeRadius), Qt::AlignCenter,
                     QString::number(mark.number));
    painter.setFont(plain);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void PlotOverlay::paintNote(QPainter& painter) const
{
    if (m_plot.note().isEmpty())
        return;
    painter.setFont(m_plot.font());
    painter.setPen(m_plot.theme().mutedText());
    painter.drawText(m_plot.area(), static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap, m_plot.note());
}

void PlotOverlay::paintCursor(QPainter& painter) const
{
    const std::optional<DrillTime> moment = m_plot.timeCursor();
    if (!moment || *moment < m_plot.from() || *moment > m_plot.until())
        return;
    const Theme& theme = m_plot.theme();
    const QRectF area = m_plot.area();
    const double x = crisp(m_plot.xOf(*moment));
    painter.setPen(QPen(theme.accent(), 1));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    if (!m_plot.look().timeAxis)
        return;
    QFont bold = m_plot.smallFont();
    bold.setBold(true);
    painter.setFont(bold);
    const QFontMetricsF metrics(bold);
    const QString label =
        m_plot.labels() == TimeLabels::Relative ? agoText(m_plot.until() - *moment) : timeLabel(*moment);
    const double width = metrics.horizontalAdvance(label) + 14;
    QRectF pill(x - width / 2, area.bottom() + 4, width, metrics.height() + 4);
    pill.moveLeft(std::min(pill.left(), m_plot.width() - width - 1.0));
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent());
    painter.drawRoundedRect(pill, 4, 4);
    painter.setPen(theme.accentText());
    painter.drawText(pill, Qt::AlignCenter, label);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace stormlab
