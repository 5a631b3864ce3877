// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/curveitem.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace stormlab
{

namespace
{

constexpr Milliseconds oneSecond{1'000};

/// Where the line from a to b is at x.
QPointF pointAt(double x, const QPointF& a, const QPointF& b)
{
    return {x, a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x())};
}

/// The part of a line that goes from left to right, between two edges. A second reaches beyond the present moment; the
/// curve does not, also in a picture whose format knows no clipping.
QPolygonF between(double left, double right, const QPolygonF& line)
{
    QPolygonF part;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QPointF& point = line[i];
        const bool isLast = i + 1 == line.size();
        if (point.x() >= left && point.x() <= right)
            part << point;
        for (const double edge : {left, right}) {
            if (!isLast && (point.x() < edge) && (line[i + 1].x() > edge))
                part << pointAt(edge, point, line[i + 1]);
        }
    }
    return part;
}

} // namespace

CurveItem::CurveItem(const TimePlot& plot, QGraphicsItem* parent) : QGraphicsItem(parent), m_plot(plot) {}

void CurveItem::show(std::vector<DrawnCurve> curves)
{
    m_curves = std::move(curves);
    if (m_rect != m_plot.area()) {
        prepareGeometryChange();
        m_rect = m_plot.area();
    }
    update();
}

QRectF CurveItem::boundingRect() const
{
    return m_rect.adjusted(-2, -2, 2, 2);
}

void CurveItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    for (const DrawnCurve& drawn : m_curves) {
        if (drawn.kind == DrawnCurve::Kind::Columns)
            paintColumns(*painter, drawn);
        else
            paintLine(*painter, drawn);
    }
}

void CurveItem::paintColumns(QPainter& painter, const DrawnCurve& drawn) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    const double bottom = std::round(m_rect.bottom());
    for (const auto& piece : drawn.curve) {
        for (const CurvePoint& point : piece) {
            if (point.value <= 0)
                continue;
            const double left = std::round(std::max(m_plot.xOf(point.time), m_rect.left()));
            const double right = std::round(std::min(m_plot.xOf(point.time + oneSecond), m_rect.right()));
            const double top = std::round(m_plot.yOf(point.value));
            if (right < left)
                continue;
            const double width = std::max(right - left, 1.0);
            painter.fillRect(QRectF(left, top, width, bottom - top), drawn.fill);
            painter.fillRect(QRectF(left, top, width, std::min(drawn.pen.widthF(), bottom - top)), drawn.pen.color());
        }
    }
}

void CurveItem::paintLine(QPainter& painter, const DrawnCurve& drawn) const
{
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(drawn.pen);
    painter.setBrush(Qt::NoBrush);
    for (const auto& piece : drawn.curve) {
        QPolygonF line;
        for (const CurvePoint& point : piece)
            line << QPointF(m_plot.xOf(point.time + oneSecond / 2), m_plot.yOf(point.value));
        if (line.size() == 1)
            line << line.front() + QPointF(1, 0);
        painter.drawPolyline(between(m_rect.left(), m_rect.right(), line));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace stormlab
