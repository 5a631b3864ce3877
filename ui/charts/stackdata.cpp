// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/stackdata.h"

#include <algorithm>

namespace stormlab
{

namespace
{

/// For each band the application's place in the series, or none.
std::vector<std::optional<std::size_t>> places(const ActivityView& series, const std::vector<std::string>& order)
{
    std::vector<std::optional<std::size_t>> found;
    found.reserve(order.size());
    for (const std::string& name : order) {
        const auto place = std::find(series.applications.begin(), series.applications.end(), name);
        found.push_back(place == series.applications.end() ? std::nullopt
                                                           : std::optional(static_cast<std::size_t>(
                                                                 std::distance(series.applications.begin(), place))));
    }
    return found;
}

} // namespace

void StackData::fill(const ActivityView& series, const std::vector<std::string>& order, DrillTime from, DrillTime until,
                     DrillTime origin)
{
    const auto band = places(series, order);
    m_bands = order.size();
    m_rows.clear();
    m_edges.clear();
    const auto& points = series.points;
    auto first = std::lower_bound(points.begin(), points.end(), from + origin,
                                  [](const ActivityPoint& point, DrillTime moment) { return point.time < moment; });
    if (first != points.begin())
        --first;
    for (auto point = first; point != points.end() && point->time <= until + origin; ++point) {
        m_rows.push_back({point->time - origin, point->gapBefore, point->total, point->limits});
        int edge = 0;
        for (const auto& place : band) {
            edge += place && *place < point->counts.size() ? point->counts[*place] : 0;
            m_edges.push_back(edge);
        }
    }
}

std::span<const int> StackData::edges(std::size_t row) const
{
    return std::span(m_edges).subspan(row * m_bands, m_bands);
}

int StackData::countOf(std::size_t row, std::size_t band) const
{
    const std::span<const int> all = edges(row);
    return band == 0 ? all[0] : all[band] - all[band - 1];
}

std::optional<std::size_t> StackData::rowAt(DrillTime moment) const
{
    const auto after = std::upper_bound(m_rows.begin(), m_rows.end(), moment,
                                        [](DrillTime wanted, const StackRow& row) { return wanted < row.time; });
    if (after == m_rows.begin())
        return {};
    const auto row = static_cast<std::size_t>(std::distance(m_rows.begin(), after)) - 1;
    return moment < holdsUntil(m_rows, row) ? std::optional(row) : std::nullopt;
}

DrillTime holdsUntil(const std::vector<StackRow>& rows, std::size_t row)
{
    if (row + 1 == rows.size())
        return rows[row].time + holdAtEnd;
    const StackRow& next = rows[row + 1];
    return next.gapBefore ? std::min(next.time, rows[row].time + holdBeforeGap) : next.time;
}

std::vector<std::optional<StackColumn>> stackColumns(const std::vector<StackRow>& rows, DrillTime from, DrillTime until,
                                                     int width)
{
    std::vector<std::optional<StackColumn>> columns(static_cast<std::size_t>(std::max(width, 0)));
    const auto span = (until - from).count();
    if (span <= 0)
        return columns;
    // Each row is written into the columns it was true in; the columns of neighbours overlap in at most one.
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const auto begin = std::max<std::int64_t>((rows[row].time - from).count(), 0);
        const auto end = std::min<std::int64_t>((holdsUntil(rows, row) - from).count(), span);
        if (begin > span || (end <= begin && rows[row].time < from))
            continue;
        const auto first = std::min<std::int64_t>(begin * width / span, width - 1);
        const auto last = std::max(first, std::min<std::int64_t>((end * width - 1) / span, width - 1));
        for (auto column = first; column <= last; ++column) {
            auto& place = columns[static_cast<std::size_t>(column)];
            if (!place)
                place = StackColumn{row, row};
            place->most = rows[row].total > rows[place->most].total ? row : place->most;
            place->fewest = rows[row].total < rows[place->fewest].total ? row : place->fewest;
        }
    }
    return columns;
}

} // namespace stormlab
