// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drilltime.h"

#include <QRubberBand>

#include <optional>

namespace stormlab
{

/// A stretch of time while the mouse is drawn over it, with a band that shows it. A press that goes nowhere is a click.
class RangeDrag
{
public:
    explicit RangeDrag(QWidget* over);

    void begin(double x, DrillTime moment);
    /// Whether the mouse has been drawn far enough from where it was pressed; from then on it stays so.
    bool moveTo(double x);
    /// Where it was pressed; absent while it is not.
    [[nodiscard]] std::optional<DrillTime> start() const { return m_start; }
    [[nodiscard]] bool isDrawn() const { return m_isDrawn; }
    /// Shows the band from one x to another.
    void show(double from, double until);
    /// Where the drag began, if it was one and no click.
    [[nodiscard]] std::optional<DrillTime> finish();

private:
    QRubberBand* m_band; ///< owned by the widget
    std::optional<DrillTime> m_start;
    double m_pressed = 0;
    bool m_isDrawn = false;
};

} // namespace stormlab
