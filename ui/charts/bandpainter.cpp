// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/bandpainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace stormlab
{

namespace
{

constexpr double rangeStrength = 0.45;

QColor mixed(const QColor& colour, const QColor& paper, double strength)
{
    const auto part = [strength](int a, int b) {
        return static_cast<int>(std::lround(a * strength + b * (1 - strength)));
    };
    return {part(colour.red(), paper.red()), part(colour.green(), paper.green()), part(colour.blue(), paper.blue())};
}

/// Neighbouring columns that show the same samples, or samples that look the same.
struct Run {
    int begin = 0;
    int end = 0;
    std::optional<StackColumn> column;
};

bool looksLike(const StackData& data, std::size_t a, std::size_t b)
{
    return a == b || std::ranges::equal(data.edges(a), data.edges(b));
}

std::vector<Run> runsOf(const StackData& data, const std::vector<std::optional<StackColumn>>& columns)
{
    std::vector<Run> runs;
    for (std::size_t x = 0; x < columns.size(); ++x) {
        const auto& column = columns[x];
        const bool same = !runs.empty() && runs.back().column.has_value() == column.has_value() &&
                          (!column || (looksLike(data, runs.back().column->most, column->most) &&
                                       looksLike(data, runs.back().column->fewest, column->fewest)));
        if (same)
            ++runs.back().end;
        else
            runs.push_back({static_cast<int>(x), static_cast<int>(x) + 1, column});
    }
    return runs;
}

class BandPainter
{
public:
    BandPainter(QImage& image, const StackData& data, const std::vector<BandStyle>& styles, const BandSheet& sheet)
        : m_painter(&image),
          m_data(data),
          m_styles(styles),
          m_sheet(sheet),
          m_width(image.width()),
          m_height(image.height())
    {
    }

    void paint(const std::vector<Run>& runs)
    {
        for (const Run& run : runs) {
            if (!run.column)
                hole(run);
            else
                fill(run);
        }
        outlines(runs);
    }

private:
    [[nodiscard]] int y(int value) const
    {
        return m_height - static_cast<int>(std::lround(value / m_sheet.top * m_height));
    }

    void hole(const Run& run)
    {
        const int begin = std::max(run.begin, m_sheet.holesFrom);
        const int end = std::min(run.end, m_sheet.holesUntil);
        if (begin < end)
            m_painter.fillRect(begin, 0, end - begin, m_height, QBrush(m_sheet.hole, Qt::BDiagPattern));
    }

    void fill(const Run& run)
    {
        if (!looksLike(m_data, run.column->most, run.column->fewest))
            stack(run, run.column->most, rangeStrength);
        stack(run, run.column->fewest, 1.0);
    }

    void stack(const Run& run, std::size_t row, double strength)
    {
        int bottom = m_height;
        for (std::size_t band = 0; band < m_data.bands(); ++band) {
            const int top = y(m_data.edges(row)[band]);
            if (top == bottom)
                continue;
            const QRect rect(run.begin, top, run.end - run.begin, bottom - top);
            m_painter.fillRect(rect, mixed(m_styles[band].fill, m_sheet.paper, strength));
            if (m_styles[band].hatched)
                m_painter.fillRect(rect, QBrush(m_styles[band].outline, Qt::FDiagPattern));
            bottom = top;
        }
    }

    void outlines(const std::vector<Run>& runs)
    {
        for (const Run& run : runs) {
            for (std::size_t band = 0; run.column && band < m_data.bands(); ++band) {
                if (m_data.countOf(run.column->most, band) == 0)
                    continue;
                const int top = y(m_data.edges(run.column->most)[band]);
                m_painter.fillRect(run.begin, top, run.end - run.begin, m_sheet.line, m_styles[band].outline);
            }
        }
    }

    QPainter m_painter;
    const StackData& m_data;
    const std::vector<BandStyle>& m_styles;
    const BandSheet& m_sheet;
    int m_width;
    int m_height;
};

} // namespace

void paintBands(QImage& image, const StackData& data, const std::vector<std::optional<StackColumn>>& columns,
                const std::vector<BandStyle>& styles, const BandSheet& sheet)
{
    if (image.isNull() || sheet.top <= 0 || data.bands() == 0)
        return;
    BandPainter(image, data, styles, sheet).paint(runsOf(data, columns));
}

} // namespace stormlab
