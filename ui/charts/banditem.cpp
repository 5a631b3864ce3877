// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/banditem.h"

#include "ui/charts/bandshapes.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace stormlab
{

namespace
{

/// Large areas of the full colours shout; a little of the panel behind them calms them.
constexpr double fillStrength = 0.88;

} // namespace

BandItem::BandItem(const TimePlot& plot, QGraphicsItem* parent) : QGraphicsItem(parent), m_plot(plot) {}

void BandItem::show(const StackData& data, const std::vector<BandStyle>& styles, std::optional<DrillTime> end)
{
    const QRectF rect = m_plot.area().toAlignedRect();
    if (rect != m_rect) {
        prepareGeometryChange();
        m_rect = rect;
    }
    const double ratio = m_plot.devicePixelRatioF();
    const QSize size(static_cast<int>(std::lround(rect.width() * ratio)),
                     static_cast<int>(std::lround(rect.height() * ratio)));
    if (m_image.size() != size)
        m_image = QImage(size, QImage::Format_ARGB32_Premultiplied);
    m_image.fill(Qt::transparent);

    const Theme& theme = m_plot.theme();
    std::vector<BandStyle> calm = styles;
    for (BandStyle& style : calm)
        style.fill = mixedColour(style.fill, theme.panel(), fillStrength);
    m_end = end;
    const auto columns = columnsOf(data, size.width());
    BandSheet sheet;
    sheet.top = m_plot.axisTop();
    sheet.paper = theme.panel();
    sheet.hole = theme.panelBorder();
    sheet.pattern = std::max(static_cast<int>(std::lround(ratio)), 1);
    sheet.line = std::max(static_cast<int>(std::lround(ratio * theme.chartLine(theme.lineWidth()))), 1);
    if (!data.rows().empty()) {
        sheet.holesFrom = columnOf(data.rows().front().time, ratio);
        sheet.holesUntil = end ? columnOf(*end, ratio) : size.width();
    }
    paintBands(m_image, data, columns, calm, sheet);
    m_image.setDevicePixelRatio(ratio);
    findHoles(columns, sheet, ratio);
    m_data = &data;
    m_styles = calm;
    m_hole = sheet.hole;
    update();
}

// The last sample holds no longer than what is shown, and is seen all the same.
std::vector<std::optional<StackColumn>> BandItem::columnsOf(const StackData& data, int width) const
{
    auto columns = stackColumns(data.rows(), m_plot.from(), m_plot.until(), width);
    if (!m_end || width <= 0)
        return columns;
    const double ratio = width / std::max(m_plot.area().width(), 1.0);
    const int shown = std::clamp(columnOf(*m_end, ratio) + 1, 0, width);
    std::fill(columns.begin() + shown, columns.end(), std::nullopt);
    return columns;
}

int BandItem::columnOf(DrillTime moment, double ratio) const
{
    return static_cast<int>(std::lround((m_plot.xOf(moment) - m_plot.area().left()) * ratio));
}

void BandItem::findHoles(const std::vector<std::optional<StackColumn>>& columns, const BandSheet& sheet, double ratio)
{
    m_holes.clear();
    const int end = std::min(sheet.holesUntil, static_cast<int>(columns.size()));
    for (int x = std::max(sheet.holesFrom, 0); x < end; ++x) {
        if (columns[static_cast<std::size_t>(x)])
            continue;
        const int begin = x;
        while (x < end && !columns[static_cast<std::size_t>(x)])
            ++x;
        m_holes.emplace_back(m_rect.left() + begin / ratio, m_rect.top(), (x - begin) / ratio, m_rect.height());
    }
}

void BandItem::paintShapes(QPainter& painter) const
{
    if (m_data == nullptr)
        return;
    const Theme& theme = m_plot.theme();
    const auto width = static_cast<int>(std::lround(m_rect.width()));
    drawBands(painter, *m_data, columnsOf(*m_data, width), m_styles,
              {m_rect, m_plot.axisTop(), theme.panel(), theme.chartLine(theme.lineWidth())});
    for (const QRectF& hole : m_holes)
        painter.fillRect(hole, QBrush(m_hole, brushOf(Pattern::Falling)));
}

QRectF BandItem::boundingRect() const
{
    return m_rect;
}

void BandItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    // A picture that can be enlarged has no pixels.
    if (painter->paintEngine()->type() == QPaintEngine::SVG)
        paintShapes(*painter);
    else
        painter->drawImage(m_rect.topLeft(), m_image);
    painter->setFont(m_plot.smallFont());
    const QFontMetricsF metrics(m_plot.smallFont());
    const QString label = QCoreApplication::translate("stormlab::BandItem", "no answer");
    for (const QRectF& hole : m_holes) {
        QRectF box = metrics.boundingRect(label).adjusted(-4, -2, 4, 2);
        box.moveCenter({hole.center().x(), hole.bottom() - hole.height() / 4});
        if (box.width() > hole.width())
            continue;
        painter->fillRect(box, m_plot.theme().panel());
        painter->setPen(m_plot.theme().mutedText());
        painter->drawText(box, Qt::AlignCenter, label);
    }
}

} // namespace stormlab
