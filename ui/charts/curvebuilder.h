// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drilltime.h"

#include <cstdint>
#include <vector>

namespace stormlab
{

struct CurvePoint {
    DrillTime time{0};
    double value = 0;

    friend bool operator==(const CurvePoint&, const CurvePoint&) = default;
};

/// A curve in pieces: between two pieces nothing is known.
using Curve = std::vector<std::vector<CurvePoint>>;

/// Makes a curve of points in order of time. Of the points that share one of `columns` equal parts of the window the
/// least and the largest are kept, in their order, so that a curve is bounded however long the window is.
class CurveBuilder
{
public:
    CurveBuilder(DrillTime from, DrillTime until, int columns);

    void add(const CurvePoint& point);
    /// Between the point before and the next one nothing is known.
    void breakOff();
    [[nodiscard]] Curve finished();

private:
    void flush();

    DrillTime m_from;
    std::int64_t m_span;
    std::int64_t m_columns;
    Curve m_curve;
    std::vector<CurvePoint> m_column;
    std::int64_t m_number = -1; ///< of the column
    bool m_broken = true;
};

} // namespace stormlab
