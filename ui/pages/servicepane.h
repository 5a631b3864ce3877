// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/probeseries.h"
#include "core/domain/scenario.h"
#include "core/domain/series.h"
#include "ui/charts/chartmark.h"

#include <QWidget>

#include <array>
#include <string>
#include <vector>

class QStackedWidget;
class QTabBar;

namespace stormlab
{

class PodModel;
class ProbeChart;
class ServiceChart;
class Theme;
class TimeChart;

/// Latency is shown for the app that most users wait for; slow jobs beside it would only squeeze its scale.
[[nodiscard]] std::vector<std::string> latencyApps(const Scenario& scenario);

/// What the users feel and, where applications run in pods, what their kubelet sees: a chart of the probes and a table
/// of the pods behind tabs of their own. Without pods there are no tabs.
class ServicePane : public QWidget
{
    Q_OBJECT

public:
    explicit ServicePane(const Theme& theme, QWidget* parent = nullptr);

    /// Begins anew, at what the users feel.
    void setScenario(const Scenario& scenario);
    using QWidget::show;
    /// Draws the part [from, until] of the charts; the arguments are not kept.
    void show(const ServiceView& service, const ProbeView& probes, const std::vector<ChartMark>& marks, DrillTime from,
              DrillTime until);
    /// The charts among them, which share a cursor with those around.
    [[nodiscard]] std::array<TimeChart*, 2> charts() const;

Q_SIGNALS:
    /// The person has gone to the chart of the probes or to the table of the pods.
    void probesChosen();
    /// The person has gone back.
    void probesLeft();
    /// There are pods from now on, so that more is to be seen here.
    void podsAppeared();

private:
    void choose(int tab);
    [[nodiscard]] QWidget* podTable(const Theme& theme);

    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    ServiceChart* m_service;
    ProbeChart* m_probes;
    PodModel* m_pods;
};

} // namespace stormlab
