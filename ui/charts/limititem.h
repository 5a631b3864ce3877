// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/stackdata.h"
#include "ui/charts/timeplot.h"

#include <QGraphicsItem>

#include <optional>
#include <vector>

namespace stormlab
{

/// The two limits over the bands, max_connections and what is usable of it: dashed, in the colour of text, labelled,
/// with a step where they were changed.
class LimitItem : public QGraphicsItem
{
public:
    LimitItem(const TimePlot& plot, QGraphicsItem* parent);

    void show(const std::vector<StackRow>& rows);

    /// Where the label of the usable limit ends, on its line, in coordinates of the view; absent while it is not known.
    [[nodiscard]] std::optional<QPointF> endOfUsableLabel() const;

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    /// A time in which a limit did not change.
    struct Stretch {
        DrillTime begin{0};
        DrillTime end{0};
        int value = 0;
    };

    [[nodiscard]] QFont labelFont() const;
    [[nodiscard]] static bool isKnown(const Stretch& stretch);
    static void extend(std::vector<Stretch>& stretches, DrillTime time, int value);
    void paintLine(QPainter& painter, const std::vector<Stretch>& stretches) const;
    void paintLabels(QPainter& painter, const std::vector<Stretch>& stretches, const QString& name, bool above) const;

    const TimePlot& m_plot;
    std::vector<Stretch> m_ceiling;
    std::vector<Stretch> m_usable;
    QRectF m_rect;
};

} // namespace stormlab
