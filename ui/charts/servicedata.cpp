// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/servicedata.h"

#include <algorithm>
#include <set>

namespace stormlab
{

namespace
{

constexpr Milliseconds longestStep{1'500};
constexpr Milliseconds lateReport{2'500};

/// Appends the least and the largest of a column, in their order.
void flush(std::vector<CurvePoint>& column, std::vector<CurvePoint>& piece)
{
    if (column.empty())
        return;
    const auto [least, largest] = std::minmax_element(
        column.begin(), column.end(), [](const CurvePoint& a, const CurvePoint& b) { return a.value < b.value; });
    const auto [first, second] = std::minmax(least, largest);
    piece.push_back(*first);
    if (first != second)
        piece.push_back(*second);
    column.clear();
}

} // namespace

Curve curveOf(const std::vector<ServicePoint>& points, const CurveValue& value, DrillTime from, DrillTime until,
              int columns)
{
    Curve curve;
    std::vector<CurvePoint> column;
    std::int64_t columnNumber = -1;
    std::optional<DrillTime> before;
    const auto span = std::max<std::int64_t>((until - from).count(), 1);
    const auto begin = std::lower_bound(points.begin(), points.end(), from,
                                        [](const ServicePoint& point, DrillTime at) { return point.time < at; });
    for (auto point = begin; point != points.end() && point->time <= until; ++point) {
        const std::optional<double> known = value(*point);
        if (!known)
            continue;
        if (!before || point->time - *before > longestStep) {
            if (!curve.empty())
                flush(column, curve.back());
            curve.emplace_back();
        }
        const auto number = (point->time - from).count() * std::max(columns, 1) / span;
        if (number != columnNumber)
            flush(column, curve.back());
        columnNumber = number;
        column.push_back({point->time, *known});
        before = point->time;
    }
    if (!curve.empty())
        flush(column, curve.back());
    return curve;
}

const ServicePoint* pointAt(const std::vector<ServicePoint>& points, DrillTime moment)
{
    const auto after = std::upper_bound(points.begin(), points.end(), moment,
                                        [](DrillTime at, const ServicePoint& point) { return at < point.time; });
    if (after == points.begin() || moment - std::prev(after)->time > lateReport)
        return nullptr;
    return &*std::prev(after);
}

const ServicePoint* reportBefore(const std::vector<ServicePoint>& points, DrillTime moment)
{
    for (auto point = points.rbegin(); point != points.rend() && moment - point->time <= lateReport; ++point) {
        if (point->time <= moment && point->waiting)
            return &*point;
    }
    return nullptr;
}

int refusedAtEnd(const std::vector<ServicePoint>& points, DrillTime until)
{
    const DrillTime lastFull = std::chrono::floor<std::chrono::seconds>(until) - std::chrono::seconds{1};
    int most = 0;
    for (auto point = points.rbegin(); point != points.rend() && point->time >= lastFull; ++point)
        most = std::max(most, point->refused);
    return most;
}

std::array<std::optional<int>, 4> figuresOf(const ServicePoint& point, const std::string& app)
{
    const auto found = point.figures.find(app);
    if (found == point.figures.end())
        return {};
    const AppFigures& figures = found->second;
    return {figures.missPercent(), figures.breakersOpen, figures.environments, figures.frozen};
}

std::vector<std::string> appsWithFigures(const std::vector<ServicePoint>& points)
{
    std::set<std::string> apps;
    for (const ServicePoint& point : points) {
        for (const auto& [app, figures] : point.figures)
            apps.insert(app);
    }
    return {apps.begin(), apps.end()};
}

} // namespace stormlab
