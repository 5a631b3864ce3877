// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/servicedata.h"

#include <algorithm>
#include <set>

namespace stormlab
{

namespace
{

constexpr Milliseconds longestServiceStep{1'500};
constexpr Milliseconds lateReport{2'500};

} // namespace

Curve curveOf(const std::vector<ServicePoint>& points, const CurveValue& value, DrillTime from, DrillTime until,
              int columns)
{
    CurveBuilder curve(from, until, columns);
    std::optional<DrillTime> before;
    const auto begin = std::lower_bound(points.begin(), points.end(), from,
                                        [](const ServicePoint& point, DrillTime at) { return point.time < at; });
    for (auto point = begin; point != points.end() && point->time <= until; ++point) {
        const std::optional<double> known = value(*point);
        if (!known)
            continue;
        if (before && point->time - *before > longestServiceStep)
            curve.breakOff();
        curve.add({point->time, *known});
        before = point->time;
    }
    return curve.finished();
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
