// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/chartreport.h"

#include "ui/charts/timechart.h"
#include "ui/pages/chartortable.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/themedbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QVBoxLayout>

namespace stormlab
{

QVBoxLayout* layOutChart(QWidget& report, const Theme& theme, TimeChart& chart, const ChartHead& head)
{
    // Without a parent until the layout takes it in: Tab leads to the button above it first.
    auto* chartOrTable = new ChartOrTable(chart);
    chartOrTable->setUsualHeight(head.chartHeight);
    auto* heading = new ToneLabel(theme, head.heading, TextSize::Heading, &report);
    heading->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* row = new FlowLayout;
    row->setSpacing(16);
    row->addWidget(heading);
    row->addWidget(chartOrTable->makeButton(theme, head.tableButton));
    auto* layout = new QVBoxLayout(&report);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(row);
    layout->addWidget(chartOrTable);
    return layout;
}

} // namespace stormlab
