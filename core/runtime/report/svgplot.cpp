// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/report/svgplot.h"

#include "core/domain/wording.h"
#include "core/runtime/report/escaping.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace stormlab
{

namespace
{

constexpr int mostTimeLabels = 9;
constexpr int axisParts = 4;

/// Between two labels of time: a step that people count in, as large as the room asks.
Milliseconds timeStep(Milliseconds span)
{
    constexpr std::array<int, 15> seconds = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1'800, 3'600, 7'200, 14'400};
    for (const int step : seconds) {
        if (span / mostTimeLabels <= std::chrono::seconds{step})
            return std::chrono::seconds{step};
    }
    return std::chrono::seconds{86'400} * (1 + span / std::chrono::hours{24 * mostTimeLabels});
}

std::string line(double x1, double y1, double x2, double y2)
{
    return "<line class=\"grid\" x1=\"" + svgNumber(x1) + "\" y1=\"" + svgNumber(y1) + "\" x2=\"" + svgNumber(x2) +
           "\" y2=\"" + svgNumber(y2) + "\" stroke=\"#e0e4e9\"/>\n";
}

} // namespace

double SvgPlot::x(DrillTime time) const
{
    const auto span = static_cast<double>(std::max<std::int64_t>(1, (until - from).count()));
    return left + width * static_cast<double>((time - from).count()) / span;
}

double SvgPlot::y(int value) const
{
    return bottom() - static_cast<double>(height) * value / std::max(1, most);
}

std::string svgNumber(double value)
{
    const auto tenths = static_cast<long long>(std::llround(value * 10));
    const long long rest = std::abs(tenths % 10);
    const std::string sign = tenths < 0 ? "-" : "";
    return sign + std::to_string(std::abs(tenths) / 10) + (rest == 0 ? "" : "." + std::to_string(rest));
}

std::string svgText(double x, double y, std::string_view text, std::string_view anchor, std::string_view style)
{
    const std::string_view colour = style == "ink" ? "#1f2328" : "#5c6670";
    return "<text class=\"" + std::string(style) + "\" x=\"" + svgNumber(x) + "\" y=\"" + svgNumber(y) +
           "\" text-anchor=\"" + std::string(anchor) + "\" fill=\"" + std::string(colour) + "\">" + htmlEscaped(text) +
           "</text>\n";
}

std::string svgAxes(const SvgPlot& plot)
{
    std::string svg;
    for (int part = 0; part <= axisParts; ++part) {
        const int value = plot.most / axisParts * part;
        svg += line(plot.left, plot.y(value), plot.left + plot.width, plot.y(value));
        svg += svgText(plot.left - 6, plot.y(value) + 4, std::to_string(value), "end");
    }
    const Milliseconds step = timeStep(plot.until - plot.from);
    // The first label at or after the left edge.
    Milliseconds at = (plot.from - plot.zero) / step * step;
    if (at < plot.from - plot.zero)
        at += step;
    for (; at <= plot.until - plot.zero; at += step)
        svg += svgText(plot.x(at + plot.zero), plot.bottom() + 16, clockText(at), "middle");
    return svg;
}

int roundedUp(int value)
{
    constexpr std::int64_t largest = std::numeric_limits<int>::max() / axisParts * axisParts;
    for (std::int64_t power = 1; power < largest; power *= 10) {
        for (const int factor : {4, 6, 8, 10, 12, 16, 20, 24, 32}) {
            // Each part of the axis is labelled with a whole number.
            if (factor * power >= value && factor * power % axisParts == 0)
                return static_cast<int>(std::min(factor * power, largest));
        }
    }
    return static_cast<int>(largest);
}

std::string svgBegin(int width, int height, std::string_view title)
{
    const std::string size = std::to_string(width) + " " + std::to_string(height);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size +
           "\" role=\"img\" style=\"font-family: sans-serif; font-size: 12px\">\n<title>" + htmlEscaped(title) +
           "</title>\n";
}

std::string svgEnd()
{
    return "</svg>\n";
}

} // namespace stormlab
