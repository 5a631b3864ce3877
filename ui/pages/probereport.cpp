// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/probereport.h"

#include "ui/charts/probechart.h"
#include "ui/pages/chartreport.h"
#include "ui/pages/momenttable.h"
#include "ui/presenters/phrasewording.h"
#include "ui/widgets/card.h"
#include "ui/widgets/tonelabel.h"

#include <QVBoxLayout>

namespace stormlab
{

namespace
{

constexpr int probeChartHeight = 260;

} // namespace

ProbeReport::ProbeReport(const Theme& theme, const Content& content, QWidget* parent)
    : QWidget(parent), m_chart(new ProbeChart(theme))
{
    m_chart->setTimeLabels(TimeLabels::Absolute);
    m_chart->setSlots(content.colourSlots);
    m_chart->show(content.probes, content.marks, DrillTime{0}, content.until);
    QVBoxLayout* layout =
        layOutChart(*this, theme, *m_chart, {tr("Pods and their probes"), tr("Table of the pods"), probeChartHeight});
    layout->addWidget(summaryCard(theme, content.summaries));
}

QWidget* ProbeReport::summaryCard(const Theme& theme, const std::vector<ProbeSummary>& summaries)
{
    auto* card = new Card(theme, this);
    auto* says = new ToneLabel(theme, Tone::Muted, TextSize::Normal, card);
    says->setText(inWords(probeTableCaption) + QLatin1Char('.'));
    says->setWordWrap(true);
    const QStringList headings{tr("application"), tr("when"), tr("longest answer"), tr("good answers"),
                               tr("kills by the kubelet")};
    auto* table = new MomentTable(theme, tr("Liveness before and after"), headings, card);
    for (const ProbeRow& row : probeRows(summaries))
        table->addRow({QString::fromStdString(row.app), inWords(row.when), inWords(row.longest), inWords(row.good),
                       QString::fromStdString(row.kills)});
    table->finish(2, tr("None: no pod was probed after the incident began."));
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(18, 12, 18, 14);
    layout->addWidget(new ToneLabel(theme, tr("Liveness before and after"), TextSize::Heading, card));
    layout->addWidget(says);
    layout->addWidget(table);
    return card;
}

} // namespace stormlab
