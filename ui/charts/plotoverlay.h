// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/timeplot.h"
#include "ui/charts/timeticks.h"

#include <QGraphicsItem>

#include <vector>

namespace stormlab
{

/// What lies over the curves of a plot: marks with their labels or badges, and the time cursor.
class PlotOverlay : public QGraphicsItem
{
public:
    PlotOverlay(const TimePlot& plot, QGraphicsItem* parent);

    /// The plot or its view has another size.
    void place();

    /// How many rows the labels of the plot's marks need, at most `most`.
    [[nodiscard]] int rowsNeeded(int most) const;

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    [[nodiscard]] std::vector<ChartMark> visibleMarks() const;
    [[nodiscard]] std::vector<MarkBox> boxesOf(const std::vector<ChartMark>& marks) const;
    [[nodiscard]] std::vector<MarkPlace> placesOf(const std::vector<MarkBox>& boxes, int rows) const;
    [[nodiscard]] double rowCentre(const MarkPlace& place) const;
    void paintMarks(QPainter& painter) const;
    void paintLabel(QPainter& painter, const ChartMark& mark, double x, const MarkPlace& place) const;
    void paintBadge(QPainter& painter, const ChartMark& mark, double x, const MarkPlace& place) const;
    void paintCursor(QPainter& painter) const;
    void paintNote(QPainter& painter) const;

    const TimePlot& m_plot;
};

} // namespace stormlab
