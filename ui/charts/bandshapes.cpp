// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/bandshapes.h"

#include <QPainter>

#include <algorithm>

namespace stormlab
{

namespace
{

/// Columns without a hole between them, as [first, last).
struct ColumnRun {
    std::size_t first = 0;
    std::size_t last = 0;
};

class BandShapes
{
public:
    BandShapes(QPainter& painter, const StackData& data, const std::vector<std::optional<StackColumn>>& columns,
               const std::vector<BandStyle>& styles, const BandArea& area)
        : m_painter(painter), m_data(data), m_columns(columns), m_styles(styles), m_area(area)
    {
    }

    void draw()
    {
        m_painter.save();
        for (std::size_t first = 0; first < m_columns.size(); ++first) {
            const std::size_t begin = first;
            while (first < m_columns.size() && m_columns[first])
                ++first;
            if (first > begin)
                draw({begin, first});
        }
        m_painter.restore();
    }

private:
    using Sample = std::size_t StackColumn::*;

    void draw(const ColumnRun& run)
    {
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.setPen(Qt::NoPen);
        // Each area reaches down to the axis, and the ones below it are drawn over it.
        for (std::size_t band = m_data.bands(); band > 0; --band)
            fill(run, band - 1, &StackColumn::most, mixedColour(m_styles[band - 1].fill, m_area.paper, rangeStrength));
        for (std::size_t band = m_data.bands(); band > 0; --band)
            fill(run, band - 1, &StackColumn::fewest, m_styles[band - 1].fill);
        m_painter.setBrush(Qt::NoBrush);
        for (std::size_t band = 0; band < m_data.bands(); ++band)
            outline(run, band);
    }

    [[nodiscard]] double x(std::size_t column) const
    {
        return m_area.rect.left() +
               m_area.rect.width() * static_cast<double>(column) / static_cast<double>(m_columns.size());
    }

    [[nodiscard]] double y(int value) const
    {
        const double share = std::clamp(value / m_area.top, 0.0, 1.0);
        return m_area.rect.bottom() - m_area.rect.height() * share;
    }

    [[nodiscard]] int edge(std::size_t column, std::size_t band, Sample sample) const
    {
        return m_data.edges((*m_columns[column]).*sample)[band];
    }

    /// The upper edge of a band, with a point where it changes.
    [[nodiscard]] QPolygonF steps(const ColumnRun& run, std::size_t band, Sample sample) const
    {
        QPolygonF line;
        for (std::size_t column = run.first; column < run.last; ++column) {
            const double height = y(edge(column, band, sample));
            if (!line.isEmpty() && line.back().y() == height)
                line.back().setX(x(column + 1));
            else
                line << QPointF(x(column), height) << QPointF(x(column + 1), height);
        }
        return line;
    }

    void fill(const ColumnRun& run, std::size_t band, Sample sample, const QColor& colour)
    {
        QPolygonF area = steps(run, band, sample);
        area << QPointF(area.back().x(), m_area.rect.bottom()) << QPointF(area.front().x(), m_area.rect.bottom());
        m_painter.setBrush(colour);
        m_painter.drawPolygon(area);
        if (m_styles[band].pattern == Pattern::Plain)
            return;
        m_painter.setBrush(QBrush(m_styles[band].ink, brushOf(m_styles[band].pattern)));
        m_painter.drawPolygon(area);
    }

    // Where a band has nobody it has no line.
    void outline(const ColumnRun& run, std::size_t band)
    {
        m_painter.setPen(QPen(m_styles[band].outline, m_area.line, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        for (std::size_t column = run.first; column < run.last; ++column) {
            const std::size_t begin = column;
            while (column < run.last && hasSome(column, band))
                ++column;
            if (column > begin)
                m_painter.drawPolyline(steps({begin, column}, band, &StackColumn::most).translated(0, m_area.line / 2));
        }
    }

    [[nodiscard]] bool hasSome(std::size_t column, std::size_t band) const
    {
        const int below = band == 0 ? 0 : edge(column, band - 1, &StackColumn::most);
        return edge(column, band, &StackColumn::most) > below;
    }

    QPainter& m_painter;
    const StackData& m_data;
    const std::vector<std::optional<StackColumn>>& m_columns;
    const std::vector<BandStyle>& m_styles;
    const BandArea& m_area;
};

} // namespace

void drawBands(QPainter& painter, const StackData& data, const std::vector<std::optional<StackColumn>>& columns,
               const std::vector<BandStyle>& styles, const BandArea& area)
{
    if (area.top > 0 && data.bands() > 0)
        BandShapes(painter, data, columns, styles, area).draw();
}

Qt::BrushStyle brushOf(Pattern pattern)
{
    switch (pattern) {
    case Pattern::Falling:
        return Qt::BDiagPattern;
    case Pattern::Rising:
        return Qt::FDiagPattern;
    case Pattern::Level:
        return Qt::HorPattern;
    case Pattern::Upright:
        return Qt::VerPattern;
    case Pattern::Crossed:
        return Qt::CrossPattern;
    case Pattern::Dots:
        return Qt::Dense6Pattern;
    case Pattern::Checks:
        return Qt::Dense4Pattern;
    case Pattern::Plain:
        break;
    }
    return Qt::SolidPattern;
}

} // namespace stormlab
