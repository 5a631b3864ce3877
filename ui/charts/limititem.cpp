// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/limititem.h"

#include "ui/textzoom.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace stormlab
{

namespace
{

struct LimitWords {
    Q_DECLARE_TR_FUNCTIONS(stormlab::Limits)
};

constexpr double labelIndent = 8;

QString limitLabel(const QString& name, int value)
{
    return QStringLiteral("%1 %2").arg(name).arg(value);
}

double limitLabelWidth(const QFont& font, const QString& label)
{
    return QFontMetricsF(font).horizontalAdvance(label) + 8;
}

} // namespace

LimitItem::LimitItem(const TimePlot& plot, QGraphicsItem* parent) : QGraphicsItem(parent), m_plot(plot) {}

bool LimitItem::isKnown(const Stretch& stretch)
{
    return stretch.value > 0;
}

// A limit that nobody has told is a stretch of 0, which is not drawn.
void LimitItem::extend(std::vector<Stretch>& stretches, DrillTime time, int value)
{
    if (!stretches.empty())
        stretches.back().end = time;
    if (stretches.empty() || stretches.back().value != value)
        stretches.push_back({time, time, value});
}

void LimitItem::show(const std::vector<StackRow>& rows)
{
    m_ceiling.clear();
    m_usable.clear();
    for (const StackRow& row : rows) {
        extend(m_ceiling, row.time, row.limits.maxConnections);
        extend(m_usable, row.time, row.limits.areKnown() ? row.limits.usable() : 0);
    }
    // A limit does not end with what is known of the sessions: it is drawn over the whole width.
    for (auto* stretches : {&m_ceiling, &m_usable}) {
        if (stretches->empty())
            continue;
        stretches->front().begin = m_plot.from();
        stretches->back().end = m_plot.until();
    }
    if (m_rect != m_plot.area()) {
        prepareGeometryChange();
        m_rect = m_plot.area();
    }
    update();
}

QFont LimitItem::labelFont() const
{
    return boldFont(m_plot.smallFont());
}

std::optional<QPointF> LimitItem::endOfUsableLabel() const
{
    const auto first = std::find_if(m_usable.begin(), m_usable.end(), &LimitItem::isKnown);
    if (first == m_usable.end())
        return {};
    const double width = limitLabelWidth(labelFont(), limitLabel(LimitWords::tr("usable"), first->value));
    return QPointF(m_plot.xOf(first->begin) + labelIndent + width, std::round(m_plot.yOf(first->value)));
}

QRectF LimitItem::boundingRect() const
{
    return m_rect.adjusted(0, -4, 0, 0);
}

void LimitItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing, false);
    QPen pen(m_plot.theme().limitLine(), m_plot.theme().chartLine(1.5), Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({4.0, 3.0});
    painter->setPen(pen);
    paintLine(*painter, m_ceiling);
    paintLine(*painter, m_usable);
    painter->setFont(labelFont());
    paintLabels(*painter, m_ceiling, QStringLiteral("max_connections"), true);
    paintLabels(*painter, m_usable, LimitWords::tr("usable"), false);
}

void LimitItem::paintLine(QPainter& painter, const std::vector<Stretch>& stretches) const
{
    QPolygonF line;
    for (const Stretch& stretch : stretches) {
        if (!isKnown(stretch)) {
            painter.drawPolyline(line);
            line.clear();
            continue;
        }
        const double y = std::round(m_plot.yOf(stretch.value));
        line << QPointF(m_plot.xOf(stretch.begin), y) << QPointF(m_plot.xOf(stretch.end), y);
    }
    painter.drawPolyline(line);
}

void LimitItem::paintLabels(QPainter& painter, const std::vector<Stretch>& stretches, const QString& name,
                            bool above) const
{
    const QFontMetricsF metrics(painter.font());
    QColor paper = m_plot.theme().panel();
    paper.setAlpha(225);
    const auto first = std::find_if(stretches.begin(), stretches.end(), &LimitItem::isKnown);
    for (const Stretch& stretch : stretches) {
        const QString label = limitLabel(name, stretch.value);
        const double left = m_plot.xOf(stretch.begin) + labelIndent;
        const double width = limitLabelWidth(painter.font(), label);
        // The first label is always there; a short stretch after a change shows in the line alone.
        if (!isKnown(stretch) || (&stretch != &*first && left + width > m_plot.xOf(stretch.end)))
            continue;
        const double y = std::round(m_plot.yOf(stretch.value));
        const QRectF box(left, above ? y - metrics.height() - 2 : y + 3, width, metrics.height());
        painter.setPen(Qt::NoPen);
        painter.setBrush(paper);
        painter.drawRoundedRect(box, 3, 3);
        painter.setPen(m_plot.theme().limitLine());
        painter.drawText(box, Qt::AlignCenter, label);
    }
}

} // namespace stormlab
