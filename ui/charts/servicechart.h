// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/series.h"
#include "ui/charts/chartmark.h"
#include "ui/charts/timechart.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace stormlab
{

/// What the users feel, second by second, in two panels: refused logins and waiting requests; latency (p95) of chosen
/// applications. Seconds without reports are holes.
class ServiceChart : public TimeChart
{
    Q_OBJECT

public:
    explicit ServiceChart(const Theme& theme, QWidget* parent = nullptr);
    ~ServiceChart() override;

    void setSlots(const std::map<std::string, int>& appSlots);
    /// The applications whose latency is drawn, in the order of the legend.
    void setLatencyApps(const std::vector<std::string>& applications);

    using QWidget::show;
    /// Draws the part [from, until]. Call it at most once a frame; the arguments are not kept.
    void show(const ServiceView& points, const std::vector<ChartMark>& marks, DrillTime from, DrillTime until);

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
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void draw();
    void updateLegends();
    /// True when the plots have another size now.
    bool arrange();
    /// The second whose figures are told: at the cursor, or the last one that applications reported.
    [[nodiscard]] const ServicePoint* toldPoint() const;
    [[nodiscard]] int refusedOf(const ServicePoint* point) const;
    [[nodiscard]] static QString waitingWords(const ServicePoint& point);
    /// What applications with environments, caches or breakers reported; empty without any.
    [[nodiscard]] QString figuresSummary(const ServicePoint& point) const;
    void showLogins();
    void showLatency();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace stormlab
