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
    // A second reaches beyond the present moment; the curve does not.
    painter->setClipRect(m_rect.adjusted(0, -2, 0, 2));
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
            const double left = std::round(m_plot.xOf(point.time));
            const double right = std::round(std::min(m_plot.xOf(point.time + oneSecond), m_rect.right()));
            const double top = std::round(m_plot.yOf(point.value));
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
        painter.drawPolyline(line);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace stormlab
