// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/curvebuilder.h"

#include <algorithm>
#include <utility>

namespace stormlab
{

CurveBuilder::CurveBuilder(DrillTime from, DrillTime until, int columns)
    : m_from(from), m_span(std::max<std::int64_t>((until - from).count(), 1)), m_columns(std::max(columns, 1))
{
}

void CurveBuilder::add(const CurvePoint& point)
{
    const std::int64_t number = (point.time - m_from).count() * m_columns / m_span;
    if (m_broken || number != m_number)
        flush();
    if (std::exchange(m_broken, false))
        m_curve.emplace_back();
    m_number = number;
    m_column.push_back(point);
}

void CurveBuilder::breakOff()
{
    flush();
    m_broken = true;
}

Curve CurveBuilder::finished()
{
    flush();
    return std::move(m_curve);
}

/// Appends the least and the largest of the column, in their order.
void CurveBuilder::flush()
{
    if (m_column.empty())
        return;
    const auto [least, largest] = std::minmax_element(
        m_column.begin(), m_column.end(), [](const CurvePoint& a, const CurvePoint& b) { return a.value < b.value; });
    const auto [first, second] = std::minmax(least, largest);
    m_curve.back().push_back(*first);
    if (first != second)
        m_curve.back().push_back(*second);
    m_column.clear();
}

} // namespace stormlab
