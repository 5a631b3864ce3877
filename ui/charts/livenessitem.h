// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/probedata.h"
#include "ui/charts/timeplot.h"

#include <QGraphicsItem>
#include <QPen>

#include <vector>

namespace stormlab
{

class Theme;

/// The liveness of pods over time: a line for each, and a sign of its own for each probe that got no answer.
class LivenessItem : public QGraphicsItem
{
public:
    struct Line {
        LivenessCurve curve;
        QPen pen;
    };

    LivenessItem(const TimePlot& plot, QGraphicsItem* parent);

    void show(std::vector<Line> lines);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintCurve(QPainter& painter, const Line& line) const;

    const TimePlot& m_plot;
    std::vector<Line> m_lines;
    QRectF m_rect;
};

/// The sign itself, for plots and their legends.
void paintProbeSign(QPainter& painter, const Theme& theme, QPointF centre, ProbeSign::Kind kind);

} // namespace stormlab
