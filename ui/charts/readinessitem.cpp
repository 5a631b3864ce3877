// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/readinessitem.h"

#include "ui/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace stormlab
{

namespace
{

constexpr double tallestStrip = 14;
constexpr double gapBetweenStrips = 3;
constexpr double nameGap = 8;

} // namespace

ReadinessItem::ReadinessItem(const TimePlot& plot, QGraphicsItem* parent) : QGraphicsItem(parent), m_plot(plot) {}

void ReadinessItem::show(std::vector<Strip> strips)
{
    m_strips = std::move(strips);
    const QRectF whole(QPointF(0, 0), QSizeF(m_plot.size()));
    if (m_rect != whole) {
        prepareGeometryChange();
        m_rect = whole;
    }
    update();
}

QRectF ReadinessItem::boundingRect() const
{
    return m_rect;
}

void ReadinessItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const QRectF area = m_plot.area();
    const double height = area.height() / static_cast<double>(std::max<std::size_t>(m_strips.size(), 1));
    const double ascent = QFontMetricsF(m_plot.smallFont()).ascent();
    const double strip = std::clamp(height - gapBetweenStrips, 1.0, std::max(tallestStrip, ascent));
    for (std::size_t i = 0; i < m_strips.size(); ++i) {
        const double middle = area.top() + height * (static_cast<double>(i) + 0.5);
        const QRectF row(area.left(), std::round(middle - strip / 2), area.width(), std::round(strip));
        paintStrip(*painter, m_strips[i], row);
        // Names that would run into each other are left to the table.
        if (height >= ascent)
            paintName(*painter, m_strips[i].name, row);
    }
}

void ReadinessItem::paintStrip(QPainter& painter, const Strip& strip, const QRectF& row) const
{
    const Theme& theme = m_plot.theme();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme.grid(), 1));
    painter.drawLine(QPointF(row.left(), std::round(row.center().y())),
                     QPointF(row.right(), std::round(row.center().y())));
    for (const ReadinessSpan& span : strip.spans) {
        const double left = std::round(m_plot.xOf(span.from));
        const double right = std::max(std::round(m_plot.xOf(span.until)), left + 1);
        paintReadiness(painter, theme, {left, row.top(), right - left, row.height()}, span.readiness);
    }
    for (const DrillTime end : strip.ends)
        paintPodEnd(painter, theme, {m_plot.xOf(end), row.center().y()}, std::max(row.height() / 2, 4.0));
}

void ReadinessItem::paintName(QPainter& painter, const QString& name, const QRectF& row) const
{
    painter.setFont(m_plot.smallFont());
    painter.setPen(m_plot.theme().mutedText());
    const QFontMetricsF metrics(painter.font());
    const QRectF box(0, row.center().y() - metrics.height() / 2, row.left() - nameGap, metrics.height());
    painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, metrics.elidedText(name, Qt::ElideLeft, box.width()));
}

void paintReadiness(QPainter& painter, const Theme& theme, const QRectF& box, Readiness readiness)
{
    QColor fill = readiness == Readiness::Ready ? theme.good() : theme.bad();
    const QColor line = fill;
    fill.setAlphaF(readiness == Readiness::Ready ? 0.75F : 0.15F);
    painter.fillRect(box, fill);
    if (readiness == Readiness::NotReady)
        painter.fillRect(box, QBrush(line, Qt::BDiagPattern));
}

void paintPodEnd(QPainter& painter, const Theme& theme, QPointF centre, double reach)
{
    const bool smooth = painter.testRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(theme.panel(), 1.5));
    painter.setBrush(theme.text());
    painter.drawPolygon(QPolygonF{{centre + QPointF(0, -reach), centre + QPointF(reach, 0), centre + QPointF(0, reach),
                                   centre + QPointF(-reach, 0)}});
    painter.setRenderHint(QPainter::Antialiasing, smooth);
}

} // namespace stormlab
