// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/servicedata.h"
#include "ui/charts/timeplot.h"

#include <QGraphicsItem>
#include <QPen>

#include <vector>

namespace stormlab
{

/// How one curve is drawn.
struct DrawnCurve {
    enum class Kind {
        Columns, ///< a filled column for each second
        Line,    ///< from second to second
    };

    Curve curve;
    QPen pen;
    QBrush fill; ///< of columns
    Kind kind = Kind::Line;
};

/// The curves of a plot. Qt's line series cannot have holes, and a line across an outage would be an invention.
class CurveItem : public QGraphicsItem
{
public:
    CurveItem(const TimePlot& plot, QGraphicsItem* parent);

    /// The first is drawn first.
    void show(std::vector<DrawnCurve> curves);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintColumns(QPainter& painter, const DrawnCurve& drawn) const;
    void paintLine(QPainter& painter, const DrawnCurve& drawn) const;

    const TimePlot& m_plot;
    std::vector<DrawnCurve> m_curves;
    QRectF m_rect;
};

} // namespace stormlab
