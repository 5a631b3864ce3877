// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/servicereport.h"

#include "core/domain/scenarioapps.h"
#include "ui/charts/servicechart.h"
#include "ui/pages/chartreport.h"
#include "ui/pages/servicepane.h"
#include "ui/theme.h"

namespace stormlab
{

namespace
{

constexpr int serviceChartHeight = 240;

} // namespace

ServiceReport::ServiceReport(const Theme& theme, const Content& content, QWidget* parent)
    : QWidget(parent), m_chart(new ServiceChart(theme))
{
    m_chart->setTimeLabels(TimeLabels::Absolute);
    m_chart->setSlots(appSlots(content.scenario));
    m_chart->setLatencyApps(latencyApps(content.scenario));
    m_chart->show(content.service, content.marks, DrillTime{0}, content.until);
    layOutChart(*this, theme, *m_chart, {tr("What the users felt"), tr("Table of the service"), serviceChartHeight});
}

} // namespace stormlab
