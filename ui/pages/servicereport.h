// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scenario.h"
#include "core/domain/series.h"
#include "ui/charts/chartmark.h"

#include <QWidget>

#include <vector>

namespace stormlab
{

class ServiceChart;
class Theme;

/// What the users felt in a drill that is over: refused logins, waiting requests and latency, and the table twin.
class ServiceReport : public QWidget
{
    Q_OBJECT

public:
    struct Content {
        const std::vector<ServicePoint>& service; ///< is not kept, as nothing of it is
        const Scenario& scenario;
        std::vector<ChartMark> marks;
        DrillTime until{0};
    };
    ServiceReport(const Theme& theme, const Content& content, QWidget* parent = nullptr);

    [[nodiscard]] ServiceChart& chart() { return *m_chart; }

private:
    ServiceChart* m_chart;
};

} // namespace stormlab
