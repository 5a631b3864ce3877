// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/servicereport.h"

#include "core/domain/scenarioapps.h"
#include "ui/charts/servicechart.h"
#include "ui/pages/chartortable.h"
#include "ui/pages/servicepane.h"
#include "ui/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/themedbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QVBoxLayout>

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
    // Without a parent until the layout takes it in: Tab leads to the button above it first.
    auto* chartOrTable = new ChartOrTable(*m_chart);
    chartOrTable->setUsualHeight(serviceChartHeight);
    auto* title = new ToneLabel(theme, tr("What the users felt"), TextSize::Heading, this);
    title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* head = new FlowLayout;
    head->setSpacing(16);
    head->addWidget(title);
    head->addWidget(chartOrTable->makeButton(theme, tr("Table of the service")));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(chartOrTable);
}

} // namespace stormlab
