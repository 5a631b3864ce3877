// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/rangedrag.h"

#include <QApplication>

#include <cmath>
#include <utility>

namespace stormlab
{

RangeDrag::RangeDrag(QWidget* over) : m_band(new QRubberBand(QRubberBand::Rectangle, over)) {}

void RangeDrag::begin(double x, DrillTime moment)
{
    m_start = moment;
    m_pressed = x;
    m_isDrawn = false;
}

bool RangeDrag::moveTo(double x)
{
    m_isDrawn = m_start && (m_isDrawn || std::abs(x - m_pressed) >= QApplication::startDragDistance());
    return m_isDrawn;
}

void RangeDrag::show(double from, double until)
{
    const auto left = static_cast<int>(std::lround(std::min(from, until)));
    const auto width = static_cast<int>(std::lround(std::abs(until - from)));
    m_band->setGeometry(left, 1, std::max(width, 1), m_band->parentWidget()->height() - 2);
    m_band->show();
}

std::optional<DrillTime> RangeDrag::finish()
{
    m_band->hide();
    const std::optional<DrillTime> start = std::exchange(m_start, std::nullopt);
    return std::exchange(m_isDrawn, false) ? start : std::nullopt;
}

} // namespace stormlab
