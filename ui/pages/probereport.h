// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/probeseries.h"
#include "core/domain/probesummary.h"
#include "ui/charts/chartmark.h"

#include <QWidget>

#include <map>
#include <string>
#include <vector>

namespace stormlab
{

class ProbeChart;
class Theme;

/// What the kubelet saw of the pods of a drill that is over: liveness before and after the fix, the chart, and its
/// table twin.
class ProbeReport : public QWidget
{
    Q_OBJECT

public:
    struct Content {
        std::vector<ProbeSummary> summaries;
        ProbeView probes; ///< is not kept
        std::vector<ChartMark> marks;
        std::map<std::string, int> colourSlots;
        DrillTime until{0};
    };
    ProbeReport(const Theme& theme, const Content& content, QWidget* parent = nullptr);

    [[nodiscard]] ProbeChart& chart() { return *m_chart; }

private:
    [[nodiscard]] QWidget* summaryCard(const Theme& theme, const std::vector<ProbeSummary>& summaries);

    ProbeChart* m_chart;
};

} // namespace stormlab
