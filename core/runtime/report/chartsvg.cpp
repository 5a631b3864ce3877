// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/report/chartsvg.h"

#include "core/runtime/report/chartbands.h"
#include "core/runtime/report/escaping.h"
#include "core/runtime/report/svgplot.h"

#include <algorithm>
#include <array>

namespace stormlab
{

namespace
{

constexpr int mostColumns = 240;
/// As long as a sample is taken to hold when nothing came after it.
constexpr Milliseconds holdAtEnd{2'000};
constexpr Milliseconds holdBeforeGap{500};

int countAt(const ActivityPoint& point, std::size_t application)
{
    return application < point.counts.size() ? point.counts[application] : 0;
}

/// One stretch of samples without a hole, as [first, last).
struct ActivityStretch {
    std::size_t first = 0;
    std::size_t last = 0;
    DrillTime end{0}; ///< until when the last sample holds
};

std::vector<ActivityStretch> stretchesOf(const std::vector<ActivityPoint>& points, DrillTime until)
{
    std::vector<ActivityStretch> stretches;
    for (std::size_t index = 0; index < points.size(); ++index) {
        if (index > 0 && points[index].gapBefore)
            stretches.back().end = std::min(points[index].time, points[index - 1].time + holdBeforeGap);
        if (index == 0 || points[index].gapBefore)
            stretches.push_back({index, index, {}});
        stretches.back().last = index + 1;
        stretches.back().end = std::min(until, points[index].time + holdAtEnd);
    }
    return stretches;
}

constexpr double badgeRadius = 8;

/// The numbers of one mark, or of some that lie so close together that they share a line.
struct Badge {
    double x = 0; ///< of the line; the badge begins a radius before it
    double y = 0; ///< of its middle
    int first = 0;
    int last = 0;
    std::string says;

    [[nodiscard]] std::string label() const
    {
        return std::to_string(first) + (last == first ? "" : "–" + std::to_string(last));
    }
    [[nodiscard]] double width() const
    {
        // Drawn without knowing the font: two digits fit into the circle.
        const std::size_t digits = std::to_string(first).size() + std::to_string(last).size();
        return last == first ? 2 * badgeRadius : 16 + 7.5 * static_cast<double>(digits);
    }
    void take(const NumberedMoment& mark)
    {
        last = mark.number;
        says += "\n" + std::to_string(mark.number) + ": " + mark.says;
    }
};

/// Each in one of three rows, where it covers no other; what finds no room shares the last one's badge.
std::vector<Badge> badgesOf(const std::vector<NumberedMoment>& marks, const SvgPlot& plot)
{
    constexpr std::size_t rows = 3;
    constexpr double gap = 2;
    std::array<double, rows> end{-100, -100, -100};
    std::size_t row = 0;
    std::vector<Badge> badges;
    for (const NumberedMoment& mark : marks) {
        if (mark.time < plot.from || mark.time > plot.until)
            continue;
        const double x = plot.x(mark.time);
        const auto free =
            std::find_if(end.begin(), end.end(), [&](double taken) { return x - badgeRadius >= taken + gap; });
        if (free == end.end()) {
            badges.back().take(mark);
        } else {
            row = static_cast<std::size_t>(free - end.begin());
            badges.push_back({x, 10 + 18 * static_cast<double>(row), mark.number, mark.number,
                              std::to_string(mark.number) + ": " + mark.says});
        }
        end.at(row) = badges.back().x - badgeRadius + badges.back().width();
    }
    return badges;
}

class ActivityDrawing
{
public:
    explicit ActivityDrawing(const ChartOrder& order)
        : m_order(order),
          m_points(decimated(order.activity, order.from, order.until, mostColumns)),
          m_bands(bandsOf(order))
    {
        int most = 1;
        for (const ActivityPoint& point : m_points)
            most = std::max({most, point.total, point.limits.maxConnections});
        m_plot.top = 58;
        m_plot.width = chartWidth - m_plot.left - 150;
        m_plot.height = chartHeight - m_plot.top - 60;
        m_plot.from = order.from;
        m_plot.until = std::max(order.until, order.from + Milliseconds{1});
        m_plot.zero = order.zero;
        m_plot.most = roundedUp(most + 1);
    }

    std::string draw()
    {
        m_svg = svgBegin(chartWidth, chartHeight, m_order.words.activity);
        m_svg += svgAxes(m_plot);
        const std::vector<ActivityStretch> stretches = stretchesOf(m_points, m_plot.until);
        std::vector<int> floor(m_points.size(), 0);
        for (const Band& band : stacked(m_bands, m_order.order)) {
            for (const ActivityStretch& stretch : stretches)
                drawBand(band, stretch, floor);
            for (std::size_t index = 0; index < m_points.size(); ++index)
                floor[index] += countAt(m_points[index], band.index);
        }
        drawLimits(stretches);
        drawMarks();
        drawLegend();
        return m_svg + svgEnd();
    }

private:
    [[nodiscard]] std::string place(DrillTime time, int value) const
    {
        return svgNumber(m_plot.x(std::max(time, m_plot.from))) + "," + svgNumber(m_plot.y(value)) + " ";
    }

    [[nodiscard]] DrillTime endOf(const ActivityStretch& stretch, std::size_t index) const
    {
        return index + 1 < stretch.last ? m_points[index + 1].time : stretch.end;
    }

    void drawBand(const Band& band, const ActivityStretch& stretch, const std::vector<int>& floor)
    {
        std::string upper;
        std::string lower;
        int highest = 0;
        for (std::size_t index = stretch.first; index < stretch.last; ++index) {
            const int count = countAt(m_points[index], band.index);
            highest = std::max(highest, count);
            const DrillTime end = endOf(stretch, index);
            upper += place(m_points[index].time, floor[index] + count) + place(end, floor[index] + count);
            lower.insert(0, place(end, floor[index]) + place(m_points[index].time, floor[index]));
        }
        if (highest == 0)
            return;
        lower.pop_back();
        m_svg +=
            "<polygon class=\"" + band.style + "\" fill=\"" + band.fill + "\" points=\"" + upper + lower + "\"/>\n";
    }

    void drawLimits(const std::vector<ActivityStretch>& stretches)
    {
        drawLimit(
            stretches, "max_connections", [](const Limits& limits) { return limits.maxConnections; }, -5);
        drawLimit(
            stretches, m_order.words.usable, [](const Limits& limits) { return limits.usable(); }, 12);
    }

    template <typename Value>
    void drawLimit(const std::vector<ActivityStretch>& stretches, const std::string& name, Value value, int labelAt)
    {
        for (const ActivityStretch& stretch : stretches) {
            std::string points;
            for (std::size_t index = stretch.first; index < stretch.last; ++index) {
                if (m_points[index].limits.areKnown())
                    points += place(m_points[index].time, value(m_points[index].limits)) +
                              place(endOf(stretch, index), value(m_points[index].limits));
            }
            if (points.empty())
                continue;
            points.pop_back();
            m_svg += "<polyline class=\"limit\" fill=\"none\" stroke=\"#1f2328\" stroke-width=\"1.5\" "
                     "stroke-dasharray=\"6 4\" points=\"" +
                     points + "\"/>\n";
        }
        if (m_points.empty() || !m_points.back().limits.areKnown())
            return;
        const int last = value(m_points.back().limits);
        m_svg += svgText(m_plot.left + m_plot.width + 6, m_plot.y(last) + labelAt, name + " " + std::to_string(last),
                         "start", "ink");
    }

    /// The lines lie below all numbers.
    void drawMarks()
    {
        const std::vector<Badge> badges = badgesOf(m_order.marks, m_plot);
        for (const Badge& badge : badges)
            m_svg += "<line class=\"mark\" x1=\"" + svgNumber(badge.x) + "\" y1=\"" + svgNumber(badge.y) + "\" x2=\"" +
                     svgNumber(badge.x) + "\" y2=\"" + std::to_string(m_plot.bottom()) + "\" stroke=\"#1f2328\"/>\n";
        for (const Badge& badge : badges)
            drawBadge(badge);
    }

    void drawBadge(const Badge& badge)
    {
        const double left = badge.x - badgeRadius;
        m_svg += "<g><title>" + htmlEscaped(badge.says) + "</title>";
        m_svg += "<rect class=\"badge\" x=\"" + svgNumber(left) + "\" y=\"" + svgNumber(badge.y - badgeRadius) +
                 "\" width=\"" + svgNumber(badge.width()) + "\" height=\"" + svgNumber(2 * badgeRadius) + "\" rx=\"" +
                 svgNumber(badgeRadius) + "\" fill=\"#ffffff\" stroke=\"#1f2328\"/>";
        m_svg += svgText(left + badge.width() / 2, badge.y + 4, badge.label(), "middle", "ink") + "</g>\n";
    }

    void drawLegend()
    {
        double x = m_plot.left;
        double y = chartHeight - 22;
        for (const Band& band : m_bands) {
            const std::string name = nameOf(band);
            // Drawn without knowing the font: wide enough for most.
            const double width = 26 + 7.0 * static_cast<double>(name.size());
            if (x + width > chartWidth && x > m_plot.left) {
                x = m_plot.left;
                y += 16;
            }
            if (y > chartHeight)
                return; // A server with a hundred applications: the table has the rest.
            m_svg += "<rect class=\"" + band.style + "\" x=\"" + svgNumber(x) + "\" y=\"" + svgNumber(y - 10) +
                     "\" width=\"12\" height=\"12\" fill=\"" + band.fill + "\"/>";
            m_svg += svgText(x + 17, y, name, "start", "ink");
            x += width;
        }
    }

    [[nodiscard]] std::string nameOf(const Band& band) const
    {
        const std::string& name = band.application;
        return name.empty() ? m_order.words.noName : name == labSessions ? m_order.words.theLab : shortName(name);
    }

    /// PostgreSQL's names have at most 63 bytes, but a recording may hold anything.
    static std::string shortName(const std::string& name)
    {
        constexpr std::size_t longest = 63;
        std::size_t end = std::min(name.size(), longest);
        while (end < name.size() && end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U)
            --end;
        return end == name.size() ? name : name.substr(0, end) + "…";
    }

    const ChartOrder& m_order;
    std::vector<ActivityPoint> m_points;
    std::vector<Band> m_bands;
    SvgPlot m_plot;
    std::string m_svg;
};

} // namespace

std::vector<ActivityPoint> decimated(const ActivitySeries& series, DrillTime from, DrillTime until, int columns)
{
    std::vector<ActivityPoint> kept;
    const Milliseconds width = std::max(Milliseconds{1}, (until - from) / std::max(1, columns));
    const auto& points = series.points;
    // What was true at the left edge was seen before it.
    auto begin = std::lower_bound(points.begin(), points.end(), from,
                                  [](const ActivityPoint& point, DrillTime time) { return point.time < time; });
    if (begin != points.begin() && (begin == points.end() || begin->time > from) &&
        (begin == points.end() || !begin->gapBefore))
        --begin;
    for (auto first = begin; first != points.end() && first->time <= until;) {
        const auto column = (first->time - from) / width;
        auto last = first;
        auto most = first;
        auto least = first;
        bool gap = false;
        for (; last != points.end() && last->time <= until && (last->time - from) / width == column; ++last) {
            gap = gap || (last->gapBefore && last != points.begin());
            most = last->total > most->total ? last : most;
            least = last->total < least->total ? last : least;
        }
        const auto [earlier, later] = std::minmax(most, least);
        kept.push_back(*earlier);
        kept.back().gapBefore = gap;
        if (earlier != later) {
            kept.push_back(*later);
            kept.back().gapBefore = false;
        }
        first = last;
    }
    return kept;
}

std::string activitySvg(const ChartOrder& order)
{
    return ActivityDrawing(order).draw();
}

std::string refusalsSvg(const ChartOrder& order)
{
    SvgPlot plot;
    plot.top = 8;
    plot.width = chartWidth - plot.left - 150;
    plot.height = serviceHeight - plot.top - 26;
    plot.from = order.from;
    plot.until = std::max(order.until, order.from + Milliseconds{1});
    plot.zero = order.zero;
    // As many bars as there are columns at most: the worst second of each.
    const Milliseconds width = std::max(Milliseconds{1'000}, (plot.until - plot.from) / mostColumns);
    std::map<std::int64_t, int> worst;
    int most = 1;
    for (const ServicePoint& point : order.service) {
        if (point.time < plot.from || point.time > plot.until)
            continue;
        int& bar = worst[(point.time - plot.from) / width];
        bar = std::max(bar, point.refused);
        most = std::max(most, point.refused);
    }
    plot.most = roundedUp(most);
    std::string svg = svgBegin(chartWidth, serviceHeight, order.words.refusals) + svgAxes(plot);
    for (const auto& [column, refused] : worst) {
        if (refused <= 0)
            continue;
        const double x = plot.x(plot.from + column * width);
        const double right = std::min(plot.x(plot.from + (column + 1) * width), double(plot.left + plot.width));
        svg += "<rect class=\"refused\" x=\"" + svgNumber(x) + "\" y=\"" + svgNumber(plot.y(refused)) + "\" width=\"" +
               svgNumber(std::max(1.0, right - x - 1)) + "\" height=\"" + svgNumber(plot.bottom() - plot.y(refused)) +
               "\" fill=\"#a3280c\"/>\n";
    }
    svg += svgText(plot.left + plot.width + 6, plot.top + 12, order.words.refusedLogins, "start", "ink");
    svg += svgText(plot.left + plot.width + 6, plot.top + 28, order.words.aSecond, "start", "ink");
    return svg + svgEnd();
}

} // namespace stormlab
