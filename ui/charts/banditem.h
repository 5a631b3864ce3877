// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/bandpainter.h"
#include "ui/charts/timeplot.h"

#include <QGraphicsItem>

#include <optional>
#include <vector>

namespace stormlab
{

/// The stacked bands inside a plot: one image of ours between the grid and the curves, for Qt's stacked areas take
/// seconds for what takes this a few milliseconds.
class BandItem : public QGraphicsItem
{
public:
    BandItem(const TimePlot& plot, QGraphicsItem* parent);

    /// Paints the image anew for the plot's present window, size and colours. What is right of `end` stays empty. The
    /// data are read again where a picture is made of lines and areas: they must live as long.
    void show(const StackData& data, const std::vector<BandStyle>& styles, std::optional<DrillTime> end);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    [[nodiscard]] std::vector<std::optional<StackColumn>> columnsOf(const StackData& data, int width) const;
    [[nodiscard]] int columnOf(DrillTime moment, double ratio) const;
    void paintShapes(QPainter& painter) const;
    void findHoles(const std::vector<std::optional<StackColumn>>& columns, const BandSheet& sheet, double ratio);

    const TimePlot& m_plot;
    std::vector<QRectF> m_holes;
    QRectF m_rect;
    std::optional<DrillTime> m_end; ///< of what is shown
    QImage m_image;
    const StackData* m_data = nullptr;
    std::vector<BandStyle> m_styles; ///< as they are painted
    QColor m_hole;
};

} // namespace stormlab
