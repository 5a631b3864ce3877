// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/livenessitem.h"

#include "ui/theme.h"

#include <QPainter>

namespace stormlab
{

namespace
{

constexpr double signReach = 4;

} // namespace

LivenessItem::LivenessItem(const TimePlot& plot, QGraphicsItem* parent) : QGraphicsItem(parent), m_plot(plot) {}

void LivenessItem::show(std::vector<Line> lines)
{
    m_lines = std::move(lines);
    if (m_rect != m_plot.area()) {
        prepareGeometryChange();
        m_rect = m_plot.area();
    }
    update();
}

QRectF LivenessItem::boundingRect() const
{
    return m_rect.adjusted(-2, -signReach - 2, signReach + 2, signReach + 2);
}

void LivenessItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing, true);
    for (const Line& line : m_lines)
        paintCurve(*painter, line);
    for (const Line& line : m_lines) {
        for (const ProbeSign& sign : line.curve.signs)
            paintProbeSign(*painter, m_plot.theme(), {m_plot.xOf(sign.time), m_plot.yOf(sign.took)}, sign.kind);
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
}

void LivenessItem::paintCurve(QPainter& painter, const Line& line) const
{
    painter.setPen(line.pen);
    painter.setBrush(Qt::NoBrush);
    for (const auto& piece : line.curve.answered) {
        QPolygonF polygon;
        for (const CurvePoint& point : piece)
            polygon << QPointF(m_plot.xOf(point.time), m_plot.yOf(point.value));
        if (polygon.size() == 1)
            polygon << polygon.front() + QPointF(2, 0);
        painter.drawPolyline(polygon);
    }
}

void paintProbeSign(QPainter& painter, const Theme& theme, QPointF centre, ProbeSign::Kind kind)
{
    painter.setPen(QPen(theme.bad(), theme.chartLine(2)));
    painter.setBrush(Qt::NoBrush);
    const QRectF box(centre - QPointF(signReach, signReach), QSizeF(2 * signReach, 2 * signReach));
    if (kind == ProbeSign::Kind::TurnedAway) {
        painter.drawRect(box.adjusted(1, 1, -1, -1));
        return;
    }
    painter.drawLine(box.topLeft(), box.bottomRight());
    painter.drawLine(box.topRight(), box.bottomLeft());
}

} // namespace stormlab
