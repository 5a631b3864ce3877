// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/probedata.h"
#include "ui/charts/timeplot.h"

#include <QGraphicsItem>

#include <vector>

namespace stormlab
{

class Theme;

/// The readiness of pods over time: a strip for each, filled while it is ready and hatched while it is not, with a sign
/// where it was killed or ended by itself.
class ReadinessItem : public QGraphicsItem
{
public:
    struct Strip {
        QString name;
        std::vector<ReadinessSpan> spans;
        std::vector<DrillTime> ends; ///< of a process that nobody had asked to end
    };

    ReadinessItem(const TimePlot& plot, QGraphicsItem* parent);

    /// From above.
    void show(std::vector<Strip> strips);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintStrip(QPainter& painter, const Strip& strip, const QRectF& row) const;
    void paintName(QPainter& painter, const QString& name, const QRectF& row) const;

    const TimePlot& m_plot;
    std::vector<Strip> m_strips;
    QRectF m_rect;
};

/// How a stretch of readiness looks, for plots and their legends.
void paintReadiness(QPainter& painter, const Theme& theme, const QRectF& box, Readiness readiness);
/// The sign for a process that ended.
void paintPodEnd(QPainter& painter, const Theme& theme, QPointF centre, double reach);

} // namespace stormlab
