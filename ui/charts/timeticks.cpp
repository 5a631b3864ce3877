// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/timeticks.h"

#include "ui/presenters/durationwording.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace stormlab
{

namespace
{

constexpr std::array<int, 15> roundSeconds = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400};

Milliseconds stepFor(Milliseconds span, int most)
{
    for (const int seconds : roundSeconds) {
        if (span / std::chrono::seconds{seconds} < most)
            return std::chrono::seconds{seconds};
    }
    return std::chrono::hours{24};
}

/// The first whole multiple of the step that is not before `from`, which may be negative.
DrillTime firstRound(DrillTime from, Milliseconds step)
{
    const DrillTime before = from / step * step;
    return before < from ? before + step : before;
}

} // namespace

std::vector<TimeTick> timeTicks(DrillTime from, DrillTime until, TimeLabels labels, int most)
{
    std::vector<TimeTick> ticks;
    if (until <= from || most < 1)
        return ticks;
    const Milliseconds step = stepFor(until - from, most);
    if (labels == TimeLabels::Relative) {
        for (DrillTime time = until; time >= from; time -= step)
            ticks.push_back({time, agoText(until - time)});
        std::reverse(ticks.begin(), ticks.end());
        return ticks;
    }
    for (DrillTime time = firstRound(from, step); time <= until; time += step)
        ticks.push_back({time, timeLabel(time)});
    return ticks;
}

int valueStep(double top, int most)
{
    int before = 1;
    for (int power = 1; power < std::numeric_limits<int>::max() / 10; power *= 10) {
        for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
            const double step = factor * power;
            if (step != std::floor(step))
                continue;
            // One label too many is better than an axis without any.
            if (top / step <= most)
                return step <= top ? static_cast<int>(step) : before;
            before = static_cast<int>(step);
        }
    }
    return before;
}

std::vector<MarkPlace> placeMarks(const std::vector<MarkBox>& boxes, double left, double right, int rows)
{
    constexpr double apart = 6;
    std::vector<MarkPlace> places;
    std::vector<double> ends(static_cast<std::size_t>(std::max(rows, 0)), left - apart);
    for (const MarkBox& box : boxes) {
        MarkPlace place;
        place.left = box.x + box.width > right;
        const double begin = place.left ? box.x - box.width : box.x;
        for (std::size_t row = 0; row < ends.size() && !place.row; ++row) {
            if (begin < ends[row] + apart)
                continue;
            place.row = static_cast<int>(row);
            ends[row] = place.left ? box.x : box.x + box.width;
        }
        places.push_back(place);
    }
    return places;
}

} // namespace stormlab
