// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/probeseries.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/chartmark.h"
#include "ui/charts/timechart.h"

#include <QPen>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace stormlab
{

/// What the kubelet sees of pods, in two panels: how long each took to answer its liveness probes, in decades of
/// milliseconds; and whether it was ready, with a sign where it was killed or ended by itself.
class ProbeChart : public TimeChart
{
    Q_OBJECT

public:
    explicit ProbeChart(const Theme& theme, QWidget* parent = nullptr);
    ~ProbeChart() override;

    void setSlots(const std::map<std::string, int>& appSlots);
    /// Which moment of the recording is zero on the axis of the next show(), which counts from there.
    void setOrigin(DrillTime origin);

    /// Nothing is known beyond this moment of the axis; absent: up to the end of the window.
    void setEnd(std::optional<DrillTime> end);

    using QWidget::show;
    /// Draws the part [from, until]. Call it at most once a frame; the arguments are not kept.
    void show(const ProbeView& probes, const std::vector<ChartMark>& marks, DrillTime from, DrillTime until);

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
    void drawLiveness();
    void drawReadiness();
    void updateLegends();
    [[nodiscard]] std::vector<ChartLegend::Entry> lineEntries() const;
    void updateReadinessLegend();
    /// True when the plots have another size now.
    bool arrange();
    [[nodiscard]] QPen penOf(std::size_t pod) const;
    [[nodiscard]] QString nameOf(std::size_t pod) const;
    /// Where there is no room for more: without the application, where there is only one.
    [[nodiscard]] QString shortNameOf(std::size_t pod) const;
    /// What each pod answered last or, of many, how many of them answered.
    [[nodiscard]] QString podsSummary() const;
    [[nodiscard]] QString livenessSummary() const;

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace stormlab
