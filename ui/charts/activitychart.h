// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/series.h"
#include "ui/charts/chartmark.h"
#include "ui/charts/timechart.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace stormlab
{

/// Backends by application over time: stacked areas under two labelled limits, with marks, holes where the server could
/// not be read, and a legend with the counts at the cursor (or now).
class ActivityChart : public TimeChart
{
    Q_OBJECT

public:
    explicit ActivityChart(const Theme& theme, QWidget* parent = nullptr);
    ~ActivityChart() override;

    /// Colour slots by application; an application that is not named takes the next free one at first sight.
    void setSlots(const std::map<std::string, int>& appSlots);
    /// Top to bottom, as in the legend: the first is drawn on top. The lab lies below all; applications that are not
    /// named come above all, in order of first sight. So the order never changes while a drill runs.
    void setOrder(const std::vector<std::string>& applications);
    /// What is shown ends here: right of it nothing is missing. Without it the server has given no answer there.
    /// Holds from the next show() on.
    void setEnd(std::optional<DrillTime> end);

    /// The moment of a series that is zero on the axis, where it is another one than the series' own. Holds from the
    /// next show() on, whose other arguments are on the axis.
    void setOrigin(DrillTime origin);

    using QWidget::show;
    /// Draws the part [from, until] of a series. Call it at most once a frame; the arguments are not kept.
    void show(const ActivityView& series, const std::vector<ChartMark>& marks, DrillTime from, DrillTime until);

    /// A place on the line of the usable limit, right of its label; absent while no limit is known.
    [[nodiscard]] std::optional<QPoint> besideUsableLimit() const;
    [[nodiscard]] ChartFigures figures() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    [[nodiscard]] double plotLeft() const override;
    [[nodiscard]] double plotRight() const override;
    [[nodiscard]] std::vector<DrillTime> sampleTimes() const override;
    void refresh() override;
    void refreshCursor() override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] int leastHeight(int width) const override;
    [[nodiscard]] QString leader(std::size_t row) const;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void draw();
    void updateLegend();
    /// True when the plot has another size now.
    bool arrange();
    void meetNewApplications(const ActivityView& series);

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace stormlab
