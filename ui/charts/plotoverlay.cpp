// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/plotoverlay.h"

#include "ui/presenters/durationwording.h"
#include "ui/theme.h"

#include <QPainter>

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
}

void PlotOverlay::paintMarks(QPainter& painter) const
{
    QFont font = m_plot.smallFont();
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    std::vector<ChartMark> visible;
    std::vector<MarkBox> boxes;
    for (const ChartMark& mark : m_plot.marks()) {
        if (mark.time < m_plot.from() || mark.time > m_plot.until())
            continue;
        visible.push_back(mark);
        boxes.push_back({crisp(m_plot.xOf(mark.time)),
                         mark.number > 0 ? 2 * badgeRadius : metrics.horizontalAdvance(mark.label) + labelGap});
    }
    const QRectF area = m_plot.area();
    const int rows = m_plot.look().markRows;
    const std::vector<MarkPlace> places = placeMarks(boxes, area.left(), m_plot.width(), rows);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t i = 0; i < visible.size(); ++i) {
        QPen pen(m_plot.theme().limitLine(), 1, Qt::CustomDashLine);
        pen.setDashPattern({1.0, 2.0});
        painter.setPen(pen);
        const double row = places[i].row ? (*places[i].row + 0.5) * (metrics.height() + 5) : area.top() - 4;
        painter.drawLine(QPointF(boxes[i].x, rows == 0 ? area.top() : row), QPointF(boxes[i].x, area.bottom()));
    }
    if (rows == 0)
        return;
    for (std::size_t i = 0; i < visible.size(); ++i) {
        if (visible[i].number > 0)
            paintBadge(painter, visible[i], boxes[i].x, places[i]);
        else
            paintLabel(painter, visible[i], boxes[i].x, places[i]);
    }
}

void PlotOverlay::paintLabel(QPainter& painter, const ChartMark& mark, double x, const MarkPlace& place) const
{
    const Theme& theme = m_plot.theme();
    const QFontMetricsF metrics(painter.font());
    const double y = place.row ? (*place.row + 0.5) * (metrics.height() + 5) : m_plot.area().top() - 4;
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
    const double rowHeight = QFontMetricsF(painter.font()).height() + 5;
    const double y = (place.row.value_or(m_plot.look().markRows - 1) + 0.5) * rowHeight;
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
        m_plot.labels() == TimeLabels::Relative ? agoText(m_plot.until() - *moment) : clockText(*moment);
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
